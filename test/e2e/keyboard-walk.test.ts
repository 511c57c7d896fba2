import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloaded } from './downloaded.ts';
import { inBrowser } from './in-browser.ts';
import { focusCanvas } from './on-canvas.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const WAYS = ['Right', 'Down', 'Left', 'Up', 'Down', 'Right', 'Up', 'Left', 'Left', 'Down', 'Right'].map(
  (way) => `Arrow${way}`,
);

/** The whole job without a pointer: search, open, expand, a way, the date, a Source, tabs, filters, a file, the table, and back. */
await inBrowser('the keyboard walk', (chromium) => {
  describe('by keyboard alone', () => {
    let explorer: RunningExplorer;
    let page: Page;
    beforeAll(async () => {
      explorer = await startExplorer();
      page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
      // The first network comes late: whoever types meanwhile must not lose the keyboard to it.
      await page.route('**/graphql', async (route) => {
        const isFirst = route.request().postData()?.includes('"operationName":"Network"') === true;
        if (isFirst && new URL(page.url()).search === '') await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      await page.goto(explorer.url);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
    afterAll(async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await chromium.close();
      await explorer.stop();
    });

    const asked = (name: string) => new URL(page.url()).searchParams.get(name);
    const liveLine = () => page.getByRole('status').first().textContent();
    const partiesDrawn = () =>
      page
        .getByText(/^\d+ part(y|ies),/)
        .first()
        .textContent();
    /** Presses a key until something holds; says what the live line said when it never does. */
    async function pressUntil(keys: readonly string[], holds: () => Promise<boolean>): Promise<void> {
      for (let times = 0; times < 60; times++) {
        if (await holds()) return;
        await page.keyboard.press(keys[times % keys.length] ?? '');
        await page.waitForTimeout(60);
      }
      throw new Error(`${keys.join(', ')} never got there; the live line says: ${await liveLine()}`);
    }
    const focused = (pattern: RegExp) => async () =>
      pattern.test(
        await page.evaluate(
          () =>
            `${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`,
        ),
      );

    it('searches and opens: the canvas then has the focus', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('shanghai hongman');
      await page.getByRole('option', { name: /Shanghai Hongman/i }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => asked('seeds')).toBe('us-ofac-34025');
      await expect.poll(partiesDrawn).toMatch(/^3 parties/);
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    });

    it('walks to a neighbour, hears it, and expands it', async () => {
      // Where a neighbour stands depends on the layout: every way is tried, in an order that does not go in circles.
      await pressUntil(WAYS, async () => (await liveLine())?.startsWith('SEK Studio') === true);
      expect(await liveLine()).toMatch(/^SEK Studio, organisation, listed by US/);
      await page.keyboard.press('e');
      await expect.poll(partiesDrawn, { timeout: 10_000 }).toMatch(/^14 parties/);
    });

    it('finds the way to another party', async () => {
      await page.keyboard.press('w');
      await page.getByRole('dialog', { name: /Ways from SEK Studio/ }).waitFor();
      await page.keyboard.type('jadhav');
      await page.getByRole('button', { name: /Deepak Jadhav/ }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => asked('ways')).toBe('us-ofac-34022~us-ofac-40201~4');
      await page.getByRole('heading', { name: 'How they are tied' }).waitFor();
      await focusCanvas(page);
      await pressUntil(WAYS, async () => (await liveLine())?.startsWith('SEK Studio') === true);
    });

    it('moves the date to an earlier change, and the live sentence says what it did', async () => {
      // From all dates, the first change back is the last one that happened: the second wave of listings.
      await page.keyboard.press('Alt+ArrowLeft');
      await expect.poll(() => asked('asOf')).toBe('2022-12-09');
      await page.keyboard.press('Alt+ArrowLeft');
      await expect.poll(() => asked('asOf')).toBe('2021-12-10');
      await expect.poll(partiesDrawn).toMatch(/^5 parties/);
      await page.getByText(/^5 listed by US/).waitFor();
      await page.keyboard.press('Alt+ArrowRight');
      await expect.poll(() => asked('asOf')).not.toBe('2021-12-10');
    });

    it('selects, tabs to the details and opens a Source, with the quoted words marked', async () => {
      await page.keyboard.press('Enter');
      await expect.poll(() => asked('select')).toBe('us-ofac-34022');
      await pressUntil(['Tab'], focused(/sources? of: SEK Studio: listed by/));
      await page.keyboard.press('Enter');
      const drawer = page.getByRole('dialog');
      await drawer.waitFor();
      expect(await drawer.locator('mark').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      expect(await focused(/sources? of: SEK Studio: listed by/)()).toBe(true);
    });

    it('goes through the tabs of the details, and the tab stays when another party is selected', async () => {
      await pressUntil(['Shift+Tab'], focused(/^ ?Overview/));
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => asked('tab')).toBe('listings');
      await page.getByRole('table').getByText('us-ofac-sdn').first().waitFor();
      await focusCanvas(page);
      await page.keyboard.press(']');
      await page.keyboard.press('o');
      await expect.poll(() => asked('select')).not.toBe('us-ofac-34022');
      expect(asked('tab')).toBe('listings');
      await page.keyboard.press('Control+z');
    });

    it('filters by how governments match, and takes it back', async () => {
      const parties = await partiesDrawn();
      await page.getByRole('radio', { name: /^Any / }).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => asked('match')).toBe('all');
      await page.getByRole('button', { name: /^Clear that filter: \d+ part/ }).waitFor();
      await page.keyboard.press('Control+z');
      await expect.poll(() => asked('match')).toBeNull();
      await expect.poll(partiesDrawn).toBe(parties);
    });

    it('takes what is drawn along as a file, chosen by name', async () => {
      const file = await downloaded(page, 'ties as a table');
      expect(file.suggestedFilename()).toMatch(/\.ties\.csv$/);
    });

    it('shows the same network as a table, and Back returns', async () => {
      await focusCanvas(page);
      await page.keyboard.press('t');
      await expect.poll(() => asked('view')).toBe('table');
      await page.getByRole('row', { name: /Moxing Cartoon/ }).waitFor();
      await page.keyboard.press('Alt+ArrowLeft');
      await page.goBack();
      await page.getByRole('application').waitFor();
    });
  });
});
