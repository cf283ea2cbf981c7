// Counts a campaign as seen once half of it was in view for a second (the rule of the trade, MRC 2014).
const seen = new IntersectionObserver(entries => entries.forEach(({ target, isIntersecting }) => {
  clearTimeout(target.seenSoon);
  if (isIntersecting) target.seenSoon = setTimeout(() => {
    seen.unobserve(target);
    navigator.sendBeacon(target.dataset.ad);
  }, 1000);
}), { threshold: 0.5 });
document.querySelectorAll('[data-ad]').forEach(ad => seen.observe(ad));
