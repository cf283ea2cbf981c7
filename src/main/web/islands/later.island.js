// What can wait comes when the page stands and nothing else is to be done; a first view does not load it.
const idle = window.requestIdleCallback ?? (work => setTimeout(work, 500));
const later = () => idle(() => import('@later'));
if (document.readyState === 'complete') later();
else addEventListener('load', later);
