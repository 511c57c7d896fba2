import type { Browser, Page } from 'playwright-core';

export interface Alone {
  readonly page: Page;
  /** Addresses on other machines that it asked for, all in vain. */
  readonly foreign: readonly string[];
  /** Errors, warnings and dialogs. */
  readonly said: readonly string[];
}

/** A page that reaches the explorer and no other machine, and whose every complaint is kept. */
export async function alone(chromium: Browser, explorer: { readonly url: string }): Promise<Alone> {
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
  page.on('dialog', async (dialog) => {
    said.push(dialog.message());
    await dialog.dismiss();
  });
  return { page, foreign, said };
}
