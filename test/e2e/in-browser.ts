import type { Browser } from 'playwright-core';
import { it } from 'vitest';
import { launchBrowser } from './browser.ts';

/** Runs tests in a Chromium, which they close. Where there is none, one test says what was not run, and fails in CI. */
export async function inBrowser(what: string, tests: (chromium: Browser) => void): Promise<void> {
  const browser = await launchBrowser();
  if (browser !== null) return tests(browser);
  it('needs a Chrome or Chromium: set CHROME_PATH', () => {
    if (process.env.CI === 'true') throw new Error(`no browser: not run in one: ${what}`);
    console.error(`NOT RUN: ${what}, because there is no browser here. Set CHROME_PATH.`);
  });
}
