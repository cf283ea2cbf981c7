import { ask } from "../api.js";
import { browser } from "../browsers.js";
import { el, fill, say } from "../dom.js";
import { field, form } from "../form.js";
import { role } from "../roles.js";
import { t } from "../texts.js";
import { time } from "../times.js";

export async function show(screen, session) {
  const list = el("tbody");
  await sessions(list, session);
  fill(
    screen,
    el("h1", {}, t("account.title")),
    el("p", {}, t("account.who", session.name, session.login)),
    el("h2", {}, t("account.roles")),
    session.roles.length ? el("ul", { class: "roles" }, session.roles.map((one) => el("li", {}, role(one)))) : el("p", {}, t("home.no-roles")),
    el("h2", {}, t("account.sessions")),
    el(
      "div",
      { class: "wide", role: "region", "aria-label": t("account.sessions"), tabindex: "0" },
      el("table", {}, el("thead", {}, el("tr", {}, ["device", "opened", "seen"].map((one) => el("th", { scope: "col" }, t(`account.sessions.${one}`))), el("td"))), list),
    ),
    el("h2", {}, t("account.password")),
    change(session, list),
  );
}

async function sessions(list, session) {
  const { sessions: shown } = await ask("GET", "sessions");
  list.replaceChildren(
    ...shown.map((one) => {
      const name = browser(one.device) ?? t("account.sessions.unknown");
      const end = el(
        "button",
        {
          type: "button",
          class: "plain",
          "aria-label": t("account.sessions.end.label", name),
          onclick: async () => {
            await ask("DELETE", `sessions/${one.id}`);
            await sessions(list, session);
            say(t("account.sessions.ended"));
          },
        },
        t("account.sessions.end"),
      );
      return el(
        "tr",
        {},
        el("th", { scope: "row", title: one.device }, name),
        el("td", {}, time(one.opened, session.paper.zone)),
        el("td", {}, time(one.seen, session.paper.zone)),
        el("td", {}, one.current ? t("account.sessions.this") : end),
      );
    }),
  );
}

function change(session, list) {
  const inside = [
    field("login", t("sign-in.login"), { autocomplete: "username", value: session.login, readonly: true }),
    field("old", t("account.password.old"), { type: "password", autocomplete: "current-password", required: true }),
    field("new", t("account.password.new"), { type: "password", autocomplete: "new-password", hint: t("welcome.password.hint"), required: true }),
  ];
  return form(inside, t("account.password.do"), async (typed, form) => {
    await ask("PUT", "session/password", { old: typed.old.value, new: typed.new.value });
    form.reset();
    await sessions(list, session);
    say(t("account.password.done"));
  });
}
