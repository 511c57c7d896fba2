import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_FOLDER } from '../graph-seed/helpers.ts';
import { importFile } from './import-file.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const CANADA = join(FIXTURE_FOLDER, 'ca-sema/2025-06/sema-lmes.xml');

/** Two editions of Canada's list are imported while the explorer runs. */
await inBrowser('the Data view', (chromium) => {
  describe('the Data view', () => {
    let explorer: RunningExplorer;
    let page: Page;
    beforeAll(async () => {
      explorer = await startExplorer();
      const later = join(explorer.dataDir, 'sema-lmes.xml');
      const text = (await readFile(CANADA, 'utf8'))
        .replace(/<record>(?:(?!<\/record>)[\s\S])*Chigudu[\s\S]*?<\/record>/, '')
        .replace('Siyamak Rahpeyk', 'Siyamak Rahpeik');
      await writeFile(later, text);
      await importFile(explorer.dataDir, CANADA, '2025-03-20');
      await importFile(explorer.dataDir, later, '2025-04-01');
      page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
    });
    afterAll(async () => {
      await chromium.close();
      await explorer.stop();
    });

    it('opens from the navigation, names every list, and says what changed between its two newest editions', async () => {
      await expect
        .poll(
          async () => {
            const data = { query: '{ lists { snapshots { edition } } }' };
            return (await page.request.post(`${explorer.url}/graphql`, { data })).text();
          },
          { timeout: 20_000 },
        )
        .toContain('2025-04-01');
      await page.goto(explorer.url);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('link', { name: 'Data', exact: true }).first().click();
      await page.getByRole('heading', { name: 'The lists behind the canvas' }).waitFor();
      await page.getByText('Not read here').first().waitFor();
      await page.getByRole('button', { name: '−1 removed' }).waitFor();
      expect(await page.locator('.change').count()).toBe(2);
    });

    it('opens a record to what each edition says, by keyboard alone', async () => {
      await page.locator('.change summary').first().focus();
      await page.keyboard.press('Enter');
      const fields = page.locator('.change-fields').first();
      await fields.getByText('Siyamak Rahpeyk').waitFor();
      expect(await fields.locator('tbody tr').first().locator('th, td').allTextContents()).toEqual([
        'name (alias)',
        'Siyamak Rahpeyk',
        'Siyamak Rahpeik',
      ]);
    });

    it('keeps one kind of change, in the link too, and Back takes that away', async () => {
      await page.getByRole('button', { name: '−1 removed' }).focus();
      await page.keyboard.press('Space');
      await expect.poll(() => page.locator('.change').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get('change')).toBe('REMOVED');
      const other = await chromium.newPage();
      await other.goto(page.url());
      await other.locator('.change').waitFor();
      expect(await other.locator('.change').count()).toBe(1);
      expect(await other.locator('.change-name').textContent()).toBe('Tinaye Elisha Chigudu');
      await other.close();
      await page.goBack();
      await expect.poll(() => page.locator('.change').count()).toBe(2);
    });

    it('draws the parties of a page', async () => {
      await page.getByRole('button', { name: 'Draw these 2' }).click();
      await page.locator('canvas').first().waitFor();
      expect(new URL(page.url()).searchParams.get('seeds')).toBe('ca-sema-iran-1-part-2.1-107,ca-sema-zimbabwe-164');
    });
  });
});
