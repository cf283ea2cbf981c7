// In this order: most browsers call themselves by the names of others as well.
const BROWSERS = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Whale\//, "Whale"],
  [/(?:Firefox|FxiOS)\//, "Firefox"],
  [/(?:Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** What a browser calls itself, in the words people use: "Firefox, Windows"; null when it is none that is known. */
export function browser(agent) {
  const name = (known) => known.find(([pattern]) => pattern.test(agent))?.[1];
  const both = [name(BROWSERS), name(SYSTEMS)].filter(Boolean);
  return both.length ? both.join(", ") : agent || null;
}
