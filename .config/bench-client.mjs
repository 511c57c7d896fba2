/**
 * `npm run bench:client [-- --json FILE] [-- --only 500,1985,memory]`: how the explorer feels in Chromium without a GPU, over
 * generated networks that the real server serves. Each figure stands beside the same one of an empty page in the same
 * run, because a figure alone says more of the machine than of us. Bars are those of quality; one not met says MISSED.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expand, gesture, rounds, watch } from './bench/in-page.mjs';
import { serve } from './bench/served.mjs';
import { launchBrowser } from './browser.mjs';
import { run, SERVER_MEMORY } from './run.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

const SIZES = [
  { nodes: 500, edges: 1_000, bars: { pan: 50, zoom: 50, drag: 50 } },
  // With the 15 that the expand brings it is full: a canvas holds 2,000 parties.
  { nodes: 1_985, edges: 4_000, bars: { pan: 30, zoom: 30, drag: 15 } },
];
const GESTURE_MS = 2_500;
const FIRST_PICTURE_MS = 1_500;
const EXPAND_MS = 500;
const TASK_MS = 50;
const FIRST_LOAD_KB = 350;
const ROUNDS = 200;
/**
 * Rounds before the memory is looked at first: what is kept on purpose is there by then, and most of what V8 compiles. After 20
 * rounds 200 more brought 1.6 MB, and a snapshot of the heap before and after said: 1.5 MB of them compiled code, 2 kB
 * objects.
 */
const WARM_ROUNDS = 100;
/** The heap after the rounds may be this share of that before: collection is never exact. */
const FLAT = 1.1;

const values = usage(import.meta.url, { json: { type: 'string' }, only: { type: 'string' } });
const wanted = values.only?.split(',') ?? null;
const isWanted = (part) => wanted === null || wanted.includes(part);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

if ((await run(['.config/build.mjs'])) !== 0) throw new Error('the build failed');
const browser = await launchBrowser();

const rows = [];
const began = performance.now();
try {
  for (const size of SIZES.filter(({ nodes }) => isWanted(String(nodes)))) await picture(size);
  if (isWanted('memory')) await memory();
} finally {
  await browser.close();
}
console.table(rows, ['what', 'data', 'figure', 'empty page', 'bar', 'met']);
const barred = rows.filter(({ met }) => met !== '');
console.log(`${barred.filter(({ met }) => met === 'MISSED').length} of ${barred.length} bars missed.`);
console.log(
  `Load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}.`,
);
console.log(`Took ${((performance.now() - began) / 1000).toFixed(0)} s.`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, null, 2)}\n`);

/** `holds` null: the row is there to be looked at. */
function row(what, data, value, unit, { bar = '', holds = null, empty = null } = {}) {
  const said = (number) => `${Number(number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0))}${unit}`;
  const figure = said(value);
  const met = holds === null ? '' : holds ? 'met' : 'MISSED';
  rows.push({ what, data, value, figure, 'empty page': empty === null ? '' : said(empty), bar, met });
  console.log(`  ${what}, ${data}: ${figure} ${met}`);
}

/** A server of a generated network, and the link that draws all of it. */
async function network({ nodes, edges }) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sanctions-explorer-bench-client-'));
  const made = spawnSync(process.execPath, ['.config/bench/client-graph.mjs', dataDir, String(nodes), String(edges)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`the network could not be made: ${made.stderr}`);
  const { hub, leaf } = JSON.parse(made.stdout);
  const served = await serve([...SERVER_MEMORY, 'dist/server/main.js'], { DATA_DIR: dataDir });
  return {
    url: served.url,
    hub,
    leaf,
    query: `v=2&seeds=${hub}&depth=0&expand=${hub}~all~both~${nodes - 1}&select=${leaf}`,
    close: async () => {
      await served.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function page() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  return context.newPage();
}

async function picture(size) {
  const { nodes, edges, bars } = size;
  const data = `${nodes}/${edges}`;
  const { url, query, leaf, close } = await network(size);
  try {
    const blank = await page();
    await blank.goto('data:text/html,<!doctype html><title>empty</title><canvas></canvas>');
    const on = await page();
    await on.addInitScript(watch, { nodes, edges });
    await on.goto(`${url}/?${query}`);
    await on.waitForFunction(() => window.bench.drawnAt !== null, null, { timeout: 60_000 });
    const load = await on.evaluate(() => {
      const { drawnAt, firstAt, longTasks } = window.bench;
      const entries = performance.getEntriesByType('resource');
      const answered = Math.max(...entries.filter(({ name }) => name.endsWith('/graphql')).map((e) => e.responseEnd));
      const canvas = entries.find(({ name }) => /graph-canvas[^/]*\.js$/.test(name));
      const scripts = entries
        .filter(
          ({ name, startTime }) => name.endsWith('.js') && startTime < (canvas?.startTime ?? Number.POSITIVE_INFINITY),
        )
        .map(({ name }) => new URL(name).pathname);
      return { drawnAt, firstAt, answered, longTasks, scripts };
    });
    row('first picture', data, load.drawnAt, ' ms', {
      bar: `≤ ${FIRST_PICTURE_MS} ms`,
      holds: load.drawnAt <= FIRST_PICTURE_MS,
      empty: await emptyPicture(),
    });
    // The rest of the way: what the server takes for its answers has bars of its own.
    row('first picture, from the last answer', data, load.drawnAt - load.answered, ' ms');
    row('first nodes drawn', data, load.firstAt, ' ms');
    const slow = load.longTasks.filter(({ at }) => at > 0 && at < load.drawnAt);
    row('longest task until the first picture', data, Math.max(0, ...slow.map(({ ms }) => ms)), ' ms');
    if (size === SIZES[0]) {
      const bytes = load.scripts.reduce(
        (sum, path) => sum + gzipSync(readFileSync(join(ROOT, 'dist/client', path)), { level: 9 }).length,
        0,
      );
      row('JavaScript before the canvas, gzip', 'first load', bytes / 1000, ' kB', {
        bar: `≤ ${FIRST_LOAD_KB} kB`,
        holds: bytes / 1000 <= FIRST_LOAD_KB,
        empty: 0,
      });
    }
    await on.waitForTimeout(1_500);
    for (const kind of ['pan', 'zoom', 'drag']) {
      const empty = await blank.evaluate(gesture, { kind, ms: GESTURE_MS, id: leaf });
      const frames = await on.evaluate(gesture, { kind, ms: GESTURE_MS, id: leaf });
      row(`${kind}, frames a second`, data, frames, '', {
        bar: `≥ ${bars[kind]}`,
        holds: frames >= bars[kind],
        empty,
      });
      await on.waitForTimeout(500);
    }
    await layoutTasks(on, data);
    const { ms, moved, came } = await on.evaluate(expand, { button: 'Draw 15 more ties', more: 15 });
    row('expand settled', data, ms, ' ms', { bar: `≤ ${EXPAND_MS} ms`, holds: ms <= EXPAND_MS && came === 15 });
    row('placed nodes that an expand moved', data, moved, '', { bar: '0', holds: moved === 0 });
    await on.context().close();
    await blank.context().close();
  } finally {
    await close();
  }
}

/** How soon an empty page with a canvas of its own has drawn: what of the time is not ours. */
async function emptyPicture() {
  const blank = await page();
  await blank.goto('data:text/html,<!doctype html><title>empty</title><canvas></canvas>');
  const at = await blank.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))),
  );
  await blank.context().close();
  return at;
}

async function openLayouts(on, name) {
  await on.getByRole('button', { name: 'Layout', exact: true }).click();
  await on.getByText(name).first().waitFor();
  await on.waitForTimeout(300);
}

/** The longest task of the page while a layout of everything is worked out, and while the nodes go to their places. */
async function layoutTasks(on, data) {
  // From another arrangement, or nothing would move: forces are what the canvas begins with.
  await openLayouts(on, 'Steps from the start');
  await on.getByText('Steps from the start').first().click();
  await on.waitForTimeout(3_000);
  await openLayouts(on, 'Forces');
  const longest = await on.evaluate(async () => {
    const cy = window.canvasOf();
    const places = () =>
      cy
        .nodes()
        .map((node) => node.position('x'))
        .join();
    const first = places();
    const item = [...document.querySelectorAll('[role^=menuitem]')].find((one) => one.textContent.startsWith('Forces'));
    let placedAt = null;
    // The very moment: the task that puts nodes to their places draws them too.
    cy.one('position', 'node', () => (placedAt = performance.now()));
    const began = performance.now();
    item.click();
    let still = 0;
    let last = first;
    await new Promise((resolve) => {
      const look = () => {
        const now = places();
        still = placedAt !== null && now === last ? still + 1 : 0;
        last = now;
        if (still > 20 || performance.now() - began > 60_000) resolve();
        else setTimeout(look, 30);
      };
      look();
    });
    const within = window.bench.longTasks.filter(({ at }) => at >= began);
    const most = (tasks) => Math.max(0, ...tasks.map(({ ms }) => ms));
    return {
      worked: (placedAt ?? performance.now()) - began,
      computing: most(within.filter(({ at, ms }) => at + ms < (placedAt ?? 0))),
      all: most(within),
    };
  });
  row('layout: longest task while it is worked out', data, longest.computing, ' ms', {
    bar: `≤ ${TASK_MS} ms`,
    holds: longest.computing <= TASK_MS,
  });
  row('layout: worked out in', data, longest.worked, ' ms');
  row('layout: longest task with the drawing of it', data, longest.all, ' ms');
}

async function memory() {
  const size = SIZES[0];
  const { url, leaf, close } = await network(size);
  try {
    const on = await page();
    await on.addInitScript(watch, { nodes: 1, edges: 0 });
    await on.goto(`${url}/?v=2&seeds=${leaf}&depth=0&select=${leaf}`);
    await on.waitForFunction(() => window.bench.drawnAt !== null, null, { timeout: 60_000 });
    const button = 'Draw ';
    await on.locator('button', { hasText: /^Draw \d+ more ties/ }).waitFor();
    const text = await on.locator('button', { hasText: /^Draw \d+ more ties/ }).textContent();
    const more = Number(/\d+/.exec(text)[0]);
    const session = await on.context().newCDPSession(on);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await on.evaluate(rounds, { times: WARM_ROUNDS, button, more });
    const before = await heap();
    await on.evaluate(rounds, { times: ROUNDS, button, more });
    const after = await heap();
    const data = `${more} ties`;
    row('heap before the rounds', data, before / 1e6, ' MB');
    row(`heap after ${ROUNDS} rounds of expand and undo`, data, after / 1e6, ' MB', {
      bar: `≤ ${FLAT} ×`,
      holds: after <= FLAT * before,
    });
    await on.context().close();
  } finally {
    await close();
  }
}
