// Measures five kinds of pages of a fresh demo paper with Lighthouse on a simulated telephone, once each and twice more where
// a category is under 98, and fails when its median is under that. Called by `./broadsheet lighthouse`; needs Node 18 and Chromium.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const RUNS = 3, LEAST = 98, CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

// A paper that runs already, by its address, or one of our own that is thrown away afterwards.
async function paper() {
  if (process.argv[2]) return { address: process.argv[2].replace(/\/$/, ''), close: async () => {} };
  const data = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
  const server = spawn(path.join(ROOT, 'broadsheet'), ['demo', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((found, failed) => {
    server.stdout.on('data', text => /http:\/\/localhost:\d+/.test(text) && found(/http:\/\/localhost:\d+/.exec(text)[0]));
    server.on('exit', code => failed(new Error(`the demo paper ended with ${code}`)));
  });
  const ended = new Promise(done => server.on('exit', done));
  return { address, close: async () => { server.kill(); await ended; await rm(data, { recursive: true, force: true }); } };
}

async function firstLink(address, from, pattern) {
  const html = await (await fetch(address + from)).text();
  return pattern.exec(html)[1];
}

const median = numbers => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

// What a search finds is kept from search engines on purpose, and Lighthouse would mark that down.
const ON_PURPOSE = { search: ['is-crawlable'] };

async function measure(chrome, address, skipAudits = []) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, skipAudits, logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    runs.push(lhr);
    if (run === 0 && CATEGORIES.every(name => lhr.categories[name].score * 100 >= LEAST)) break;
  }
  const scores = Object.fromEntries(CATEGORIES.map(name => [name, median(runs.map(run => Math.round(run.categories[name].score * 100)))]));
  const failed = CATEGORIES.flatMap(name => runs[0].categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && runs[0].audits[id].score !== null && runs[0].audits[id].score < 0.9)
    .map(({ id }) => `${id} ${runs[0].audits[id].displayValue ?? ''}`.trim());
  return { scores, failed };
}

const { address, close } = await paper();
const chrome = await launch({ chromePath: process.env.BROADSHEET_CHROMIUM, chromeFlags: FLAGS });
let low = 0;
try {
  const pages = {
    home: '/',
    section: '/national',
    story: await firstLink(address, '/', /class="lead-headline headline"><a href="([^"]+)"/),
    gallery: await firstLink(address, '/photos/darkroom', /<main[\s\S]*?card-headline headline"><a href="([^"]+)"/),
    search: '/search?q=ferry',
  };
  console.log(`${'page'.padEnd(10)}${CATEGORIES.map(name => name.padStart(16)).join('')}`);
  for (const [name, page] of Object.entries(pages)) {
    const { scores, failed } = await measure(chrome, address + page, ON_PURPOSE[name]);
    console.log(`${name.padEnd(10)}${CATEGORIES.map(category => String(scores[category]).padStart(16)).join('')}`);
    const under = CATEGORIES.filter(category => scores[category] < LEAST);
    if (under.length) console.log(`  under ${LEAST}: ${under.join(', ')}; ${failed.join('; ')}`);
    low += under.length;
  }
} finally {
  await chrome.kill();
  await close();
}
process.exitCode = low ? 1 : 0;
