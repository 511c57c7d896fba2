/** The browser of the tests, for scripts that look at the explorer too: test/e2e/browser.ts knows where one is. */
import { createServer } from 'vite';
import { ROOT } from './staleness.mjs';

/**
 * @returns {Promise<import('playwright-core').Browser>} a headless Chromium
 * @throws when there is none here
 */
export async function launchBrowser() {
  // The file imports what it needs step by step: what reads TypeScript stays open until the browser is there.
  const typescript = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const browser = await (await typescript.ssrLoadModule('/test/e2e/browser.ts')).launchBrowser();
    if (browser === null) throw new Error('no Chrome or Chromium here: set CHROME_PATH');
    return browser;
  } finally {
    await typescript.close();
  }
}
