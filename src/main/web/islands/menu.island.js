// Closes what folds out over the page on Escape (focus goes back to its button), on a click elsewhere and when focus leaves it.
for (const fold of document.querySelectorAll('details.menu, details.share')) {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !fold.open) return;
    if (fold.contains(document.activeElement)) fold.querySelector('summary').focus();
    fold.open = false;
    event.preventDefault();
  });
  document.addEventListener('click', event => { if (!fold.contains(event.target)) fold.open = false; });
  fold.addEventListener('focusout', event => { if (event.relatedTarget && !fold.contains(event.relatedTarget)) fold.open = false; });
}
