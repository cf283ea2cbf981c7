// Light, dark, or as the device is set; kept on the device, set by the first script before anything is drawn.
const choice = document.querySelector('.scheme');
if (choice) {
  const root = document.documentElement, colours = document.querySelectorAll('meta[name="theme-color"]');
  const paint = scheme => {
    if (scheme) root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
    for (const colour of colours) colour.media = scheme ? (colour.dataset.for === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${colour.dataset.for})`;
  };
  for (const colour of colours) colour.dataset.for = colour.media.includes('dark') ? 'dark' : 'light';
  choice.value = root.dataset.scheme ?? '';
  if (choice.value) paint(choice.value);
  choice.addEventListener('change', () => {
    paint(choice.value);
    try { localStorage.scheme = choice.value; } catch {}
  });
}
