// Runs in the head, before anything is drawn: what the reader has set on this device must not come with a flash.
const { classList, dataset } = document.documentElement;
classList.add('js');
try {
  for (const key of ['text', 'scheme']) if (localStorage[key]) dataset[key] = localStorage[key];
} catch {}
