// Asks the network first, always. When it is away, shows what this device keeps; what the paper took back is thrown away
// whenever the network answers. Takes over at once when it is a new one, so that a mended worker need not wait.

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(Promise.all([clients.claim(), registration.navigationPreload?.enable()])));
addEventListener('fetch', event => {
  const { request } = event, { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(event, pathname));
  else if (/^\/(?:assets|pictures)\//.test(pathname)) event.respondWith(fetch(request).catch(() => found(pathname)));
});

async function page(event, path) {
  try {
    const answer = await event.preloadResponse ?? await fetch(event.request);
    if (answer.status === 404 || answer.status === 410) event.waitUntil(drop(one => one.path === path));
    event.waitUntil(sweep().catch(() => {}));
    return answer;
  } catch {
    const title = `/${path.split('/')[1]}`;
    return await caches.match(path) ?? await caches.match(`${title}/offline`) ?? await found('/offline');
  }
}

const found = async path => await caches.match(path, { ignoreVary: true }) ?? Response.error();

async function sweep() {
  if (!(await caches.keys()).some(name => name.startsWith('kept:'))) return;
  const answer = await fetch('/kept.json', { cache: 'no-cache' });
  if (!answer.ok) return;
  const { keep, since, days, out } = await answer.json(), gone = new Set(out.map(String)), oldest = Math.max(since, Date.now() - days * 864e5);
  await drop(({ at, path }) => !keep || at < oldest || gone.has(/-0*(\d+)$/.exec(path)?.[1]));
  if (!keep) await registration.unregister();
}

async function drop(which) {
  for (const name of await caches.keys()) {
    const known = /^kept:(\d+):\d+:(.+)$/.exec(name);
    if (known && which({ at: +known[1], path: known[2] })) await caches.delete(name);
  }
}
