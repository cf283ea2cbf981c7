// The notice over the page: closed for this visit, or for 24 hours; a new notice knows nothing of either. Escape closes it.
const over = document.querySelector('.over');
if (over) {
  const fold = over.firstChild, number = over.dataset.notice;
  const read = store => { try { return JSON.parse(store.notice ?? '{}'); } catch { return {}; } };
  const keep = (store, until) => { try { store.notice = JSON.stringify({ number, until }); } catch {} };
  const closed = store => { const { number: of, until } = read(store); return of === number && until > Date.now(); };
  fold.open = !closed(sessionStorage) && !closed(localStorage);
  over.classList.add('ready');
  over.querySelector('button').addEventListener('click', () => {
    keep(localStorage, Date.now() + 864e5);
    fold.open = false;
    over.querySelector('summary').focus({ preventScroll: true });
  });
  fold.addEventListener('toggle', () => {
    if (fold.open) for (const store of [sessionStorage, localStorage]) keep(store, 0);
    else keep(sessionStorage, 1e15);
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || !fold.open) return;
    if (over.contains(document.activeElement)) over.querySelector('summary').focus({ preventScroll: true });
    fold.open = false;
  });
}
