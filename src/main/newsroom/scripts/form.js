import { el } from "./dom.js";
import { has, t } from "./texts.js";
import { Problem } from "./api.js";

let made = 0;

/** A labelled field. What is wrong with it is said below it. */
export function field(name, label, { hint, kind = "input", inside = [], ...attributes } = {}) {
  const id = `field-${++made}`;
  const control = el(kind, { id, name, ...attributes, "aria-describedby": `${hint ? `${id}-hint ` : ""}${id}-fault` }, ...inside);
  return el(
    "div",
    { class: "field", "data-field": name },
    el("label", { for: id }, label),
    hint && el("p", { class: "hint", id: `${id}-hint` }, hint),
    attributes.type === "password" ? el("div", { class: "secret" }, control, shower(control)) : control,
    el("p", { class: "fault", id: `${id}-fault` }),
  );
}

/** A field with every language that the screens have; the one they are in is chosen. */
export function languageField(label) {
  const inside = [...document.querySelectorAll("[data-language]")].map((one) =>
    el("option", { value: one.dataset.language, lang: one.lang, selected: one.lang === document.documentElement.lang }, one.textContent),
  );
  return field("language", label, { kind: "select", inside });
}

/** Shows what was typed into a password's field, to whoever sits in front of it. */
function shower(control) {
  const button = el("button", {
    type: "button",
    class: "plain",
    "aria-pressed": "false",
    "aria-label": t("password.show"),
    onclick: () => {
      const shown = control.type === "password";
      control.type = shown ? "text" : "password";
      button.setAttribute("aria-pressed", String(shown));
      button.setAttribute("aria-label", t(shown ? "password.hide" : "password.show"));
      button.textContent = shown ? "◉" : "○";
    },
  });
  button.textContent = "○";
  return button;
}

/** A form that does something when it is sent; what is refused is said at its field, or over the form. */
export function form(inside, doing, send) {
  const fault = el("p", { class: "fault over", role: "alert" });
  const button = el("button", { class: "do" }, doing);
  const made = el("form", { novalidate: true }, fault, ...inside, el("p", { class: "actions" }, button));
  made.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    clear(made);
    button.disabled = true;
    try {
      await send(made.elements, made);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      show(made, problem);
    } finally {
      button.disabled = false;
    }
  });
  return made;
}

function clear(form) {
  form.querySelectorAll(".fault").forEach((fault) => (fault.textContent = ""));
  form.querySelectorAll("[aria-invalid]").forEach((control) => control.removeAttribute("aria-invalid"));
}

/** In the words of the screen where it has some; the API speaks English. */
function words(problem) {
  const key = [problem.told.reason, problem.status === 400 && problem.field].find((one) => one && has(`fault.${one}`));
  return key ? t(`fault.${key}`) : problem.message;
}

/** Says what was refused where it is, and leads there. */
export function show(form, problem) {
  const place = problem.field && form.querySelector(`[data-field="${CSS.escape(problem.field)}"]`);
  const control = place?.querySelector("input, select, textarea");
  if (!control) {
    // What the form has no place for is said over it.
    form.querySelector(".fault.over").textContent = words(problem);
    return;
  }
  place.querySelector(".fault").textContent = words(problem);
  control.setAttribute("aria-invalid", "true");
  control.focus();
}
