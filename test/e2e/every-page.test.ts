import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const browser = await launchBrowser();
if (browser === null) {
  it('needs a Chrome or Chromium: set CHROME_PATH', () => {
    if (process.env.CI === 'true') throw new Error('no browser: the pages were not walked in one');
    console.error('NOT RUN: the walk through every page, because there is no browser here. Set CHROME_PATH.');
  });
} else inBrowser(browser);

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

function inBrowser(chromium: Browser): void {
  describe('every page [row 15]', () => {
    let explorer: RunningExplorer;
    beforeAll(async () => {
      explorer = await startExplorer();
    });
    afterAll(async () => {
      await chromium.close();
      await explorer.stop();
    });

    /** A page on which every request to another machine fails, and is told. */
    async function alone(): Promise<{ page: Page; foreign: string[]; said: string[] }> {
      const page = await chromium.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      const [foreign, said]: [string[], string[]] = [[], []];
      await page.route(
        (url) => url.origin !== explorer.url && url.protocol.startsWith('http'),
        (route) => {
          foreign.push(route.request().url());
          return route.abort();
        },
      );
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      return { page, foreign, said };
    }

    it.each(PAGES)('%s works without any other machine, and breaks no rule of its policy', async (path, there) => {
      const { page, foreign, said } = await alone();
      await page.goto(explorer.url + path);
      await page.locator(there).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect({ foreign, said }).toEqual({ foreign: [], said: [] });
      await page.close();
    });

    it('no text becomes HTML, and no script of elsewhere is started', async () => {
      const { page } = await alone();
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
}
