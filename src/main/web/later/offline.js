// Keeps the stories that are opened here for the times without a network: each in a cache of its own, with style sheet,
// script, font and pictures, so that it goes as a whole. The name of the cache says when, how large and which.
const PICTURES = 20;
const tongue = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
const front = document.querySelector('.wordmark')?.getAttribute('href') ?? '/', base = front === '/' ? '' : front;
const wanted = () => { try { return localStorage.keep !== 'no'; } catch { return false; } };
const kept = async () => (await caches.keys())
  .map(name => /^kept:(\d+):(\d+):(.+)$/.exec(name))
  .filter(Boolean)
  .map(([name, at, bytes, path]) => ({ name, at: +at, bytes: +bytes, path }));
const clear = async () => { for (const { name } of await kept()) await caches.delete(name); };

if (window.caches && navigator.serviceWorker) {
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = `${base}/manifest.webmanifest`;
  document.head.append(manifest);
  const list = document.querySelector('.kept-list');
  if (list) show(list);
  if (wanted()) keep(document.querySelector('article[data-version]')).catch(() => {});
}

async function keep(story) {
  const answer = await fetch(`${base}/kept.json`, { cache: 'no-cache' });
  if (!answer.ok) return;
  const rules = await answer.json();
  if (!rules.keep) {
    await clear();
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    return;
  }
  navigator.serviceWorker.register('/offline-worker.js');
  await keepList();
  if (!story) return;
  await keepStory(story, rules);
  const now = Date.now();
  let stories = 0, bytes = 0;
  for (const one of (await kept()).sort((a, b) => b.at - a.at)) {
    stories++;
    bytes += one.bytes;
    if (stories > rules.stories || bytes > rules.bytes || now - one.at > rules.days * 864e5) await caches.delete(one.name);
  }
}

// The page that lists what is kept, with what it is made of; made anew whenever the script is another one.
async function keepList() {
  const name = `offline:${base}:${import.meta.url.split('/').pop()}`;
  if (await caches.has(name)) return;
  const page = await fetch(`${base}/offline`);
  if (!page.ok) return;
  const html = await page.clone().text();
  const files = parts(new DOMParser().parseFromString(html, 'text/html'));
  await fill(name, new Map([[`${base}/offline`, page], ...await fetched(files)]));
  for (const old of await caches.keys()) if (old.startsWith(`offline:${base}:`) && old !== name) await caches.delete(old);
}

async function keepStory(story, rules) {
  const path = location.pathname, answer = await fetch(path);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // Lists beside a story may name others that are taken back one day; they stay out.
  for (const other of page.querySelectorAll('.side-column, .most-read, .related, .belly-band, noscript')) other.remove();
  const pictures = choosePictures(story, page);
  const day = new Intl.DateTimeFormat(tongue, { dateStyle: 'long', timeStyle: 'short', timeZone: rules.zone }).format();
  const note = page.createElement('p');
  note.className = 'kept-note';
  note.setAttribute('role', 'status');
  note.textContent = rules.note.replace('{0}', day);
  page.querySelector('main').prepend(note);
  const body = `<!doctype html>${page.documentElement.outerHTML}`;
  const html = new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': answer.headers.get('Content-Security-Policy') ?? '' } });
  const files = await fetched([...parts(page), ...pictures]);
  let bytes = new Blob([body]).size;
  for (const file of files.values()) bytes += (await file.clone().blob()).size;
  for (const old of await kept()) if (old.path === path) await caches.delete(old.name);
  await fill(`kept:${Date.now()}:${bytes}:${path}`, new Map([[path, html], ...files]));
}

// Of each picture the width that this screen shows.
function choosePictures(story, page) {
  if (navigator.connection?.saveData) return [];
  const shown = [...story.querySelectorAll('img')].filter(picture => !picture.closest('.related, noscript')), stored = page.querySelectorAll('article[data-version] img');
  return shown.slice(0, PICTURES).map((picture, place) => {
    const source = new URL(picture.currentSrc || picture.src).pathname;
    if (stored[place]) {
      stored[place].removeAttribute('srcset');
      stored[place].setAttribute('src', source);
    }
    return source;
  });
}

function parts(page) {
  const named = page.querySelectorAll('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], script[src]');
  const files = [...named].map(one => one.getAttribute('href') ?? one.getAttribute('src'));
  // An icon that stands in the page itself is kept with it.
  return [...files.filter(file => file.startsWith('/')), new URL(import.meta.url).pathname];
}

async function fetched(files) {
  const answers = await Promise.all([...new Set(files)].map(async file => [file, await fetch(file, { cache: 'force-cache' })]));
  return new Map(answers.filter(([, answer]) => answer.ok));
}

async function fill(name, answers) {
  const cache = await caches.open(name);
  for (const [path, answer] of answers) await cache.put(path, answer);
}

// The list for people: what is kept, thrown away one by one or all, and no more kept at all.
async function show(list) {
  const stories = (await kept()).sort((one, other) => other.at - one.at);
  const rows = await Promise.all(stories.map(async ({ name, at, path }) => {
    const answer = await (await caches.open(name)).match(path);
    const page = new DOMParser().parseFromString(await answer?.text() ?? '', 'text/html');
    const row = document.createElement('li'), link = document.createElement('a'), time = document.createElement('small'), button = document.createElement('button');
    link.href = path;
    link.textContent = page.querySelector('h1')?.textContent ?? path;
    link.lang = page.documentElement.lang;
    time.textContent = new Intl.DateTimeFormat(tongue, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
    button.type = 'button';
    button.textContent = list.dataset.remove;
    button.setAttribute('aria-label', `${list.dataset.remove}: ${link.textContent}`);
    button.addEventListener('click', async () => { await caches.delete(name); await show(list); });
    row.append(link, time, button);
    return row;
  }));
  list.replaceChildren(...rows);
  document.querySelector('.kept-none').hidden = rows.length > 0;
  const toggle = document.querySelector('[data-kept="toggle"]');
  toggle.textContent = wanted() ? toggle.dataset.off : toggle.dataset.on;
  document.querySelector('[data-kept="clear"]').onclick = async () => { await clear(); await show(list); };
  toggle.onclick = async () => {
    localStorage.keep = wanted() ? 'no' : 'yes';
    if (!wanted()) {
      await clear();
      await (await navigator.serviceWorker.getRegistration())?.unregister();
    }
    await show(list);
  };
}
