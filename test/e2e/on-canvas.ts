import type { Page } from 'playwright-core';

/** Gives the canvas the keyboard, and waits until it says which node has it: a key that comes before is for nobody. */
export async function focusCanvas(page: Page): Promise<void> {
  await page.getByRole('application').focus();
  await page.locator('.live-line').waitFor();
}
