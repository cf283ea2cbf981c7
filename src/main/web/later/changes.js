// "What changed since you read this": the device remembers which version of a story its reader saw, the paper tells what
// became of that version. Of 300 stories at most; nobody is told which.
const MOST = 300;
const tongue = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
const story = document.querySelector('article[data-version]');
const recall = () => { try { return JSON.parse(localStorage.read ?? '{}'); } catch { return {}; } };
if (story) {
  const number = story.dataset.view.split('/').pop(), version = story.dataset.version, [revision, corrections] = version.split('.');
  const before = recall()[number];
  const remember = () => {
    const read = recall();
    delete read[number];
    read[number] = [version, Date.now()];
    for (const old of Object.entries(read).sort((one, other) => one[1][1] - other[1][1]).slice(0, -MOST)) delete read[old[0]];
    try { localStorage.read = JSON.stringify(read); } catch {}
  };
  if (before && before[0] !== version) tell(before).catch(() => {});
  addEventListener('pagehide', remember);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') remember(); });

  async function tell([seen, at]) {
    const line = document.querySelector('.story-versions');
    const answer = line && await fetch(line.dataset.changes);
    if (!answer?.ok) return;
    const told = await answer.json(), [seenRevision, seenCorrections] = seen.split('.');
    const change = told.versions[seenRevision], fresh = corrections - seenCorrections;
    const says = [...(change?.says ?? []), ...(fresh > 0 ? [told.corrections[fresh - 1]] : [])];
    if (!says.length) return;
    const marked = [...mark(change?.marks ?? {}, told.blocks), ...[...story.querySelectorAll('.correction')].slice(fresh > 0 ? -fresh : Infinity)];
    for (const one of marked) one.classList.add('changed');
    const day = new Intl.DateTimeFormat(tongue, { dateStyle: 'long', timeStyle: 'short', timeZone: told.zone }).format(at);
    const said = `${says.join(', ')} ${told.since.replace('{0}', day)}`, korean = document.documentElement.lang.startsWith('ko');
    const words = korean ? `${told.since.replace('{0}', day)} ${says.join(', ')}` : said[0].toUpperCase() + said.slice(1);
    const link = document.createElement(marked.length ? 'a' : 'span');
    link.textContent = words;
    if (marked.length) {
      marked[0].id ||= 'changed';
      link.href = `#${marked[0].id}`;
    }
    line.replaceChildren(link);
    line.classList.add('changed');
  }

  // The blocks of text on the page are those the paper counted, or none is marked.
  function mark(marks, count) {
    const blocks = story.querySelectorAll('.story-body > :is(p:not(.correction, .embed), h2, h3, h4, ul, ol, blockquote, .factbox, .table-scroll, pre)');
    if (blocks.length !== count) return [];
    const fresh = [];
    const marked = Object.entries(marks).map(([place, words]) => {
      const block = blocks[place], dateline = block.querySelector(':scope > .story-dateline');
      const skip = dateline ? dateline.textContent.length + 1 : 0;
      for (const [from, to] of words) fresh.push(range(block, from + skip, to + skip));
      return block;
    });
    if (window.Highlight && fresh.length) CSS.highlights.set('changed', new Highlight(...fresh));
    return marked;
  }

  function range(block, from, to) {
    const found = document.createRange(), texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    found.selectNodeContents(block);
    for (let at = 0, text; (text = texts.nextNode()); at += text.length) {
      if (from >= at && from <= at + text.length) found.setStart(text, from - at);
      if (to >= at && to <= at + text.length) { found.setEnd(text, to - at); break; }
    }
    return found;
  }
}
