import type { Download, Page } from 'playwright-core';

/** The file of the command that these words find, chosen by keyboard. */
export async function downloaded(page: Page, words: string): Promise<Download> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'All commands' }).waitFor();
  await page.keyboard.type(words);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  return download;
}
