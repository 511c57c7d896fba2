import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const SEK = '/?v=1&seeds=us-ofac-34022';
const HUMAN_RIGHTS_DAY = `${SEK}&view=compare&listedFrom=2021-12-10&listedTo=2021-12-10`;
const DECEMBER = `${SEK}&view=timeline&by=MONTH&listedFrom=2021-12-01&listedTo=2021-12-31`;

interface State {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  /** What is there when the state is reached. */
  readonly shows: string;
}

const STATES: readonly State[] = [
  { name: 'the comparison of all parties', path: `${SEK}&view=compare`, shows: 'Who followed whom' },
  { name: 'the comparison of a day', path: HUMAN_RIGHTS_DAY, shows: 'Shohrat Zakir' },
  { name: 'a comparison on a narrow screen', path: HUMAN_RIGHTS_DAY, width: 390, shows: 'Shohrat Zakir' },
  { name: 'an opened overlap', path: `${HUMAN_RIGHTS_DAY}&only=exactly~US~GB~CA`, shows: 'and by no other of these' },
  { name: 'an opened first mover', path: `${SEK}&view=compare&only=followed~US~CA~FOLLOWED`, shows: 'on a later day' },
  {
    name: 'a comparison of nobody',
    path: `${SEK}&view=compare&listedFrom=1950-01-01&listedTo=1950-01-01`,
    shows: 'No party here is listed',
  },
  { name: 'the timeline', path: `${SEK}&view=timeline`, shows: 'On all days' },
  { name: 'a span of it', path: DECEMBER, shows: 'Draw these 37' },
  { name: 'a span on a narrow screen', path: DECEMBER, width: 390, shows: 'Draw these 37' },
  {
    name: 'a timeline of one programme',
    path: `${SEK}&view=timeline&programme=programme-us-dprk3`,
    shows: 'Every programme',
  },
  { name: 'a timeline of nothing', path: `${SEK}&view=timeline&programme=programme-us-none`, shows: 'has a known day' },
];

await inBrowser('the comparison and the timeline', (chromium) => {
  let explorer: RunningExplorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(async () => {
    await chromium.close();
    await explorer.stop();
  });

  describe.each(['light', 'dark'] as const)('in %s, axe finds nothing [row 15] on', (colorScheme) => {
    let page: Page;
    beforeAll(async () => {
      // axe is put into the page, which the policy of the page would refuse.
      page = await chromium.newPage({ colorScheme, bypassCSP: true });
    });
    afterAll(() => page.close());

    it.each(STATES)('$name', async ({ path, width = 1440, shows }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(explorer.url + path);
      await page.getByText(shows).first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const overflows = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(overflows).toBe(false);
    });
  });

  describe('the comparison', () => {
    let page: Page;
    beforeAll(async () => {
      page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    });
    afterAll(() => page.close());
    const rows = () => page.locator('.compare-table tbody tr');

    it('opens the parties behind a number of the overlaps, and draws them', async () => {
      await page.goto(explorer.url + HUMAN_RIGHTS_DAY);
      const number = page.getByRole('button', { name: /^5 parties listed by the US, the UK and Canada alone/ });
      await number.click();
      await expect.poll(() => rows().count()).toBe(5);
      expect(await rows().filter({ hasText: 'Quartermaster' }).locator('td').allTextContents()).toMatchObject([
        expect.stringContaining('2021-12-10'),
        expect.stringContaining('2021-12-10'),
        expect.stringContaining('2021-12-10'),
        'same day',
      ]);
      await page.getByRole('button', { name: 'Draw these 5' }).click();
      await expect.poll(() => page.url()).not.toContain('view=compare');
      expect(page.url()).toContain('us-ofac-33538');
      await page.goBack();
      await expect.poll(() => rows().count()).toBe(5);
    });

    it('says the lag of 1,095 days, and opens the Source of a day', async () => {
      await page.goto(explorer.url + HUMAN_RIGHTS_DAY);
      const zakir = rows().filter({ hasText: 'Shohrat Zakir' });
      await zakir.getByText('CA 1,095 days later').waitFor();
      // The US lists him twice that day; one of the two freezes assets, and a mark must never hide that.
      expect(await zakir.locator('.gmark-US').getAttribute('class')).toContain('gmark-filled');
      await zakir.getByRole('button', { name: /2024-12-09 of: Shohrat Zakir: listed by Canada/ }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
    });

    it('is walked by keyboard alone: the lag’s date, the order, a number of the first movers', async () => {
      await page.goto(`${explorer.url}${SEK}&view=compare`);
      await page.getByRole('radio', { name: 'Listed on' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.url()).toContain('lag=ANNOUNCED_ON');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.url()).toContain('order=LAG_DESC');
      const number = page.getByRole('button', {
        name: /parties?\. Only parties that the US listed and Canada has not/,
      });
      await number.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain('only=followed~US~CA~NOT_YET');
      await page.keyboard.press('Control+z');
      await expect.poll(() => page.url()).not.toContain('only=');
    });
  });

  describe('the timeline', () => {
    let page: Page;
    beforeAll(async () => {
      page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    });
    afterAll(() => page.close());

    it('is brushed with the mouse, and the other views follow', async () => {
      await page.goto(`${explorer.url}${SEK}&view=timeline&by=YEAR`);
      const chart = page.locator('.brush-chart');
      await chart.locator('.brush-bar').first().waitFor();
      const box = await chart.boundingBox();
      if (box === null) throw new Error('the chart is not laid out');
      await page.mouse.move(box.x + 40, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 4, box.y + 60, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => page.url()).toMatch(/listedFrom=\d{4}-01-01&listedTo=\d{4}-12-31/);
      await page.getByRole('button', { name: 'Compare these parties' }).click();
      await expect.poll(() => page.url()).toContain('view=compare');
      await page.getByRole('heading', { level: 1, name: /^Who listed whom, / }).waitFor();
    });

    it('is brushed by keyboard, bucket by bucket, and says which', async () => {
      await page.goto(explorer.url + DECEMBER);
      const to = page.getByRole('slider', { name: /To/ });
      await to.focus();
      expect(await to.getAttribute('aria-valuetext')).toBe('2021-12');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.url()).toContain('listedTo=2022-01-31');
      await expect.poll(() => to.getAttribute('aria-valuetext')).toBe('2022-01');
    });

    it('keeps to a programme, and counts what it leaves', async () => {
      await page.goto(explorer.url + DECEMBER);
      await page.getByRole('button', { name: 'US DPRK3: 7 Designations' }).click();
      await expect.poll(() => page.url()).toContain('programme=programme-us-dprk3');
      await page.getByRole('button', { name: 'Draw these 7' }).waitFor();
    });
  });
});
