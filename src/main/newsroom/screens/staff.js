import { ask } from "../api.js";
import { el, fill, say } from "../dom.js";
import { field, form, languageField } from "../form.js";
import { ofADesk, role, ROLES } from "../roles.js";
import { t } from "../texts.js";
import { time } from "../times.js";

export async function show(screen, session) {
  const [{ staff }, masthead] = await Promise.all([ask("GET", "staff"), ask("GET", "masthead")]);
  const room = { sections: sections(masthead), list: el("ul", { class: "people" }), former: el("ul", { class: "people former" }), session };
  const made = el("div", { "aria-live": "polite" });
  const alone = el("p", { class: "notice" }, t("staff.alone"));
  const gone = el("h2", { hidden: true }, t("staff.former"));
  room.place = (staffer) => {
    const before = document.getElementById(`staffer-${staffer.id}`);
    const entry = person(staffer, room, made);
    const target = staffer.left ? room.former : room.list;
    if (before?.parentNode === target) before.replaceWith(entry);
    else {
      before?.remove();
      target.append(entry);
    }
    alone.hidden = room.list.children.length > 1;
    gone.hidden = room.former.children.length === 0;
    return entry;
  };
  staff.forEach(room.place);
  fill(
    screen,
    el("h1", {}, t("staff.title")),
    made,
    alone,
    room.list,
    el("h2", {}, t("staff.invite")),
    invitation(room, made),
    gone,
    room.former,
  );
}

/** Every section's name by its path, with the name of the one above before it. */
function sections(masthead) {
  const names = new Map();
  const walk = (list, before) =>
    list?.forEach((section) => {
      const name = before ? `${before} › ${section.name}` : section.name;
      names.set(section.path, name);
      walk(section.sections ?? section.children, name);
    });
  masthead.titles.forEach((title, index) => walk(title.sections, index === 0 ? "" : title.name));
  return names;
}

function person(staffer, room, made) {
  const roles = staffer.roles.length ? staffer.roles.map((one) => role(one, room.sections)).join(", ") : t("staff.roles.none");
  const entry = el(
    "li",
    { id: `staffer-${staffer.id}` },
    el("div", { class: "who" }, el("strong", {}, staffer.name), " ", el("span", { class: "login" }, staffer.login)),
    el("div", { class: "what" }, roles),
  );
  if (staffer.left) {
    entry.append(el("div", { class: "left" }, t("staff.left", ""), time(staffer.left, room.session.paper.zone)));
    return entry;
  }
  const act = (key, run) =>
    el("button", { type: "button", class: "plain", "aria-label": t(`${key}.label`, staffer.name), onclick: run }, t(key));
  entry.append(
    el(
      "div",
      { class: "acts" },
      act("staff.roles.change", () => changeRoles(entry, staffer, room)),
      act("staff.link", async () => link(made, await ask("POST", `staff/${staffer.id}/link`, {}))),
      act("staff.leave", async () => {
        if (!confirm(t("staff.leave.sure", staffer.name))) return;
        room.place(await ask("DELETE", `staff/${staffer.id}`));
        say(t("staff.gone", staffer.name));
      }),
    ),
  );
  return entry;
}

/** Shows the link that was made, this once. */
function link(made, staffer) {
  const address = location.origin + staffer.link;
  const shown = el("input", { class: "link", readonly: true, value: address, "aria-label": t("staff.link.made", staffer.name) });
  made.replaceChildren(
    el(
      "section",
      { class: "notice" },
      el("h2", {}, t("staff.link.made", staffer.name)),
      el("p", {}, t("staff.link.why", staffer.name)),
      el(
        "p",
        { class: "copy" },
        shown,
        el(
          "button",
          {
            type: "button",
            onclick: async () => {
              shown.select();
              await navigator.clipboard?.writeText(address);
              say(t("staff.link.copied"));
            },
          },
          t("staff.link.copy"),
        ),
      ),
    ),
  );
  shown.focus();
  shown.select();
}

function changeRoles(entry, staffer, room) {
  const editor = roles(staffer.roles, room);
  const before = entry.cloneNode(true);
  const back = () => room.place(staffer).querySelector("button").focus();
  const changing = form([editor.shown], t("staff.roles.do"), async () => {
    const saved = await ask("PUT", `staff/${staffer.id}/roles`, { roles: editor.chosen() });
    room.place(saved).querySelector("button").focus();
    say(t("staff.roles.done", staffer.name));
  });
  changing.querySelector(".actions").append(" ", el("button", { type: "button", class: "plain", onclick: back }, t("staff.cancel")));
  entry.replaceChildren(before.querySelector(".who"), changing);
  changing.querySelector("select, button").focus();
}

/** The roles of somebody, to be chosen: any number, each for the whole paper or for a desk. */
function roles(given, room) {
  const rows = el("div", { class: "role-rows" });
  const row = (one) => {
    const kind = el("select", { "aria-label": t("staff.role") }, ROLES.map((name) => el("option", { value: name, selected: name === one.role }, t(`role.${name}`))));
    const desk = el(
      "select",
      { "aria-label": t("staff.desk") },
      el("option", { value: "" }, t("staff.desk.all")),
      [...room.sections].map(([path, name]) => el("option", { value: path, selected: path === one.desk }, name)),
    );
    const allow = () => {
      desk.disabled = !ofADesk(kind.value);
      if (desk.disabled) desk.value = "";
    };
    const remove = el("button", { type: "button", class: "plain" }, "×");
    const name = () => remove.setAttribute("aria-label", t("staff.role.remove", t(`role.${kind.value}`)));
    kind.addEventListener("change", () => (allow(), name()));
    allow();
    name();
    const made = el("div", { class: "role-row", "data-field": `roles[${rows.children.length}].desk` }, kind, desk, remove, el("p", { class: "fault" }));
    remove.addEventListener("click", () => {
      made.remove();
      add.focus();
    });
    return made;
  };
  const add = el(
    "button",
    {
      type: "button",
      class: "plain",
      onclick: () => {
        const made = row({ role: "reporter" });
        rows.append(made);
        made.querySelector("select").focus();
      },
    },
    t("staff.role.add"),
  );
  rows.append(...given.map(row));
  const chosen = () =>
    [...rows.children].map((one) => {
      const [kind, desk] = one.querySelectorAll("select");
      return desk.value ? { role: kind.value, desk: desk.value } : { role: kind.value };
    });
  return { shown: el("fieldset", {}, el("legend", {}, t("staff.roles")), rows, add), chosen };
}

function invitation(room, made) {
  let editor = roles([{ role: "reporter" }], room);
  const inside = [
    field("name", t("staff.name"), { autocomplete: "off", required: true }),
    field("login", t("staff.login"), { autocomplete: "off", autocapitalize: "none", spellcheck: "false", required: true }),
    languageField(t("staff.language")),
    editor.shown,
  ];
  return form(inside, t("staff.invite.do"), async (typed, form) => {
    const sent = { name: typed.name.value, login: typed.login.value, language: typed.language.value, roles: editor.chosen() };
    const joined = await ask("POST", "staff", sent);
    room.place(joined);
    form.reset();
    const fresh = roles([{ role: "reporter" }], room);
    editor.shown.replaceWith(fresh.shown);
    editor = fresh;
    link(made, joined);
  });
}
