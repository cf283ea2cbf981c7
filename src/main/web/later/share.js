// The device's own share sheet, KakaoTalk through it, and the link for the clipboard. The other links need no script.
const share = document.querySelector('.share');
if (share) {
  const address = document.querySelector('link[rel="canonical"]').href, said = share.querySelector('[role="status"]');
  share.querySelector('[data-share="sheet"]').hidden = !navigator.share;
  share.addEventListener('click', async ({ target }) => {
    const way = target.dataset.share;
    if (!way) return;
    try {
      if (way !== 'copy' && navigator.share) await navigator.share({ title: document.querySelector('h1').textContent, url: address });
      else {
        await navigator.clipboard.writeText(address);
        said.textContent = said.dataset[way];
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') said.textContent = address;
    }
  });
}
