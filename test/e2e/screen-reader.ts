import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);

/** More phrases than any page here has; a page that never ends is an error and no success. */
const MOST_PHRASES = 2_000;

/**
 * A screen reader that walks the page by the rules of ARIA and of accessible names, and hears live regions; it is no
 * substitute for a listener with NVDA or VoiceOver. The page must let scripts in: `bypassCSP`.
 */
export async function startScreenReader(page: Page): Promise<void> {
  // As text: the test runner rewrites an import() that it sees, and the page would not know what it becomes.
  await page.evaluate(`(async () => {
    const source = new Blob([${JSON.stringify(READER)}], { type: 'text/javascript' });
    const { virtual } = await import(URL.createObjectURL(source));
    await virtual.start({ container: document.body });
    window.screenReader = virtual;
  })()`);
}

/** From the top of the page to its end, phrase by phrase. @throws when it does not end */
export async function readAloud(page: Page): Promise<string[]> {
  return page.evaluate(async (most) => {
    await window.screenReader.clearSpokenPhraseLog();
    for (let phrases = 0; phrases < most; phrases += 1) {
      await window.screenReader.next();
      if ((await window.screenReader.lastSpokenPhrase()) === 'end of document')
        return window.screenReader.spokenPhraseLog();
    }
    throw new Error(`the page did not end after ${most} phrases`);
  }, MOST_PHRASES);
}

/** What was said since the reader began or the last reading, announcements of live regions with it. */
export async function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() => window.screenReader.spokenPhraseLog());
}

declare global {
  interface Window {
    readonly screenReader: typeof import('@guidepup/virtual-screen-reader')['virtual'];
  }
}
