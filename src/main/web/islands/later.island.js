// What can wait comes when the reader moves, or after four seconds; to who has read here before, or looks at what is kept,
// as soon as there is time.
let coming, here;
const later = () => coming ??= import('@later').then(() => { here = true; });
const idle = window.requestIdleCallback ?? (work => setTimeout(work, 500));
const knows = () => { try { return localStorage.read; } catch { return false; } };
const soon = () => knows() || document.querySelector('.kept-list');
const wait = () => setTimeout(() => idle(later), soon() ? 0 : 4000);
for (const move of ['pointermove', 'pointerdown', 'keydown', 'scroll']) addEventListener(move, later, { once: true, passive: true });
if (document.readyState === 'complete') wait();
else addEventListener('load', wait);
// A click that comes sooner than what it is meant for is given again.
document.addEventListener('click', ({ target }) => {
  if (!here && target.matches?.('[data-share], [data-print]')) later().then(() => target.click());
}, true);
