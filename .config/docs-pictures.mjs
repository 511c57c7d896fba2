/**
 * `npm run docs:pictures`: takes the pictures of README and docs anew, from the explorer as it stands, on the bundled data, in a
 * headless Chromium (CHROME_PATH, an installed one, or the one inside an npm package). Each is written when it has come to rest.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './bench/served.mjs';
import { launchBrowser } from './browser.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

usage(import.meta.url);

const FOLDER = join(ROOT, 'docs/pictures');
const SIZE = { width: 1440, height: 900 };
/** Longer than any answer or movement takes. */
const REST_MS = 400;
const PATIENCE_MS = 30_000;

/** What is taken: its file, where it is, and words that are there when it is whole. */
const PICTURES = [
  ['network', '/?v=1&seeds=us-ofac-34022&select=us-ofac-34022', 'Asset freeze'],
  ['compare', '/?v=1&seeds=us-ofac-34022&view=compare&listedFrom=2021-12-10&listedTo=2021-12-10', 'Shohrat Zakir'],
  [
    'timeline',
    '/?v=1&seeds=us-ofac-34022&view=timeline&by=MONTH&listedFrom=2021-12-01&listedTo=2021-12-31',
    'Draw these 37',
  ],
  ['story', '/stories?story=sek-studio&step=3', '3 of 7'],
  ['presenter', '/stories?story=sek-studio&step=3&mode=present', '3 of 7'],
];

const browser = await launchBrowser();
const data = mkdtempSync(join(tmpdir(), 'sanctions-explorer-pictures-'));
const server = await serve(['.config/start.mjs'], { DATA_DIR: data });
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
  for (const [name, path, words] of PICTURES) {
    await page.goto(new URL(path, server.url).href);
    await page.getByText(words).first().waitFor();
    await atRest(page);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(`docs/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(data, { recursive: true, force: true });
}

/** Waits until two looks at the page, a moment apart, are the same. */
async function atRest(page) {
  const until = Date.now() + PATIENCE_MS;
  let before = null;
  for (;;) {
    const now = await page.screenshot();
    if (before !== null && now.equals(before)) return;
    if (Date.now() > until) throw new Error(`${page.url()} does not come to rest`);
    before = now;
    await page.waitForTimeout(REST_MS);
  }
}
