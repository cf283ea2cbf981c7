const { default: texts } = await import(`./texts/${document.documentElement.lang}.js`);

/** The text of a key, with what stands for {0}, {1} and so on. */
export function t(key, ...filled) {
  const text = texts[key];
  if (text === undefined) throw new Error(`no text for ${key}`);
  return text.replace(/\{(\d)\}/g, (_, number) => filled[number] ?? "");
}

/** The same for a number of things: English has another text for one. */
export function count(key, number) {
  return t(number === 1 && texts[`${key}.one`] !== undefined ? `${key}.one` : key, number.toLocaleString(document.documentElement.lang));
}

export const has = (key) => texts[key] !== undefined;

/** Shows the screens in another language from now on. */
export function speak(language) {
  document.cookie = `desk-language=${language}; path=/desk; max-age=31536000; samesite=strict`;
}

export const spoken = () => /(?:^|; )desk-language=/.test(document.cookie);

/** Every kind of act that has a name. */
export const kinds = () => Object.keys(texts).flatMap((key) => /^act\.([A-Z].*)$/.exec(key)?.[1] ?? []);
