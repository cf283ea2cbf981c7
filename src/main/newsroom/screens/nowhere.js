import { el, fill } from "../dom.js";
import { t } from "../texts.js";

export function show(screen) {
  fill(
    screen,
    el("h1", {}, t("nowhere.title")),
    el("p", {}, t("nowhere.why"), " ", el("a", { href: "/desk" }, t("nowhere.home"))),
  );
}
