import { ask } from "../api.js";
import { el, fill } from "../dom.js";
import { field, form, languageField } from "../form.js";
import { speak, t } from "../texts.js";

const secret = () => location.hash.slice(1);

/** Whoever follows a second link while the first is open sees what the second is for. */
addEventListener("hashchange", () => location.reload());

export async function show(screen) {
  let link;
  try {
    link = await ask("POST", "link", { secret: secret() || "-" });
  } catch (problem) {
    if (problem.status !== 404) throw problem;
    fill(screen, el("h1", {}, t("welcome.title")), el("p", { class: "notice" }, t("welcome.void")), el("p", {}, t("welcome.void.first")));
    return;
  }
  fill(screen, ...(link.for === "first-administrator" ? first() : somebody(link)));
  screen.querySelector("input:not([readonly])").focus();
}

function password() {
  return field("password", t("welcome.password"), {
    type: "password",
    autocomplete: "new-password",
    minlength: 12,
    hint: t("welcome.password.hint"),
    required: true,
  });
}

function first() {
  const inside = [
    field("name", t("welcome.name"), { autocomplete: "name", required: true }),
    field("login", t("welcome.login"), { autocomplete: "username", autocapitalize: "none", spellcheck: "false", hint: t("welcome.login.hint"), required: true }),
    languageField(t("welcome.language")),
    password(),
  ];
  return [
    el("h1", {}, t("welcome.first")),
    el("p", {}, t("welcome.first.why")),
    form(inside, t("welcome.do"), async (typed) => {
      const sent = { name: typed.name.value, login: typed.login.value, language: typed.language.value, password: typed.password.value };
      await ask("POST", "link/administrator", { secret: secret(), ...sent });
      await enter(sent.login, sent.password, sent.language);
    }),
  ];
}

function somebody(link) {
  // A password manager wants to know for whom it keeps what is typed.
  const login = field("login", t("welcome.login"), { autocomplete: "username", value: link.login, readonly: true });
  return [
    el("h1", {}, t("welcome.somebody", link.name)),
    el("p", {}, t("welcome.somebody.why", link.login)),
    form([login, password()], t("welcome.do"), async (typed) => {
      await ask("POST", "link/password", { secret: secret(), password: typed.password.value });
      await enter(link.login, typed.password.value, link.language);
    }),
  ];
}

async function enter(login, password, language) {
  speak(language);
  try {
    await ask("POST", "session", { login, password });
    location.assign("/desk");
  } catch {
    // The password is set, the link used up: all that is left is to type it again.
    location.assign("/desk/sign-in");
  }
}
