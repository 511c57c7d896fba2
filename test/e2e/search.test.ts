import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

/**
 * The list of the search reloads while somebody types: no active row may be one that is gone, and no key may be lost
 * because an answer was late.
 */
await inBrowser('the search in a browser', (chromium) => {
  describe('the search', () => {
    let explorer: RunningExplorer;
    let page: Page;
    /** Milliseconds that every search answer is held back. */
    let late = 0;

    beforeAll(async () => {
      explorer = await startExplorer();
      page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
      await page.route('**/graphql', async (route) => {
        const isSearch = route.request().postData()?.includes('"operationName":"Search"') === true;
        if (isSearch && late > 0) await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
    });
    beforeEach(async () => {
      late = 0;
      await page.goto(explorer.url);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
    afterAll(async () => {
      await chromium.close();
      await explorer.stop();
    });

    const field = () => page.getByRole('combobox');
    const seeds = () => new URL(page.url()).searchParams.get('seeds');
    /** The row that the field says is active: its text, or null when it names none. Fails when it names one that is gone. */
    const active = () =>
      field().evaluate((input) => {
        const id = input.getAttribute('aria-activedescendant');
        if (id === null) return null;
        const row = document.getElementById(id);
        if (row === null) throw new Error(`aria-activedescendant names ${id}, which is not in the page`);
        return row.textContent;
      });

    it('opens with /, finds, and draws with Enter; the network then has the focus', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('rapid action battalion');
      await page.getByRole('option', { name: /Rapid Action Battalion/i }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(seeds).toBe('us-ofac-33951');
      expect(await page.evaluate(() => document.activeElement?.closest('#view') !== null)).toBe(true);
    });

    it('loses no key that is pressed before the answer has come', async () => {
      late = 900;
      await page.keyboard.press('/');
      await page.keyboard.type('rapid action battalion', { delay: 1 });
      await page.keyboard.press('Enter');
      await expect.poll(seeds, { timeout: 10_000 }).toBe('us-ofac-33951');
    });

    it('names an active row only while it is there', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('studio');
      await expect.poll(active).not.toBeNull();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      late = 400;
      for (const letter of ' sek') {
        await page.keyboard.type(letter);
        await active();
      }
      await expect.poll(active).toMatch(/SEK/i);
    });

    it('shows why a party scored as it did: what lowered the score makes it', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('rapid acton battalion');
      const why = page.locator('.why tfoot tr');
      await expect.poll(() => why.first().textContent()).toContain('words that agree are not quite the same');
      const numbers = (await why.allTextContents()).map((text) => Number(/[\d.]+$/.exec(text)?.[0]));
      const [score = 0, ...left] = numbers.reverse();
      expect(score).toBeLessThan(1);
      expect(left.reduce((product, one) => product * one, 1)).toBeCloseTo(score, 1);
    });

    it('says that no result is no clearance, and can ask for less', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('zzqq xyzzy');
      await page.getByText('That is not a clearance').waitFor();
      await page.getByRole('button', { name: 'Lower to 0.50' }).first().click();
      await page.getByText('0 parties at 0.50 or more').waitFor();
      expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    });

    it('closes with Esc and gives the focus back to where it was', async () => {
      const table = page.getByRole('link', { name: 'Table' }).first();
      await table.focus();
      await page.keyboard.press('/');
      await page.keyboard.type('sek');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('option').count()).toBe(0);
      expect(await table.evaluate((link) => link === document.activeElement)).toBe(true);
    });

    it('adds with the + button, and the list stays', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('benazir ahmed');
      await page.getByRole('button', { name: /^Add Benazir Ahmed/i }).click();
      await expect.poll(seeds).toBe('us-ofac-34022,us-ofac-33952');
      expect(await page.getByRole('option').count()).toBeGreaterThan(0);
    });
  });
});
