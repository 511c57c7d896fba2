import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone } from './alone.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const SEK = 'v=2&seeds=us-ofac-34022';
/** Each page and view, with what is on it when it is there. */
const PAGES = [
  ['/', '.face'],
  [`/?${SEK}&view=compare`, 'table'],
  [`/?${SEK}&view=timeline`, '.timeline-note, .timeline-below'],
  [`/?${SEK}&view=table`, '[role="grid"]'],
  [`/?${SEK}&view=data`, 'table'],
  [`/?embed&${SEK}`, '.embed-footer'],
  ['/stories', 'h1'],
  ['/stories?story=sek-studio&step=2', '[role="application"]'],
  ['/stories?story=sek-studio&mode=present', '[role="application"]'],
  ['/stories?story=sek-studio&mode=notes', 'h1, h2'],
  ['/stories?story=sek-studio&mode=handout', 'img, canvas, h2'],
  ['/stories?edit=new', 'h1'],
  ['/stories?glossary=', 'dl, h2'],
  ['/api', '.graphiql-container'],
] as const;

await inBrowser('the walk through every page', (chromium) => {
  describe('every page [row 15]', () => {
    let explorer: RunningExplorer;
    beforeAll(async () => {
      explorer = await startExplorer();
    });
    afterAll(async () => {
      await chromium.close();
      await explorer.stop();
    });

    it.each(PAGES)('%s works without any other machine, and breaks no rule of its policy', async (path, there) => {
      const { page, foreign, said } = await alone(chromium, explorer);
      await page.goto(explorer.url + path);
      await page.locator(there).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect({ foreign, said }).toEqual({ foreign: [], said: [] });
      await page.close();
    });

    it('no text becomes HTML, and no script of elsewhere is started', async () => {
      const { page } = await alone(chromium, explorer);
      await page.goto(explorer.url);
      await page.locator('.face').waitFor();
      const refused = (work: () => void) =>
        page.evaluate(`(() => { try { (${work})(); return null; } catch (e) { return e.name; } })()`);
      expect(
        await refused(() => {
          document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>';
        }),
      ).toBe('TypeError');
      expect(await refused(() => new Worker('data:text/javascript,1'))).toBe('TypeError');
      expect(await refused(() => new Worker('/healthz'))).toBe('TypeError');
      await page.close();
    });
  });
});
