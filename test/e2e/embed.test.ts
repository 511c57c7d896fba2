import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const SEK_ON_A_DAY = '/?embed&v=2&seeds=us-ofac-34022&asOf=2021-12-10&select=us-ofac-34024';

/** A page of somebody else: whatever it is asked for, it frames what stands after the question mark. */
async function pageOfSomebodyElse(): Promise<Server> {
  const server = createServer((request, response) => {
    const framed = decodeURIComponent(new URL(request.url ?? '/', 'http://here').search.slice(1));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>News</title><iframe src="${framed}" width="900" height="560"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

await inBrowser('embedded views', (chromium) => {
  describe('a view in the page of somebody else', () => {
    let other: Server;
    let port: number;
    let explorer: RunningExplorer;
    beforeAll(async () => {
      other = await pageOfSomebodyElse();
      port = (other.address() as AddressInfo).port;
      explorer = await startExplorer(undefined, { FRAME_ANCESTORS: `http://127.0.0.1:${port}` });
    });
    afterAll(async () => {
      await chromium.close();
      await explorer.stop();
      other.close();
    });

    /** On `host`, which is this machine under one of its names. */
    async function framedOn(host: string, path: string): Promise<{ page: Page; frame: FrameLocator }> {
      const page = await chromium.newPage({ viewport: { width: 1000, height: 640 }, reducedMotion: 'reduce' });
      await page.goto(`http://${host}:${port}/?${encodeURIComponent(explorer.url + path)}`);
      return { page, frame: page.frameLocator('iframe') };
    }

    it('shows the network, its day, the dates of the data and the way to the whole', async () => {
      const { page, frame } = await framedOn('127.0.0.1', SEK_ON_A_DAY);
      await frame.getByRole('heading', { name: 'SEK Studio as listed on 10 December 2021' }).waitFor();
      await frame.getByRole('application', { name: /SEK Studio/ }).waitFor();
      await frame.getByText(/As of 2021-12-10\. Data: .*curated \d{4}-/).waitFor();
      expect(await frame.getByRole('toolbar').count()).toBe(0);
      expect(await frame.getByRole('navigation').count()).toBe(0);
      const opened = page.waitForEvent('popup');
      await frame.getByRole('link', { name: 'Open in Sanctions Explorer' }).click();
      const whole = await opened;
      await whole.getByRole('navigation', { name: 'Views' }).first().waitFor();
      const asked = new URL(whole.url()).searchParams;
      expect([asked.has('embed'), asked.get('asOf'), asked.get('select')]).toEqual([
        false,
        '2021-12-10',
        'us-ofac-34024',
      ]);
      await whole.close();
      await page.close();
    });

    it('can be walked by keyboard, and nothing of it can be changed', async () => {
      const { page, frame } = await framedOn('127.0.0.1', SEK_ON_A_DAY);
      const canvas = frame.getByRole('application', { name: /SEK Studio/ });
      await frame
        .getByText(/^5 parties/)
        .first()
        .waitFor();
      await canvas.focus();
      await frame.locator('.live-line').waitFor();
      for (const key of ['h', 'i', 'e', 'c', 'Control+z', 'Alt+ArrowRight', 't', 'w']) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => frame.getByRole('link', { name: 'Open in Sanctions Explorer' }).getAttribute('href'))
        .toMatch(/^\/\?v=2&seeds=us-ofac-34022&asOf=2021-12-10&select=[a-z0-9-]+(&data=[0-9a-f]{12}(\.\d+){2})?$/);
      await frame
        .getByText(/^5 parties/)
        .first()
        .waitFor();
      await page.close();
    });

    it('is refused to a page that is not named, and what is no frame is refused to all', async () => {
      for (const [host, path] of [
        ['localhost', SEK_ON_A_DAY],
        ['127.0.0.1', '/?v=2&seeds=us-ofac-34022'],
        ['127.0.0.1', '/api'],
      ] as const) {
        const page = await chromium.newPage();
        const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
        await page.goto(`http://${host}:${port}/?${encodeURIComponent(explorer.url + path)}`);
        await refused;
        expect(await page.frameLocator('iframe').getByRole('application').count(), path).toBe(0);
        await page.close();
      }
    });

    it('says that a party is not in the data, and keeps saying whose frame it is', async () => {
      const { page, frame } = await framedOn('127.0.0.1', '/?embed&v=2&seeds=us-ofac-1');
      await frame.getByText('That is not a clearance.').waitFor();
      await frame.getByRole('link', { name: 'Open in Sanctions Explorer' }).waitFor();
      await page.close();
    });

    it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
      const context = await chromium.newContext({ bypassCSP: true, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const path of [SEK_ON_A_DAY, '/?embed&v=2&seeds=us-ofac-1']) {
        await page.goto(explorer.url + path);
        await page
          .getByText(/^5 parties|not a clearance/)
          .first()
          .waitFor();
        expect(await axeFindings(page)).toEqual([]);
      }
      await context.close();
    });
  });
});
