import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToQuery } from '../../client/api/query-link.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** GraphiQL 5.4 holds buttons inside the element with the role of a tab; its tabs are reached by keyboard all the same. */
const GRAPHIQLS_OWN = 'nested-interactive: .graphiql-tab';

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('.graphiql-container .view-lines').first().waitFor();
};
const ask = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Execute query/ }).click();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
};

await inBrowser('the API page', (chromium) => {
  let explorer: RunningExplorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(async () => {
    await chromium.close();
    await explorer.stop();
  });

  describe.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('in %s at %i px', (colorScheme, width) => {
    it('axe finds nothing but what is GraphiQL’s own, before an answer and with its table', async () => {
      const page = await chromium.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      await open(page, `${explorer.url}/api`);
      await page.waitForTimeout(1_000);
      await page.addScriptTag({ content: AXE });
      expect(await findings(page)).toEqual([]);
      await ask(page);
      await page.getByRole('button', { name: 'Table' }).click();
      await page.getByRole('table').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.close();
    });
  });

  it('works under its policy, and asks nothing of another machine', async () => {
    const page = await chromium.newPage();
    const [said, foreign]: [string[], string[]] = [[], []];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(explorer.url) && !/^(blob|data):/.test(url)) foreign.push(url);
    });
    await open(page, `${explorer.url}/api`);
    await ask(page);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(said).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });

  it('goes from a view to its query, and from the answer back to the same picture', async () => {
    const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${explorer.url}/?v=1&seeds=us-ofac-34022&asOf=2021-12-10&view=table`);
    await page.getByRole('link', { name: 'Show the query' }).click();
    await page.locator('.graphiql-container .view-lines').first().waitFor();
    await page.waitForTimeout(500);
    await ask(page);
    await page.getByRole('link', { name: 'Draw 5 parties' }).click();
    await page.locator('.delta').filter({ hasText: '5 listed by US' }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2021-12-10');
    await page.close();
  });

  it('sorts the answer, and hands it out as CSV and as JSON', async () => {
    const page = await chromium.newPage();
    const query = '{ parties(first: 100, orderBy: [NAME_ASC]) { nodes { id displayName } } }';
    await open(page, `${explorer.url}/api?query=${encodeURIComponent(query)}`);
    await ask(page);
    await page.getByRole('button', { name: 'Table' }).click();
    const first = page.locator('tbody tr').first().locator('td').nth(1);
    const header = page.getByRole('columnheader', { name: 'displayName' });
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const lowest = await first.textContent();
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect((await first.textContent())?.localeCompare(lowest ?? '', 'en')).toBe(1);
    for (const [name, begins] of [
      ['CSV', '\uFEFFid,displayName\r\n'],
      ['JSON', '{\n  "parties"'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8').startsWith(begins), name).toBe(true);
    }
    await page.close();
  });

  it('opens a packed link, and says of a damaged one that it is', async () => {
    const page = await chromium.newPage();
    const query = `# ${'a long remark, '.repeat(200)}\n{ about { store } }`;
    const link = await linkToQuery({ query, variables: '' });
    expect(link).toContain('packed=');
    await open(page, explorer.url + link);
    await ask(page);
    await page.locator('.graphiql-response').getByText('in-process').waitFor();
    await open(page, `${explorer.url}/api?packed=damaged`);
    await page.getByText('The link is damaged').waitFor();
    await page.close();
  });

  it('is walked by keyboard: an example is chosen, asked, drawn, and no editor holds the focus', async () => {
    const page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    await open(page, `${explorer.url}/api`);
    await page.getByLabel('Examples').focus();
    await page.keyboard.press('S');
    await page.locator('.graphiql-container .view-lines').first().waitFor();
    await page.locator('.graphiql-query-editor textarea, .graphiql-query-editor [role="textbox"]').first().focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: /^Draw/ }).waitFor();
    const inEditor = () => page.evaluate(() => document.activeElement?.closest('.graphiql-query-editor') != null);
    expect(await inEditor()).toBe(true);
    await page.keyboard.press('Control+m');
    for (let tab = 0; tab < 8 && (await inEditor()); tab += 1) await page.keyboard.press('Tab');
    expect(await inEditor()).toBe(false);
    for (let tab = 0; tab < 40; tab += 1) {
      if (await page.evaluate(() => document.activeElement?.classList.contains('answer-draw'))) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/\?v=/);
    await page.close();
  });
});

async function findings(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => {
        const element = document.querySelector(target.join(' '));
        return `${id}: ${element?.classList.contains('graphiql-tab') ? '.graphiql-tab' : target.join(' ')}`;
      }),
    );
  }, RULES);
  return found.filter((one) => one !== GRAPHIQLS_OWN);
}
