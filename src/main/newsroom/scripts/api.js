import { t } from "./texts.js";

/** What the desk's API refused, as RFC 9457 has it. A status of 0 is a server that cannot be reached. */
export class Problem extends Error {
  constructor(status, told = {}) {
    super(told.detail ?? (status === 0 || status === 503 ? t("trouble.away") : t("trouble.failed")));
    this.status = status;
    this.field = told.field;
    this.told = told;
  }
}

/** Asks the desk's API; gives what came back as JSON, or throws a Problem. */
export async function ask(method, path, sent) {
  let answer;
  try {
    answer = await fetch(`/api/desk/${path}`, {
      method,
      headers: sent === undefined ? {} : { "Content-Type": "application/json" },
      body: sent === undefined ? undefined : JSON.stringify(sent),
    });
  } catch {
    throw new Problem(0);
  }
  const told = await answer.json().catch(() => ({}));
  if (answer.ok) return told;
  if (answer.status === 401 && path !== "session") leave();
  throw Object.assign(new Problem(answer.status, told), { wait: Number(answer.headers.get("Retry-After")) });
}

/** To the sign-in, and back here afterwards. */
export function leave() {
  const here = location.pathname + location.search;
  location.assign(`/desk/sign-in?over=1&to=${encodeURIComponent(here)}`);
}
