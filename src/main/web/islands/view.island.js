// Says that a story is being looked at, once it is: no cookie, nothing about the reader.
const story = document.querySelector('[data-view]');
if (story) {
  const say = () => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', say);
    navigator.sendBeacon(story.dataset.view);
  };
  document.addEventListener('visibilitychange', say);
  say();
}
