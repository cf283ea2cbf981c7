// The button of the story laid out for paper.
document.querySelector('[data-print]')?.addEventListener('click', () => print());
