import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NAMESAKE, twoLists } from '../graph-seed/two-lists.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What any rule of axe finds, in the page or in a part of it. */
async function allFindings(page: Page, within?: string): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(async (selector) => {
    const { violations } = await window.axe.run(selector ?? document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, within);
}

await inBrowser('possible matches on the screen', (chromium) => {
  let explorer: RunningExplorer;
  beforeAll(async () => {
    explorer = await startExplorer((dataDir) => twoLists(dataDir, [NAMESAKE]));
  }, 120_000);
  afterAll(async () => {
    await chromium.close();
    await explorer.stop();
  });

  const path = '/?v=1&seeds=us-ofac-40002&select=us-ofac-40002&tab=matches';

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each([1440, 390])('axe finds nothing on a possible match and on a join, %i px wide', async (width) => {
      const page = await chromium.newPage({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } });
      await page.goto(explorer.url + path);
      await page.locator('.joins').waitFor();
      expect(await allFindings(page)).toEqual([]);
      const card = page.locator('.match');
      expect(await card.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
      await page.close();
    });
  });

  it('shows both sides with what speaks for and against, never says that they are one, and gives the command to judge', async () => {
    const context = await chromium.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page: Page = await context.newPage();
    await page.goto(explorer.url + path);
    const card = page.getByRole('article', { name: /^Possible match: / });
    await card.waitFor();
    const text = await card.textContent();
    expect(text).toMatch(
      /Speaks for it\s*Names alike[\s\S]*Birth dates that can be one\s*1942-08-13\s*2 sources\s*1942-08\s*Source/,
    );
    expect(text).toMatch(/Speaks against it\s*One list keeps both apart\s*us-ofac/);
    expect(text).toContain('possible match');
    const command = 'npm run resolve -- judge same us-ofac-40002 us-ofac-40003 --why "…"';
    expect(text).toContain(command);
    await page.getByRole('button', { name: /^Copy the command that judges/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The command is copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command);
    await page.getByRole('button', { name: /^Add .* to this network$/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Select / }).waitFor();
    // Both are on the canvas now: the match is drawn between them, and opens by itself.
    await page.getByRole('checkbox', { name: /^Possible match/ }).waitFor();
    await context.close();
  });

  it.each([1440, 390])('says as whom a party may be on a list where it is not, %i px wide', async (width) => {
    const page = await chromium.newPage({ bypassCSP: true, viewport: { width, height: 900 } });
    await page.goto(`${explorer.url}/?v=1&seeds=us-ofac-40003&select=us-ofac-40003`);
    const listedBy = page.locator('.listed-by');
    await listedBy.getByText('Not on ca-sema, edition 2025-06-15, unless as').waitFor();
    await listedBy.getByText('gb-uksl not read here').waitFor();
    expect(await listedBy.locator('.absence-may-be').allTextContents()).toEqual([
      expect.stringMatching(/^Tinaye Elisha Chigudu\s*Listed 2008-09-04\. Possible match 0\.\d\d, not decided\.$/),
    ]);
    expect(await allFindings(page, '.listed-by')).toEqual([]);
    await listedBy.getByRole('button', { name: 'Look at the possible match Tinaye Elisha Chigudu' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: /^Possible match: / }).waitFor();
    await page.goto(`${explorer.url}/?v=1&seeds=us-ofac-40003&select=us-ofac-40003&tab=listings`);
    await page.locator('.listings-absent .absence-may-be').waitFor();
    expect(await allFindings(page, '.tab-panel')).toEqual([]);
    await page.close();
  });

  it('is a line between two parties that are drawn, which opens what speaks for and against', async () => {
    const page = await chromium.newPage({ bypassCSP: true, viewport: { width: 1440, height: 900 } });
    const match = 'possible-match-us-ofac-40002-us-ofac-40003';
    await page.goto(`${explorer.url}/?v=1&seeds=us-ofac-40002,us-ofac-40003&select=${match}`);
    await page.getByRole('heading', { name: 'Tinaye Elisha Chigudu may be Tinaye Elisha Chigudu' }).waitFor();
    await page.getByRole('article', { name: /^Possible match: / }).waitFor();
    await page.getByRole('checkbox', { name: /^Possible match/ }).waitFor();
    expect(await allFindings(page)).toEqual([]);
    await page.goto(`${explorer.url}/?v=1&seeds=us-ofac-40002,us-ofac-40003&view=table&columns=name,ties`);
    await page.getByText('possible match of Tinaye Elisha Chigudu').first().waitFor();
    await page.close();
  });

  it('stands in the Data view too, where axe finds nothing', async () => {
    const page = await chromium.newPage({ bypassCSP: true });
    await page.goto(`${explorer.url}${path}&view=data`);
    await page.getByRole('heading', { level: 3, name: 'The best 1 of 1' }).waitFor();
    expect(await allFindings(page, 'section[aria-label="Possible matches"]')).toEqual([]);
    await page.close();
  });

  it('says why the records of a party are taken to be one', async () => {
    const page = await chromium.newPage();
    await page.goto(explorer.url + path);
    await page.getByRole('heading', { name: 'Why these records are one party' }).waitFor();
    expect(await page.locator('.joins').textContent()).toMatch(
      /Hard evidence\s*ca-sema-zimbabwe-164 and us-ofac-40002\s*Same full name and birth date: /,
    );
    await page.close();
  });
});
