import { el } from "./dom.js";
import { t } from "./texts.js";

const language = document.documentElement.lang;

/** A time in the paper's zone; the time of the machine in front of you stands in the title where it differs. */
export function time(instant, zone) {
  const at = new Date(instant);
  const shown = (timeZone) => at.toLocaleString(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const paper = shown(zone);
  const title = here === zone || shown(here) === paper ? null : t("time.paper", shown(here), here);
  return el("time", { datetime: instant, title }, paper);
}
