// Plays what stands elsewhere, once the reader asks for it: before that nothing is loaded from anybody.
for (const card of document.querySelectorAll('[data-frame]')) {
  const play = document.createElement('button');
  play.textContent = card.dataset.play;
  play.onclick = () => {
    const frame = document.createElement('iframe'), { frame: src } = card.dataset;
    frame.title = card.querySelector('a').textContent;
    frame.sandbox = 'allow-scripts allow-same-origin allow-presentation allow-popups';
    frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
    frame.src = src + (src.includes('?') ? '&' : '?') + 'autoplay=1';
    play.replaceWith(frame);
    frame.focus();
  };
  card.append(play);
}
