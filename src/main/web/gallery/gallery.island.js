// Turns the pages of a gallery in place: arrow keys, Home, End, a swipe; focus stays where it was, full screen stays on.
const page = document.querySelector('.gallery-page');
const kept = new Map();
const slide = () => page.querySelector('.slide');
const link = rel => slide().querySelector(`a[rel="${rel}"]`)?.href;

const fetched = address => {
  if (!kept.has(address)) {
    kept.set(address, fetch(address).then(answer => {
      if (!answer.ok) throw new Error(answer.status);
      return answer.text();
    }).catch(failure => { kept.delete(address); throw failure; }));
  }
  return kept.get(address);
};

const ready = () => {
  const full = slide().querySelector('.gallery-full');
  full.hidden = !page.requestFullscreen;
  full.dataset.begin ??= full.textContent;
  full.textContent = document.fullscreenElement ? full.dataset.end : full.dataset.begin;
  const next = link('next');
  if (next) fetched(next).catch(() => {});
};

let wanted = location.href;
const show = async (address, remember) => {
  wanted = address;
  let sheet;
  try {
    sheet = new DOMParser().parseFromString(await fetched(address), 'text/html');
  } catch {
    location.href = address; // the browser says better what is wrong
    return;
  }
  if (wanted !== address) return; // somebody turned on meanwhile
  const focused = slide().contains(document.activeElement) ? document.activeElement.className : null;
  const said = slide().querySelector('.gallery-position');
  const fresh = sheet.querySelector('.slide');
  const position = fresh.querySelector('.gallery-position');
  const words = position.textContent;
  position.replaceWith(said); // a reader aloud listens to the element it knows
  slide().replaceWith(fresh);
  document.title = sheet.title;
  if (remember) history.pushState(null, '', address);
  if (focused !== null) {
    const same = focused && fresh.querySelector(`.${focused}`);
    (same || fresh.querySelector('.gallery-nav a')).focus({ preventScroll: true });
  }
  ready();
  requestAnimationFrame(() => { said.textContent = words; });
};

const turn = address => { if (address && address !== wanted) show(address, true); };

document.addEventListener('keydown', event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest?.('input, select, textarea, details[open]')) return;
  const { first, last, overview } = slide().dataset;
  const absolute = path => new URL(path, location).href;
  const back = getComputedStyle(slide()).direction === 'rtl' ? 'next' : 'prev';
  const to = {
    ArrowLeft: () => link(back),
    ArrowRight: () => link(back === 'prev' ? 'next' : 'prev'),
    Home: () => absolute(first),
    End: () => absolute(last),
  }[event.key];
  if (to) {
    event.preventDefault();
    turn(to());
  } else if (event.key === 'Escape' && !document.fullscreenElement) {
    location.href = overview;
  }
});

page.addEventListener('click', event => {
  if (event.target.closest('.gallery-full')) {
    if (document.fullscreenElement) document.exitFullscreen();
    else page.requestFullscreen();
    return;
  }
  const to = event.target.closest('a[rel="prev"], a[rel="next"]');
  if (!to || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  turn(to.href);
});

let start = null;
page.addEventListener('pointerdown', event => {
  start = event.pointerType === 'mouse' || !event.target.closest('.slide-picture') ? null : event;
});
page.addEventListener('pointerup', event => {
  const x = start ? event.clientX - start.clientX : 0;
  if (Math.abs(x) > 40 && Math.abs(x) > 2 * Math.abs(event.clientY - start.clientY)) turn(link(x < 0 ? 'next' : 'prev'));
  start = null;
});
page.addEventListener('pointercancel', () => { start = null; });
document.addEventListener('fullscreenchange', ready);
addEventListener('popstate', () => show(location.href, false));
ready();
