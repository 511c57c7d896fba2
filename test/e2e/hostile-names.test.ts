import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone } from './alone.ts';
import { importFile } from './import-file.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

/** Names as a list could hold them; what each must be shown as is itself, but for spaces and signs that are none. */
const NAMES = [
  '<script>window.taken = 1</script> Trading',
  '"><img src=x onerror="window.taken = 1"> Shipping',
  'javascript:window.taken=1//Holding',
  '=HYPERLINK("http://evil.example","Payments") Bank',
  '@SUM(1+1)*cmd|/C calc!A0 Services',
  '#{window.taken=1}{{window.taken=1}} Logistics',
  '\u202Egnidart lanif\u202C Company',
  '𝕏'.repeat(40),
  'LONG '.repeat(20_000).trim(),
];

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The Canadian list in its publisher's layout, with these organisations. */
const listOf = (names: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><data-set>${names
    .map(
      (name, at) =>
        `<record><Country>Iran</Country><EntityOrShip>${escaped(name)}</EntityOrShip><Schedule>1, Part 1</Schedule>` +
        `<Item>${at + 1}</Item><DateOfListing>2024-01-01</DateOfListing></record>`,
    )
    .join('')}</data-set>`;

await inBrowser('hostile names on the screen', (chromium) => {
  describe('names that want to be more than names [row 13]', () => {
    let explorer: RunningExplorer;
    let parties: readonly { readonly id: string; readonly displayName: string }[];
    beforeAll(async () => {
      explorer = await startExplorer(async (dataDir) => {
        const path = join(dataDir, 'hostile.xml');
        await writeFile(path, listOf(NAMES));
        await importFile(dataDir, path, '2024-01-02');
      });
      const response = await fetch(`${explorer.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: '{ parties(first: 20, where: { list: { in: ["ca-sema"] } }) { nodes { id displayName } } }',
        }),
      });
      const { data }: { data: { parties: { nodes: typeof parties } } } = await response.json();
      // The bundled facts hold a few parties of that list too.
      parties = data.parties.nodes.filter(({ id }) => id.startsWith('ca-sema-iran-1-part-1-'));
    });
    afterAll(async () => {
      await chromium.close();
      await explorer.stop();
    });

    it('are all read, each as it is written', () => {
      expect(parties).toHaveLength(NAMES.length);
      const held = parties.map(({ displayName }) => displayName);
      for (const name of NAMES.filter((one) => !one.startsWith('\u202E'))) {
        expect(held.some((one) => one.toLowerCase() === name.toLowerCase())).toBe(true);
      }
    });

    const seeds = (): string => parties.map(({ id }) => id).join(',');

    it('are text in a comparison of governments', async () => {
      const { page, foreign, said } = await alone(chromium, explorer);
      await page.goto(`${explorer.url}/?v=1&seeds=${seeds()}&view=compare`);
      await page.getByText('<script>window.taken = 1</script> Trading').first().waitFor();
      expect(await page.evaluate('window.taken')).toBeUndefined();
      expect({ foreign, said }).toEqual({ foreign: [], said: [] });
      await page.close();
    });

    it.each(['explore', 'table'])('are text on the screen: %s', async (view) => {
      const { page, foreign, said } = await alone(chromium, explorer);
      for (const { id, displayName } of parties) {
        await page.goto(`${explorer.url}/?v=1&seeds=${seeds()}&select=${id}&view=${view}`);
        await page.locator('.face-title').waitFor();
        const shown = (await page.locator('.face-title').textContent()) ?? '';
        expect(shown.slice(0, 30).toLowerCase()).toBe(displayName.slice(0, 30).toLowerCase());
      }
      expect(await page.evaluate('window.taken')).toBeUndefined();
      expect({ foreign, said }).toEqual({ foreign: [], said: [] });
      // No name makes the page wider than its window.
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1440);
      await page.close();
    });

    it('are text in a search and in its answer', async () => {
      const { page, foreign, said } = await alone(chromium, explorer);
      await page.goto(explorer.url);
      await page.locator('.face').waitFor();
      for (const typed of ['<script>window.taken = 1</script> Trading', '=HYPERLINK payments bank']) {
        await page.keyboard.press('/');
        await page.keyboard.press('Control+a');
        await page.keyboard.type(typed);
        await page.getByText(/ at 0\.70 or more/).waitFor();
        await page.keyboard.press('Escape');
      }
      expect(await page.evaluate('window.taken')).toBeUndefined();
      expect({ foreign, said }).toEqual({ foreign: [], said: [] });
      await page.close();
    });

    it.each(['csv', 'ndjson', 'graphml', 'gexf', 'ftm'])('are values in an export: %s', async (format) => {
      const response = await fetch(`${explorer.url}/export?format=${format}`);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).toMatch(/window\.taken/);
      if (format === 'csv') expect(text).not.toMatch(/(^|,)"?[=@]/m);
      if (format === 'graphml' || format === 'gexf') expect(text).not.toMatch(/<script|<img/i);
    });
  });
});
