import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const STATES: readonly (readonly [string, string, number])[] = [
  ['the shelf', '/stories', 1440],
  ['a step', '/stories?story=sek-studio&step=2', 1440],
  ['a step on a narrow screen', '/stories?story=sek-studio&step=4', 390],
  ['the presenter on a projector', '/stories?story=sek-studio&step=4&mode=present', 1024],
  ['the notes', '/stories?story=human-rights-day-2021&step=1&mode=notes', 640],
  ['the answer sheet', '/stories?story=sek-studio&mode=answers', 1024],
  ['the glossary', '/stories?glossary=asset-freeze', 1440],
  ['a story that is not there', '/stories?story=none', 1440],
];

await inBrowser('the stories', (chromium) => {
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
      page = await chromium.newPage({ colorScheme, bypassCSP: true });
    });
    afterAll(() => page.close());

    it.each(STATES)('%s', async (_, path, width) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(explorer.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(700);
      expect(await axeFindings(page)).toEqual([]);
    });
  });

  describe('a class, by keyboard alone', () => {
    it('opens a story from the shelf, goes on and back, sees an answer, breaks out and returns', async () => {
      const page = await chromium.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${explorer.url}/stories`);
      await page.getByRole('link', { name: 'A cartoon studio in Pyongyang' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'A studio in Pyongyang', level: 1 }).waitFor();
      await page.keyboard.press('PageDown');
      const second = page.getByRole('heading', { name: 'Four names beside the studio' });
      await second.waitFor();
      expect(new URL(page.url()).search).toBe('?story=sek-studio&step=2');
      expect(await second.evaluate((node) => node === document.activeElement)).toBe(true);
      await page.getByRole('button', { name: 'Show an answer' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(/The Treasury publishes these types in another form/).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'A studio in Pyongyang', level: 1 }).waitFor();
      await page.keyboard.press('PageDown');
      await second.waitFor();
      await page.getByRole('link', { name: 'Explore from here' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /SEK Studio as listed on 10 December 2021/ }).waitFor();
      await page.getByRole('link', { name: 'Back to the story: A cartoon studio in Pyongyang, step 2' }).focus();
      await page.keyboard.press('Enter');
      await second.waitFor();
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('moves the day within a step, and comes back to the day of its text', async () => {
      const page = await chromium.newPage();
      await page.goto(`${explorer.url}/stories?story=sek-studio&step=3`);
      await page.getByText('As of 2021-12-10').waitFor();
      await page.getByRole('button', { name: 'Later change' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('As of 2022-12-09').waitFor();
      await page.getByRole('button', { name: 'Back to 2021-12-10' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('As of 2021-12-10').waitFor();
      expect(await page.getByRole('button', { name: 'Back to' }).count()).toBe(0);
      await page.close();
    });

    it('a statement opens the Source that it rests on', async () => {
      const page = await chromium.newPage();
      await page.goto(`${explorer.url}/stories?story=sek-studio&step=2`);
      await page.getByText('5 statements checked against the data').click();
      await page.getByRole('button', { name: 'Open the Source' }).last().click();
      await page.getByRole('dialog', { name: 'Source' }).getByText('Owned or Controlled By').first().waitFor();
      await page.close();
    });
  });

  it('the notes in a second window go along with the presenter, and lead it', async () => {
    const context = await chromium.newContext({ viewport: { width: 1024, height: 768 } });
    const screen = await context.newPage();
    await screen.goto(`${explorer.url}/stories?story=sek-studio&mode=present`);
    await screen.getByRole('heading', { name: 'A studio in Pyongyang' }).waitFor();
    const [notes] = await Promise.all([context.waitForEvent('page'), screen.keyboard.press('n')]);
    await notes.getByRole('heading', { name: 'A studio in Pyongyang' }).waitFor();
    await screen.keyboard.press('ArrowRight');
    await notes.getByRole('heading', { name: 'Four names beside the studio' }).waitFor();
    await notes.getByRole('button', { name: 'Next' }).click();
    await screen.getByRole('heading', { name: 'What “acts for” means' }).waitFor();
    await screen.keyboard.press('q');
    await screen.getByText('Is Shanghai Hongman tied to SEK Studio?').waitFor();
    await context.close();
  });

  it('a handout holds a picture of every step', async () => {
    const page = await chromium.newPage();
    await page.goto(`${explorer.url}/stories?story=one-name-five-spellings&mode=handout`);
    await page.getByText('Ready for paper.').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('img', { name: /^The network of step/ }).count()).toBe(6);
    await page.close();
  });

  it('a view of the explorer becomes a step of a story of one’s own, which is written, read and exported', async () => {
    const page = await chromium.newPage({ acceptDownloads: true });
    await page.goto(`${explorer.url}/?v=1&seeds=us-ofac-33114&asOf=2021-12-20`);
    await page.getByRole('button', { name: 'Add this view to a story' }).click();
    await page.getByRole('button', { name: 'A new story' }).click();
    await page.getByRole('button', { name: 'Write its text' }).click();
    await page.getByRole('heading', { name: 'Write a story' }).waitFor();
    await page.getByLabel('Text', { exact: true }).fill('Nothing is **blocked**.');
    await page.getByLabel('Question for the class').fill('Why not?');
    await page.getByRole('link', { name: 'Preview' }).click();
    await page.getByText('Nothing is blocked.').waitFor();
    await page.getByText('As of 2021-12-20').waitFor();
    await page.goBack();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as a file' }).click(),
    ]);
    const written: unknown = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(written).toMatchObject({
      story: 1,
      id: 'my-story',
      steps: [{ text: 'Nothing is **blocked**.', question: { ask: 'Why not?' } }],
    });

    // Another machine: a browser that has nothing of the first one.
    const other = await chromium.newContext();
    const there = await other.newPage();
    await there.goto(`${explorer.url}/stories`);
    await there.getByLabel('A story file').setInputFiles(await file.path());
    await there.getByRole('link', { name: 'Read', exact: true }).click();
    await there.getByText('Nothing is blocked.').waitFor();
    await there.getByText('As of 2021-12-20').waitFor();
    await there.getByText('Why not?').waitFor();
    await other.close();
    await page.close();
  });
});
