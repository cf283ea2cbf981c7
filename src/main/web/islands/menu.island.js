// Closes "All sections" on Escape (focus goes back to its button), on a click elsewhere and when focus leaves it.
const menu = document.querySelector('details.menu');
if (menu) {
  const button = menu.querySelector('summary');
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    if (menu.contains(document.activeElement)) button.focus();
    menu.open = false;
  });
  document.addEventListener('click', event => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener('focusout', event => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false; });
}
