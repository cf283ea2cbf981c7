import { t } from "./texts.js";

/** What somebody is, in words: "Desk editor · National". */
export function role({ role, desk }, sections) {
  const name = t(`role.${role}`);
  return desk ? t("role.of", name, sections?.get(desk) ?? desk) : name;
}

export const ROLES = ["reporter", "sub-editor", "desk-editor", "picture-editor", "editor-in-chief", "advertising", "administrator"];

/** True for a role that can be given for one desk alone. */
export const ofADesk = (role) => !["editor-in-chief", "advertising", "administrator"].includes(role);
