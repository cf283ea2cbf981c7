// The belly band: closed for this visit, or for 24 hours; a new one knows nothing of either. Escape closes it.
const band = document.querySelector('.belly-band');
if (band) {
  const fold = band.querySelector('details'), number = band.dataset.band;
  const read = store => { try { return JSON.parse(store.band ?? '{}'); } catch { return {}; } };
  const keep = (store, until) => { try { store.band = JSON.stringify({ number, until }); } catch {} };
  const closed = store => { const { number: of, until } = read(store); return of === number && until > Date.now(); };
  fold.open = !closed(sessionStorage) && !closed(localStorage);
  band.classList.add('ready');
  band.querySelector('button').addEventListener('click', () => {
    keep(localStorage, Date.now() + 864e5);
    fold.open = false;
    band.querySelector('summary').focus({ preventScroll: true });
  });
  fold.addEventListener('toggle', () => {
    if (fold.open) for (const store of [sessionStorage, localStorage]) keep(store, 0);
    else keep(sessionStorage, 1e15);
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || !fold.open) return;
    if (band.contains(document.activeElement)) band.querySelector('summary').focus({ preventScroll: true });
    fold.open = false;
  });
}
