// Five sizes of a story's text, kept on the device; the first script sets it before anything is drawn.
const group = document.querySelector('.text-size');
if (group) {
  const root = document.documentElement, said = group.querySelector('output').lastChild, buttons = group.querySelectorAll('button');
  const show = size => {
    said.data = `${size}/5`;
    for (const button of buttons) button.ariaDisabled = size === (+button.dataset.step > 0 ? 5 : 1);
  };
  group.addEventListener('click', event => {
    const size = Math.min(5, Math.max(1, +(root.dataset.text ?? 2) + +(event.target.dataset.step ?? 0)));
    root.dataset.text = size;
    show(size);
    try { localStorage.text = size; } catch {}
  });
  show(+(root.dataset.text ?? 2));
}
