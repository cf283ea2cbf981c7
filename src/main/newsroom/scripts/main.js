import { ask, leave } from "./api.js";
import { el, fill, say } from "./dom.js";
import { has, speak, spoken, t } from "./texts.js";

const name = document.documentElement.dataset.screen;
const screen = document.getElementById("screen");

document.getElementById("foot").addEventListener("click", (event) => {
  const language = event.target.closest("[data-language]")?.dataset.language;
  if (language) {
    speak(language);
    location.reload();
  }
});

/** For these nobody need be signed in. */
const OPEN = ["sign-in", "welcome"];

const PLACES = [
  ["home", "/desk", () => true],
  ["staff", "/desk/staff", (may) => may.includes("settle-staff")],
  ["audit", "/desk/audit", (may) => may.includes("read-audit")],
];

/** The bar over every screen: where one can go, and who one is. */
function masthead(session) {
  const link = ([place, address]) =>
    el("li", {}, el("a", { href: address, "aria-current": place === name ? "page" : null }, t(`nav.${place}`)));
  document.querySelector(".masthead-name").textContent = session.paper?.name ?? t("newsroom");
  document.getElementById("masthead").append(
    el("nav", { "aria-label": t("nav.label") }, el("ul", {}, PLACES.filter(([, , may]) => may(session.may)).map(link))),
    el(
      "div",
      { class: "self" },
      el("a", { href: "/desk/account", "aria-current": name === "account" ? "page" : null, title: t("nav.account") }, session.name),
      el("button", { type: "button", class: "plain", onclick: signOut }, t("nav.sign-out")),
    ),
  );
}

async function signOut() {
  await ask("DELETE", "session").catch(() => {});
  location.assign("/desk/sign-in");
}

async function begin() {
  const { show } = await import(`./screens/${name}.js`);
  if (OPEN.includes(name)) {
    await show(screen);
    return;
  }
  const session = await ask("GET", "session");
  if (!spoken() && session.language !== document.documentElement.lang) {
    speak(session.language);
    location.reload();
    return;
  }
  masthead(session);
  await show(screen, session);
}

/** What nobody foresaw is said too; what was on the screen stays there. */
function failed(problem) {
  if (problem?.status === 401) {
    leave();
  } else if (screen.hasAttribute("aria-busy")) {
    const text = problem?.status === 403 ? t("trouble.forbidden") : (problem?.message ?? t("trouble.failed"));
    fill(
      screen,
      el("h1", {}, document.title.split(" · ")[0]),
      el("p", { class: "notice", role: "alert" }, text),
      el("p", {}, el("button", { type: "button", class: "do", onclick: () => location.reload() }, t("trouble.again"))),
    );
  } else {
    const reason = problem?.told?.reason;
    say(has(`fault.${reason}`) ? t(`fault.${reason}`) : (problem?.message ?? t("trouble.failed")), "bad");
  }
}

addEventListener("unhandledrejection", (event) => failed(event.reason));
begin().catch(failed);
