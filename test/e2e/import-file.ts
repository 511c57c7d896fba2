import { expect } from 'vitest';
import { launch } from '../process/launched.ts';

/** Imports a file of a list into a data folder, as a person would. */
export async function importFile(dataDir: string, file: string, edition: string, list = 'ca-sema'): Promise<void> {
  const args = ['import', list, '--file', file, '--edition', edition, '--accept-shrink'];
  const run = launch('graph-seed.mjs', { DATA_DIR: dataDir }, args);
  expect(await run.ended, run.output()).toBe(0);
}
