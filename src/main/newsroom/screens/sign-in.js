import { ask, Problem } from "../api.js";
import { el, fill } from "../dom.js";
import { field, form } from "../form.js";
import { count, t } from "../texts.js";

/** Where somebody came from, so long as it is a screen of the newsroom. */
function wanted() {
  const to = new URLSearchParams(location.search).get("to") ?? "";
  return /^\/desk(?:[/?]|$)/.test(to) && !to.startsWith("/desk/sign-in") ? to : "/desk";
}

export function show(screen) {
  const over = new URLSearchParams(location.search).has("over");
  const login = field("login", t("sign-in.login"), { autocomplete: "username", autocapitalize: "none", spellcheck: "false", required: true });
  const password = field("password", t("sign-in.password"), { type: "password", autocomplete: "current-password", required: true });
  fill(
    screen,
    el("h1", {}, t("sign-in.title")),
    over && el("p", { class: "notice" }, t("sign-in.over")),
    form([login, password], t("sign-in.do"), async (typed) => {
      try {
        await ask("POST", "session", { login: typed.login.value, password: typed.password.value });
      } catch (problem) {
        throw told(problem);
      }
      location.assign(wanted());
    }),
    el("p", { class: "hint" }, t("sign-in.forgotten")),
  );
  login.querySelector("input").focus();
}

function told(problem) {
  if (problem.status === 401) return new Problem(401, { detail: t("sign-in.wrong"), field: "password" });
  if (problem.status === 429) return new Problem(429, { detail: count("sign-in.wait", Math.ceil(problem.wait / 60)) });
  return problem;
}
