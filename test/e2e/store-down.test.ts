import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

await inBrowser('a stopped server', (chromium) => {
  describe('when the server goes away', () => {
    let explorer: RunningExplorer;
    let page: Page;
    beforeAll(async () => {
      explorer = await startExplorer();
      page = await chromium.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(explorer.url);
      await page
        .getByText(/^14 parties/)
        .first()
        .waitFor();
    });
    afterAll(async () => {
      await chromium.close();
      await explorer.stop();
    });

    it('keeps what is drawn and says that a question failed, and goes on by itself when it is back', async () => {
      await explorer.kill();
      await page.keyboard.press('/');
      await page.keyboard.type('zakir');
      await page
        .getByText(/does not answer|cannot be reached|offline/i)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page
        .getByText(/^14 parties/)
        .first()
        .waitFor();
      await explorer.restart();
      await page.keyboard.press('/');
      await page.keyboard.type('shohrat zakir');
      await page.getByRole('option', { name: /Zakir/i }).waitFor({ timeout: 20_000 });
    });

    it('every party on screen leads to a Source whose words are found in its record', async () => {
      const query = `{ network(seeds: ["us-ofac-34022"], depth: 2, limit: 500) {
        nodes { id ... on Party { sources { quote record { fields { value } } } } }
        edges { id sources { quote record { fields { value } } } } } }`;
      const { data } = await page.evaluate(async (text) => {
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: text }),
        });
        return answer.json();
      }, query);
      const holders = [
        ...data.network.nodes.filter((node: { sources?: unknown }) => node.sources),
        ...data.network.edges,
      ];
      expect(holders.length).toBeGreaterThan(60);
      for (const { id, sources } of holders) {
        expect(sources.length, id).toBeGreaterThan(0);
        for (const { quote, record } of sources) {
          expect(
            record.fields.some(({ value }: { value: string }) => value.includes(quote)),
            `${id}: ${quote}`,
          ).toBe(true);
        }
      }
    });
  });
});
