import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';
import { readAloud, spoken, startScreenReader } from './screen-reader.ts';

await inBrowser('the screen reader', (chromium) => {
  let explorer: RunningExplorer;
  let page: Page;
  beforeAll(async () => {
    explorer = await startExplorer();
    page = await chromium.newPage({ bypassCSP: true });
  });
  afterAll(async () => {
    await chromium.close();
    await explorer.stop();
  });

  async function open(path: string): Promise<void> {
    await page.goto(explorer.url + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  describe('read aloud', () => {
    it('a step of a story says where one is, its text, what was checked, and keeps the answer until it is asked for', async () => {
      await open('/stories?story=sek-studio&step=2');
      await page.getByText('5 statements checked against the data').waitFor();
      await page.getByRole('application', { name: /SEK Studio as listed on 10 December 2021/ }).waitFor();
      await startScreenReader(page);
      const before = await readAloud(page);
      inThisOrder(before, [
        'link, Skip to the story',
        /^link, Step 2: Four names beside the studio(?!.*Four names).*current step$/,
        'heading, Four names beside the studio, level 1',
        'button, Moxing Cartoon',
        'owned or controlled by',
        '5 statements checked against the data',
        'heading, Question for the class, level 2',
        /^button, Show an answer.*not expanded$/,
        'link, Next: What “acts for” means',
        /^application, SEK Studio as listed on 10 December 2021: a network/,
        'link, Explore from here',
      ]);
      expect(before.join('\n')).not.toContain('publishes these types in another form');
      await page.getByRole('button', { name: 'Show an answer' }).press('Enter');
      expect((await readAloud(page)).join('\n')).toContain('publishes these types in another form');
    });

    it('going on says the heading of the next step', async () => {
      await open('/stories?story=sek-studio&step=2');
      await startScreenReader(page);
      await page.keyboard.press('PageDown');
      await page.getByRole('heading', { name: 'What “acts for” means' }).waitFor();
      await expect.poll(() => spoken(page)).toContain('heading, What “acts for” means, level 1');
    });

    it('the shelf and the glossary give each lesson and each term its place', async () => {
      await open('/stories');
      await page.getByRole('heading', { name: 'How to read a listing' }).waitFor();
      await startScreenReader(page);
      inThisOrder(await readAloud(page), [
        'link, Stories, current page',
        'heading, Stories, level 1',
        'heading, Human Rights Day, 10 December 2021, level 2',
        'heading, How to read a listing, level 2',
        'heading, Your own stories, level 2',
      ]);
      await open('/stories?glossary=asset-freeze');
      await page.getByText('Asset freeze').first().waitFor();
      await startScreenReader(page);
      inThisOrder(await readAloud(page), ['heading, Glossary, level 1', 'term', 'Asset freeze', 'definition']);
    });

    it('a walk over the canvas says each party, its kind, who lists it, and how many ties it has', async () => {
      await open('/');
      await page.getByRole('application', { name: /SEK Studio/ }).waitFor();
      await page.locator('.face').waitFor();
      await startScreenReader(page);
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => spoken(page))
        .toContainEqual(
          expect.stringMatching(
            /^polite: .+, (person|organisation|work), listed by US on \d{4}-\d\d-\d\d; \d+ relations?/,
          ),
        );
    });

    it('the table holds every party as a row with named columns', async () => {
      await open('/?v=2&seeds=us-ofac-34022&view=table');
      await page.getByRole('row').nth(5).waitFor();
      await startScreenReader(page);
      const said = await readAloud(page);
      expect(said).toContainEqual(expect.stringMatching(/^(table|grid), /));
      expect(said).toContainEqual(expect.stringMatching(/^columnheader, /));
      expect(said.join('\n')).toContain('Deepak Jadhav');
    });
  });
});

/** Each of the phrases is said, one after the other. */
function inThisOrder(said: readonly string[], phrases: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = said.findIndex(
      (one, place) => place >= from && (typeof phrase === 'string' ? one === phrase : phrase.test(one)),
    );
    expect(
      at,
      `${String(phrase)} after ${said[from - 1] ?? 'the top'} in:\n${said.slice(from).join('\n')}`,
    ).toBeGreaterThan(-1);
    from = at + 1;
  }
}
