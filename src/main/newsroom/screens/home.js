import { el, fill } from "../dom.js";
import { t } from "../texts.js";

export function show(screen, session) {
  fill(
    screen,
    el("h1", {}, t("home.greeting", session.name)),
    session.may.length === 0 && el("p", { class: "notice" }, t("home.no-roles")),
    el("p", {}, el("a", { href: "/" }, t("home.front"))),
  );
}
