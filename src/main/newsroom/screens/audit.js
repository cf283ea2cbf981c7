import { ask } from "../api.js";
import { el, fill } from "../dom.js";
import { field, form } from "../form.js";
import { has, kinds, t } from "../texts.js";
import { time } from "../times.js";

export async function show(screen, session) {
  const list = el("tbody");
  const none = el("p", { hidden: true, role: "status" }, t("audit.none"));
  const more = el("button", { type: "button", class: "do", hidden: true }, t("audit.more"));
  const asked = new URLSearchParams(location.search);
  const look = async (before) => {
    const wanted = new URLSearchParams(asked);
    if (before) wanted.set("before", before);
    const { acts, next } = await ask("GET", `audit?${wanted}`);
    if (!before) list.replaceChildren();
    const rows = acts.map((act) => row(act, session.paper.zone));
    list.append(...rows);
    none.hidden = list.children.length > 0;
    more.hidden = !next;
    more.onclick = async () => {
      await look(next);
      list.children[list.children.length - 1].scrollIntoView({ block: "nearest" });
    };
  };
  const option = (kind) => el("option", { value: kind, selected: kind === asked.get("kind") }, t(`act.${kind}`));
  const byName = kinds().sort((one, other) => t(`act.${one}`).localeCompare(t(`act.${other}`), document.documentElement.lang));
  const inside = [
    field("actor", t("audit.actor"), { value: asked.get("actor") ?? "", autocomplete: "off", spellcheck: "false" }),
    field("kind", t("audit.kind"), { kind: "select", inside: [el("option", { value: "" }, t("audit.kind.all")), ...byName.map(option)] }),
    field("story", t("audit.story"), { value: asked.get("story") ?? "", inputmode: "numeric", autocomplete: "off" }),
  ];
  const looking = form(inside, t("audit.look"), async (typed) => {
    for (const name of ["actor", "kind", "story"]) {
      const value = typed[name].value.trim();
      if (value) asked.set(name, value);
      else asked.delete(name);
    }
    await look();
    history.replaceState(null, "", asked.size ? `?${asked}` : location.pathname);
  });
  looking.classList.add("filter");
  await look();
  fill(
    screen,
    el("h1", {}, t("audit.title")),
    el("p", {}, t("audit.why")),
    looking,
    el(
      "div",
      { class: "wide", role: "region", "aria-label": t("audit.title"), tabindex: "0" },
      el("table", {}, el("thead", {}, el("tr", {}, ["at", "actor", "kind", "facts"].map((one) => el("th", { scope: "col" }, t(`audit.${one}`))))), list),
    ),
    none,
    el("p", {}, more),
  );
}

function row(act, zone) {
  const what = has(`act.${act.kind}`) ? t(`act.${act.kind}`) : act.kind;
  const facts = Object.entries(act.facts)
    .filter(([name, value]) => value !== "" && !(name === "staffer" && act.staffer))
    .map(([name, value]) => el("span", {}, `${name}: `, shown(value, zone)));
  if (act.story) facts.unshift(el("span", {}, t("act.story", act.story)));
  if (act.staffer) facts.unshift(el("span", {}, act.staffer));
  return el(
    "tr",
    {},
    el("td", {}, time(act.at, zone)),
    el("td", {}, act.actor),
    el("td", {}, what),
    el("td", { class: "facts" }, facts.flatMap((one, index) => (index ? [" · ", one] : [one]))),
  );
}

/** A fact as people read it: times in the paper's zone, lists with commas. */
function shown(value, zone) {
  if (Array.isArray(value)) return value.join(", ");
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? time(value, zone) : String(value);
}
