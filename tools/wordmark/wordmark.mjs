// Draws the letters of the wordmarks from stems, hairlines, serifs and bowls. Cap height 100, baseline y=100.
import { writeFileSync } from 'node:fs';
const OUT = new URL('../../src/main/web/wordmark/', import.meta.url).pathname;
const n = v => +v.toFixed(1);
const P = (...a) => a.map(v => typeof v === 'number' ? n(v) : v).join(' ').replace(/ ?([A-Za-z]) ?/g, '$1');
const S = 17, H = 4, F = 8.5, B = 7;             // stem, hairline, serif overhang, bracket height
// a stem with bracketed serifs; lo/hi say how far the serif runs left and right at top and bottom
const stem = (x, w = S, { tl = F, tr = F, bl = F, br = F, top = 0, bot = 100 } = {}) => P('M', x - tl, top, 'H', x + w + tr, 'V', top + 3.4,
  ...(tr ? ['Q', x + w, top + 3.6, x + w, top + 3.4 + B] : ['H', x + w]), 'V', bot - 3.4 - B,
  ...(br ? ['Q', x + w, bot - 3.6, x + w + br, bot - 3.4] : ['V', bot - 3.4]), 'V', bot, 'H', x - bl, 'V', bot - 3.4,
  ...(bl ? ['Q', x, bot - 3.6, x, bot - 3.4 - B] : ['H', x]), 'V', top + 3.4 + B, ...(tl ? ['Q', x, top + 3.6, x - tl, top + 3.4] : ['V', top + 3.4]), 'Z');
const box = (x, y, w, h) => P('M', x, y, 'h', w, 'v', h, 'h', -w, 'Z');
const poly = (...p) => 'M' + p.map(([x, y]) => `${n(x)} ${n(y)}`).join('L') + 'Z';
const L = {};
L.T = { w: 78, d: () => stem(30.5, S, { tl: 0, tr: 0, bl: F + 1, br: F + 1 }) + P('M', 1, 0, 'H', 77, 'L', 79, 29, 'H', 76, 'Q', 72, 4.4, 54, 4.2, 'H', 24, 'Q', 6, 4.4, 2, 29, 'H', -1, 'Z') };
L.H = { w: 86, d: () => stem(F) + stem(86 - F - S) + box(F + S - 1, 47, 86 - 2 * F - 2 * S + 2, H) };
L.E = { w: 68, d: () => stem(F, S, { tr: 0, br: 0 }) + P('M', 20, 0, 'H', 63, 'L', 64.5, 27, 'H', 61.5, 'Q', 57, 4.4, 42, 4.2, 'H', 20, 'Z')
  + P('M', 20, 95.8, 'H', 42, 'Q', 60, 95.6, 65, 70, 'H', 68, 'L', 65, 100, 'H', 20, 'Z')
  + P('M', 20, 46.5, 'H', 34, 'Q', 44.5, 46, 45.5, 33, 'H', 48.5, 'V', 64, 'H', 45.5, 'Q', 44.5, 51, 34, 50.5, 'H', 20, 'Z') };
L.M = { w: 112, d: () => P('M', 0, 0, 'H', 27, 'L', 57, 71, 'L', 85, 0, 'H', 112, 'V', 3.4, 'Q', 104.5, 3.6, 104, 10, 'V', 89.6, 'Q', 104.5, 96.4, 112, 96.6, 'V', 100, 'H', 79, 'V', 96.6, 'Q', 86.5, 96.4, 87, 89.6, 'V', 11, 'L', 52, 100, 'H', 50, 'L', 12.4, 11.5, 'V', 90, 'Q', 12.8, 96.3, 21, 96.6, 'V', 100, 'H', 0, 'V', 96.6, 'Q', 8, 96.3, 8.4, 90, 'V', 10, 'Q', 8, 3.6, 0, 3.4, 'Z') };
L.R = { w: 88, d: () => stem(F, S, { tr: 0 }) + P('M', 24, 0, 'H', 42, 'C', 64, 0, 76, 9, 76, 26, 'C', 76, 43, 64, 52.4, 42, 52.4, 'H', 24, 'V', 48.6, 'H', 38, 'C', 52, 48.6, 57.5, 41, 57.5, 26, 'C', 57.5, 11, 52, 4, 38, 4, 'H', 24, 'Z')
  + P('M', 40, 50.2, 'C', 58, 51, 66, 56, 69, 70, 'C', 71.5, 82, 72.5, 95.8, 80, 95.8, 'C', 84.5, 95.8, 86.5, 91, 87, 84, 'H', 90, 'C', 89.5, 94, 86, 101.4, 75, 101.4, 'C', 60, 101.4, 54.5, 92, 52, 78, 'C', 49.5, 63, 47, 54, 36, 52.2, 'Z') };
L.D = { w: 90, d: () => stem(F, S, { tr: 0, br: 0 }) + P('M', 24, 0, 'H', 40, 'C', 70, 0, 89, 18, 89, 50, 'C', 89, 82, 70, 100, 40, 100, 'H', 24, 'V', 96, 'H', 37, 'C', 59, 96, 69.5, 80, 69.5, 50, 'C', 69.5, 20, 59, 4, 37, 4, 'H', 24, 'Z') };
L.A = { w: 94, d: () => P('M', 43, -1.4, 'H', 51, 'L', 86, 90, 'Q', 88.5, 96.3, 95, 96.6, 'V', 100, 'H', 59, 'V', 96.6, 'Q', 68.5, 96.3, 66.6, 90.6, 'L', 60, 73, 'H', 21.4, 'L', 15.4, 88.5, 'Q', 12.8, 96, 22, 96.6, 'V', 100, 'H', -1, 'V', 96.6, 'Q', 7.6, 96, 10.8, 88.5, 'Z', 'M', 40.3, 22, 'L', 22.9, 69, 'H', 58.4, 'Z') };
L.N = { w: 92, d: () => P('M', 0, 0, 'H', 25, 'L', 79.6, 72, 'V', 10, 'Q', 79.2, 3.7, 70, 3.4, 'V', 0, 'H', 92, 'V', 3.4, 'Q', 84.4, 3.7, 84, 10, 'V', 101, 'H', 80.5, 'L', 12.4, 11.5, 'V', 90, 'Q', 12.8, 96.3, 21.5, 96.6, 'V', 100, 'H', 0, 'V', 96.6, 'Q', 8, 96.3, 8.4, 90, 'V', 9.5, 'Q', 6, 3.7, 0, 3.4, 'Z') };
// the meridian I: two halves of a stem, the line runs between them
const halfStem = (x, w, side) => side < 0
  ? P('M', x - F, 0, 'H', x + w, 'V', 100, 'H', x - F, 'V', 96.6, 'Q', x, 96.4, x, 90, 'V', 10, 'Q', x, 3.6, x - F, 3.4, 'Z')
  : P('M', x, 0, 'H', x + w + F, 'V', 3.4, 'Q', x + w, 3.6, x + w, 10, 'V', 90, 'Q', x + w, 96.4, x + w + F, 96.6, 'V', 100, 'H', x, 'Z');
L.I = { w: S + 2 * F, d: () => stem(F) };
const half = 8.4, gap = 2.1, line = 3.4;
const IW = 2 * F + 2 * half + 2 * gap + line;
const shift = (d, dx) => { // absolute commands: move x of every pair; relative h v stay
  let out = '', re = /([MHVLQCZhv])([^MHVLQCZhv]*)/g, m;
  while ((m = re.exec(d))) { const a = (m[2].match(/-?[\d.]+/g) || []).map(Number);
    if (m[1] === 'H') a[0] += dx; else if ('MLQC'.includes(m[1])) for (let i = 0; i < a.length; i += 2) a[i] += dx;
    out += m[1] + a.map(n).join(' '); } return out; };
const kern = { TH: 7, HE: 8, 'E ': 0, ME: 8, ER: 8, RI: 12, ID: 14, DI: 9, IA: 5, AN: 5 };
function latin(text, over) {
  let x = 2, d = '', lineX = 0, seenI = false;
  [...text].forEach((c, i) => {
    if (c === ' ') { x += 34; return; }
    if (c === 'I' && !seenI) { seenI = true;
      d += shift(halfStem(F, half, -1), x) + shift(halfStem(F + half + 2 * gap + line, half, 1), x); lineX = x + F + half + gap; x += IW; }
    else { d += shift(L[c].d(), x); x += L[c].w; }
    x += (kern[c + (text[i + 1] || '')] ?? 0);
  });
  return { w: Math.ceil(x + 2), d, lineX: n(lineX) };
}
const svg = (w, top, h, label, d, lx, lw, extra = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${w} ${h}" role="img" aria-label="${label}"${extra}><path fill="currentColor" d="${d}"/><path class="meridian-line" fill="#a8144f" d="${Array.isArray(lx) ? lx[1] : `M${lx} ${top}h${lw}v${h}h-${lw}z`}"/></svg>\n`;
const en = latin('THE MERIDIAN');
writeFileSync(OUT + 'meridian.svg', svg(en.w, -26, 152, 'The Meridian', en.d, en.lineX, line));
// small: sturdier line, less overhang (for heads under 240 px wide)
writeFileSync(OUT + 'meridian-small.svg', svg(en.w, -14, 128, 'The Meridian', en.d.replace(/^/, ''), n(en.lineX - .8), 5, ' stroke="currentColor" stroke-width="1.6"').replace('<path class', '<path stroke="none" class'));

// Hangul: 자오선일보, the same thick stems and hair bars
const V = 14, T = 6;
const kStem = (x, y0, y1, w = V) => P('M', x - 6, y0, 'L', x + w, y0 + 5, 'V', y1, 'H', x, 'V', y0 + 8, 'Q', x - 1, y0 + 4, x - 6, y0 + 3, 'Z');
const kBar = (x0, x1, y, t = T) => P('M', x0, y, 'L', x0 + 5, y - 3, 'V', y, 'H', x1 - 15, 'L', x1 - 8, y - 6, 'Q', x1 - 1, y - 2, x1, y + t - 1, 'L', x1 - 1, y + t, 'H', x0, 'Z');
const ring = (cx, cy, rx, ry) => { const k = .5523, ix = rx - 11, iy = ry - 4.6;
  const e = (a, b, dir) => dir > 0 ? P('M', cx - a, cy, 'C', cx - a, cy - b * k, cx - a * k, cy - b, cx, cy - b, 'C', cx + a * k, cy - b, cx + a, cy - b * k, cx + a, cy, 'C', cx + a, cy + b * k, cx + a * k, cy + b, cx, cy + b, 'C', cx - a * k, cy + b, cx - a, cy + b * k, cx - a, cy, 'Z')
    : P('M', cx - a, cy, 'C', cx - a, cy + b * k, cx - a * k, cy + b, cx, cy + b, 'C', cx + a * k, cy + b, cx + a, cy + b * k, cx + a, cy, 'C', cx + a, cy - b * k, cx + a * k, cy - b, cx, cy - b, 'C', cx - a * k, cy - b, cx - a, cy - b * k, cx - a, cy, 'Z');
  return e(rx, ry, 1) + e(ix, iy, -1); };
// the two legs of ㅅ: thick falling left, thick falling right
const legs = (cx, y0, y1, l, r) => P('M', cx - 2, y0, 'L', cx + 12, y0 + 4, 'C', cx + 8, y0 + (y1 - y0) * .5, l + 24, y1 - 12, l + 1, y1 + 1, 'L', l - 1, y1 - 2, 'C', cx - 8, y1 - 16, cx - 2, y0 + (y1 - y0) * .45, cx - 2, y0, 'Z')
  + P('M', cx + 6, y0 + (y1 - y0) * .36, 'C', cx + 12, y0 + (y1 - y0) * .6, r - 10, y1 - 14, r + 3, y1 - 9, 'Q', r - 6, y1 - 4, r - 8, y1 + 2, 'C', cx + 10, y1 - 8, cx + 4, y1 - 22, cx + 2, y0 + (y1 - y0) * .5, 'Z');
const K = [
  () => kBar(4, 58, 17) + legs(27, 21, 82, 2, 57) + kStem(70, 0, 102) + kBar(80, 104, 46),
  () => ring(48, 29, 31, 27) + P('M', 40, 58, 'L', 54, 61, 'V', 84, 'H', 41, 'Z') + kBar(0, 97, 84),
  () => legs(28, 4, 58, 2, 56) + kBar(50, 76, 28).replace(/^/, '') + kStem(74, 0, 68) + kStem(20, 66, 96) + kBar(20, 94, 92),
  null,
  () => kStem(17, 4, 57) + kStem(64, 4, 57) + box(20, 28, 48, T) + box(20, 51, 50, T) + P('M', 40, 58, 'L', 54, 61, 'V', 84, 'H', 41, 'Z') + kBar(0, 97, 84)];
let kx = 2, kd = '', kl = 0;
K.forEach((g, i) => {
  if (g) kd += shift(g(), kx);
  else { const x = 71; // 일: the line runs through its ㅣ
    kd += shift(ring(29, 27, 27, 25) + P('M', x - 6, 0, 'L', x + 6.2, 4, 'V', 55, 'H', x, 'V', 8, 'Q', x - 1, 4, x - 6, 3, 'Z') + P('M', x + 14.2, 0, 'H', x + 20.4, 'V', 55, 'H', x + 14.2, 'Z')
      + kBar(14, 90, 60).replace(/^/, '') + box(74, 60, V, 19) + box(18, 75, 70, 5.5) + box(18, 75, V, 21) + kBar(18, 97, 93), kx);
    kl = n(kx + x + 6.2 + gap); }
  kx += [114, 108, 106, 108, 99][i];
});
writeFileSync(OUT + 'jaoseon-ilbo.svg', svg(Math.ceil(kx + 2), -26, 152, '자오선일보', kd, [0, `M${kl}-26h${line}V56.5h-${line}zM${kl} 102h${line}v24h-${line}z`]));
// favicon: an M, the line through its vertex
const m = shift(L.M.d(), 0);
writeFileSync(OUT + 'favicon.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-7 -13 126 126"><style>.m{fill:#14110f}.l{fill:#a8144f}@media(prefers-color-scheme:dark){.m{fill:#f4f1ea}.l{fill:#ff86b3}}</style><path class="m" stroke-width="3" d="${m}"/><path class="l" d="M50-20h8V120h-8z"/></svg>\n`);
console.log(en.w, kx);
