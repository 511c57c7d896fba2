import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloaded } from './downloaded.ts';
import { inBrowser } from './in-browser.ts';
import { focusCanvas } from './on-canvas.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const JADHAV = 'us-ofac-40201';
const LU = 'us-ofac-34024';

await inBrowser('the explorer by hand', (chromium) => {
  let explorer: RunningExplorer;
  beforeAll(async () => {
    explorer = await startExplorer();
  });
  afterAll(async () => {
    await chromium.close();
    await explorer.stop();
  });

  async function open(path: string): Promise<Page> {
    const context = await chromium.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(explorer.url + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByRole('application').waitFor();
    await page
      .getByText(/^\d+ part(y|ies),/)
      .first()
      .waitFor();
    return page;
  }
  const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

  describe('who ties Deepak Jadhav to Shanghai, by keyboard alone', () => {
    let page: Page;
    beforeAll(async () => {
      page = await open(`/?v=1&seeds=us-ofac-34022&select=${JADHAV}`);
    });
    afterAll(() => page.close());

    it('is asked with W and a name, lit up and listed hop by hop', async () => {
      await focusCanvas(page);
      await page.keyboard.press('w');
      await page.getByRole('dialog', { name: /Ways from Deepak Jadhav/ }).waitFor();
      await page.keyboard.type('shanghai');
      await page.getByRole('button', { name: /Shanghai Hongman/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'How they are tied' }).waitFor();
      const way = page.locator('.way').first();
      await expect.poll(() => way.textContent()).toMatch(/3 hops.*Deepak Jadhav.*SEK Studio.*Lu Hezheng.*Shanghai/s);
      expect(asked(page, 'ways')).toBe(`${JADHAV}~us-ofac-34025~4`);
    });

    it('opens the Source of a hop, and goes back to the ways', async () => {
      await page.getByRole('button', { name: /owner or controller of Shanghai/ }).press('Enter');
      await page.getByRole('button', { name: 'Back to the ways' }).waitFor();
      await expect.poll(() => asked(page, 'select')).toMatch(/^relation-/);
      await page.getByRole('button', { name: 'Back to the ways' }).press('Enter');
      await page.getByRole('heading', { name: 'How they are tied' }).waitFor();
    });

    it('says on an earlier day that the way did not count', async () => {
      await focusCanvas(page);
      await page.keyboard.press('Alt+ArrowLeft');
      await page.keyboard.press('Alt+ArrowLeft');
      await expect.poll(() => asked(page, 'asOf')).toBe('2021-12-10');
      await page.getByText('3 hops · not on 2021-12-10').waitFor();
    });

    it('goes out as a file with its sources, chosen by name', async () => {
      const file = await downloaded(page, 'ties as a table');
      expect(file.suggestedFilename()).toBe('sanctions-explorer-as-of-2021-12-10.ties.csv');
      const text = await readFile(await file.path(), 'utf8');
      expect(text).toContain('us-ofac-sdn');
      expect(text).toContain('As of 2021-12-10.');
    });

    it('goes out as a picture of text that is text, with its data under it', async () => {
      const file = await downloaded(page, 'Picture (SVG)');
      expect(file.suggestedFilename()).toBe('sanctions-explorer-as-of-2021-12-10.svg');
      const folder = await mkdtemp(join(tmpdir(), 'sanctions-explorer-'));
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      // Opened by itself, as whoever it is handed to opens it.
      const alone = await page.context().newPage();
      await alone.goto(pathToFileURL(path).href);
      const read = await alone.evaluate(() => {
        const { width, height } = document.documentElement.getBoundingClientRect();
        return {
          broken: document.querySelector('parsererror') !== null,
          size: [width, height],
          texts: [...document.querySelectorAll('text')].map((text) => text.textContent),
          outlines: document.querySelectorAll('#network path').length,
          images: document.querySelectorAll('image').length,
        };
      });
      await alone.close();
      await rm(folder, { recursive: true });
      expect(read).toMatchObject({ broken: false, images: 0 });
      expect(read.size.every((length) => length > 200)).toBe(true);
      expect(read.outlines).toBeGreaterThan(10);
      const texts = read.texts.join('\n');
      for (const words of ['SEK Studio', '조선4.26만화영화촬영소', 'As of 2021-12-10.', 'Not read: '])
        expect(texts).toContain(words);
      expect(read.texts.filter((text) => text === 'SEK Studio')).toHaveLength(1);
    });
  });

  describe('a hand on the canvas', () => {
    it('finds in a fresh browser what was hidden, placed, laid out and chosen', async () => {
      const page = await open('/?v=1&seeds=us-ofac-34022');
      await focusCanvas(page);
      await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('Shift+ArrowLeft');
      await page.keyboard.press('Control+a');
      await expect.poll(() => asked(page, 'select')).not.toBeNull();
      const link = page.url().slice(explorer.url.length);
      const again = await open(link);
      await again.getByRole('heading', { name: '17 nodes selected' }).waitFor();
      await expect.poll(() => asked(again, 'at')).toBe(asked(page, 'at'));
      await page.close();
      await again.close();
    });

    it('takes everything back from the list of steps, and does it again', async () => {
      const page = await open(`/?v=1&seeds=us-ofac-34022&select=${LU}`);
      await focusCanvas(page);
      await page.keyboard.press('h');
      await expect.poll(() => asked(page, 'hide')).toBe(LU);
      await page.keyboard.press('Alt+ArrowLeft');
      await expect.poll(() => asked(page, 'asOf')).toBe('2022-12-09');
      await page.getByRole('button', { name: 'Steps so far: 2' }).click();
      await page.getByRole('menuitem', { name: 'The beginning' }).click();
      await expect.poll(() => [asked(page, 'hide'), asked(page, 'asOf')]).toEqual([null, null]);
      await page.keyboard.press('Control+y');
      await page.keyboard.press('Control+y');
      await expect.poll(() => [asked(page, 'hide'), asked(page, 'asOf')]).toEqual([LU, '2022-12-09']);
      await page.close();
    });

    it('opens the menu of a node by key and by pointer, and gives the focus back', async () => {
      const page = await open(`/?v=1&seeds=us-ofac-34022&select=${LU}`);
      const canvas = page.getByRole('application');
      await focusCanvas(page);
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: /Isolate/ }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
      await canvas.click({ button: 'right', position: { x: 20, y: 300 } });
      await page.getByRole('menuitem', { name: /^All \d+/ }).click();
      await page.getByRole('heading', { name: '17 nodes selected' }).waitFor();
      await page.close();
    });
  });
});
