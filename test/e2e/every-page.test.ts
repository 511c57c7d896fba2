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

    /** Those whose parts scroll by themselves; what is read, or presented on a narrow screen, is one page. */
    const FITTED = PAGES.filter(([path]) => !/mode=|glossary|edit=/.test(path));

    it.each([
      ...FITTED,
      [`/?${SEK}&select=us-ofac-34022&tab=sources`, '.source-list'],
      [`/?${SEK}&select=us-ofac-34022&tab=listings`, '.listings'],
    ] as const)('%s never scrolls as a whole, on a wide screen and a narrow one', async (path, there) => {
      for (const [width, height] of [
        [1440, 900],
        [1024, 768],
        [768, 1024],
        [390, 844],
      ] as const) {
        const page = await chromium.newPage({ viewport: { width, height } });
        await page.goto(explorer.url + path);
        await page.locator(there).first().waitFor();
        await page.waitForLoadState('networkidle');
        const beyond = await page.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return [scrollWidth - document.documentElement.clientWidth, scrollHeight - window.innerHeight];
        });
        expect(beyond, `${width} px wide`).toEqual([0, 0]);
        await page.close();
      }
    });

    it.each([1440, 800, 390])('a step that is presented has its words and its picture, %i px wide', async (width) => {
      const page = await chromium.newPage({ viewport: { width, height: 844 } });
      await page.goto(`${explorer.url}/stories?story=sek-studio&mode=present&step=2`);
      for (const part of ['.present-words', '.present .story-canvas']) {
        const box = await page.locator(part).boundingBox();
        expect(box?.height, part).toBeGreaterThan(300);
        expect(box?.width, part).toBeGreaterThan(300);
      }
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
