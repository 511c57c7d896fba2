import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone } from './alone.ts';
import { axeFindings } from './axe.ts';
import { inBrowser } from './in-browser.ts';
import { focusCanvas } from './on-canvas.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

interface State {
  readonly name: string;
  readonly path?: string;
  readonly width?: number;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const search = (text: string) => async (page: Page) => {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByText(/ at 0\.70 or more/).waitFor();
};
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const SEK = '/?v=1&seeds=us-ofac-34022';
const onCanvas =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    await focusCanvas(page);
    for (const key of keys) await page.keyboard.press(key);
  };
const chosen = (keys: string, button: string) => async (page: Page) => {
  await onCanvas(keys)(page);
  await press(button)(page);
  await page.getByRole('menu').waitFor();
};

const STATES: readonly State[] = [
  { name: 'the first view' },
  { name: 'the table', path: `${SEK}&select=us-ofac-34024&view=table` },
  { name: 'the lists', path: `${SEK}&view=data` },
  { name: 'the issues of a list', path: `${SEK}&view=data&list=curated&show=issues` },
  { name: 'a list that was not read', path: `${SEK}&view=data&list=gb-uksl` },
  { name: 'the lists, narrow', path: `${SEK}&view=data`, width: 390 },
  {
    name: 'a table of other columns',
    path: `${SEK}&view=table&columns=name,kind,ties,programmes,measures&sort=ties~down`,
  },
  {
    name: 'the columns of the table',
    path: `${SEK}&view=table`,
    reach: async (page) => {
      await press('Columns')(page);
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'the table, narrow', path: `${SEK}&view=table`, width: 390 },
  { name: 'the timeline, narrow', path: `${SEK}&view=timeline&of=canvas`, width: 390 },
  { name: 'as of a day', path: `${SEK}&select=us-ofac-40201&asOf=2021-12-10` },
  { name: 'two dates compared', path: `${SEK}&asOf=2022-12-09&with=2021-12-10` },
  { name: 'two dates compared, narrow', path: `${SEK}&asOf=2022-12-09&with=2021-12-10`, width: 390 },
  { name: 'two dates in the table', path: `${SEK}&asOf=2022-12-09&with=2021-12-10&view=table` },
  { name: 'before any listing', path: `${SEK}&select=us-ofac-34022&asOf=2021-12-09` },
  { name: 'nothing asked', path: '/?v=1&seeds=' },
  { name: 'filtered away', path: `${SEK}&off=government:US` },
  { name: 'filtered away by how governments match', path: `${SEK}&match=none` },
  { name: 'the timeline of this network', path: `${SEK}&view=timeline&of=canvas` },
  { name: 'a start that nothing answers to', path: '/?v=1&seeds=us-ofac-1&select=us-ofac-1' },
  { name: 'SenseTime before it takes effect', path: '/?v=1&seeds=us-ofac-33114&select=us-ofac-33114&asOf=2021-12-20' },
  ...(['listings', 'relations', 'names', 'documents', 'history', 'sources', 'matches'] as const).map((tab) => ({
    name: `the tab ${tab}`,
    path: `${SEK}&select=us-ofac-34022&tab=${tab}`,
  })),
  { name: 'listings, narrow', path: `${SEK}&select=us-ofac-34022&tab=listings`, width: 390 },
  { name: 'a relation', path: `${SEK}&select=relation-acts-for-us-ofac-34023-us-ofac-34022` },
  { name: 'a claim', path: `${SEK}&select=claim-us-ofac-34022-work-pocahontas-disney` },
  { name: 'a programme', path: `${SEK}&select=programme-us-dprk3` },
  { name: 'a country', path: `${SEK}&select=country-cn` },
  { name: 'a government', path: `${SEK}&select=government-us` },
  { name: 'search results', reach: search('ahmed') },
  { name: 'no result', reach: search('zzqq xyzzy') },
  { name: 'a Source', reach: press(/sources? of: SEK Studio: listed by/) },
  { name: 'the keys', reach: press('Keys') },
  { name: 'the data as read', reach: press(/^Data as read/) },
  { name: 'a message', reach: press('Copy a link to this view') },
  { name: 'several selected', reach: onCanvas('Control+a') },
  { name: 'the menu of a node', path: `${SEK}&select=us-ofac-34024`, reach: onCanvas('Shift+F10') },
  { name: 'all commands', reach: onCanvas('Control+k') },
  { name: 'the steps', reach: chosen('h', 'Steps so far: 1') },
  { name: 'the layouts', reach: chosen('h', 'Layout') },
  { name: 'frames by government', path: `${SEK}&layout=government` },
  { name: 'ways to whom', path: `${SEK}&select=us-ofac-40201`, reach: onCanvas('w') },
  {
    name: 'ways',
    path: '/?v=2&seeds=us-ofac-34022&expand=ways~us-ofac-40201~us-ofac-34025~4&ways=us-ofac-40201~us-ofac-34025~4',
  },
  { name: 'filters as a drawer', width: 1200, reach: press('Legend and filters') },
  { name: 'a narrow screen', width: 390 },
  { name: '200 per cent', width: 720 },
];

await inBrowser('the states of the screen', (chromium) => {
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

    it.each(STATES)('$name', async ({ path = '/', width = 1440, reach }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(explorer.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.face, .face-message, .problem, .data-aside, .span-parts').first().waitFor();
      await reach?.(page);
      await page.waitForTimeout(400);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  it('everything runs under the strict policy, and nothing is asked of another machine', async () => {
    const { page, foreign, said } = await alone(chromium, explorer);
    await page.goto(explorer.url);
    await page.locator('.face').waitFor();
    await search('ahmed')(page);
    await page.keyboard.press('Escape');
    await press(/sources? of: SEK Studio: listed by/)(page);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('slider', { name: 'As of' }).focus();
    await page.keyboard.press('ArrowLeft');
    await press('Keys')(page);
    await page.getByRole('dialog').waitFor();
    expect(said).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });

  it('a Source holds the focus and gives it back', async () => {
    const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(explorer.url);
    const opener = page.getByRole('button', { name: /sources? of: SEK Studio: listed by/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let tab = 0; tab < 30; tab += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });

  it('two dates are compared with one press, said in a sentence, kept in the link and taken back with one undo', async () => {
    const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${explorer.url}/?v=2&seeds=us-ofac-34022&asOf=2022-12-09`);
    const sentence = page.locator('.delta');
    await sentence.filter({ hasText: '14 listed by US' }).waitFor();
    const compare = page.getByRole('button', { name: 'Compare two dates' });
    await compare.focus();
    await page.keyboard.press('Enter');
    const said = 'From 2021-12-10 to 2022-12-09: +9 by the US; 9 ties began; 5 unchanged.';
    await sentence.filter({ hasText: said }).waitFor();
    expect(new URL(page.url()).searchParams.get('with')).toBe('2021-12-10');
    await page.reload();
    await sentence.filter({ hasText: said }).waitFor();
    await page.keyboard.press('Control+z');
    await compare.waitFor();
    expect(new URL(page.url()).searchParams.has('with')).toBe(false);
    await page.close();
  });

  it('the slider goes from change to change by keyboard, and says the day', async () => {
    const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(explorer.url);
    await page.locator('.delta').filter({ hasText: '14 listed by US' }).waitFor();
    const slider = page.getByRole('slider', { name: 'As of' });
    await slider.focus();
    const said: (string | null)[] = [await slider.getAttribute('aria-valuetext')];
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'PageDown', 'End']) {
      await page.keyboard.press(key);
      said.push(await slider.getAttribute('aria-valuetext'));
    }
    expect(said).toEqual([
      'all dates',
      '2022-12-09',
      '2021-12-10',
      '2021-12-09',
      '2021-12-10',
      '2021-11-10',
      'all dates',
    ]);
    await page.close();
  });
});
