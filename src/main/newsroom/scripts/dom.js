/** Makes an element: attributes, and what is in it. A function under "onclick" and the like is called; text is text, never markup. */
export function el(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "value") made.value = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...inside.flat().filter((one) => one !== null && one !== undefined && one !== false));
  return made;
}

/** Says something to those who see and to those who listen. */
export function say(text, kind = "good") {
  const word = document.getElementById("word");
  word.textContent = "";
  word.dataset.kind = kind;
  // The same words twice in a row are heard twice only when the place was empty in between.
  setTimeout(() => (word.textContent = text), 30);
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (word.textContent = ""), 8000);
}

/** Fills the screen. The heading takes the focus when the screen changed under somebody's hands. */
export function fill(screen, ...inside) {
  screen.replaceChildren(...inside.flat().filter(Boolean));
  screen.removeAttribute("aria-busy");
}
