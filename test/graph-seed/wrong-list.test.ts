import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../graph-seed/registry.ts';
import { cli, FIXTURE_FOLDER, stateOf, temporaryFolder } from './helpers.ts';

/** One file of every format, with the list that it is of. */
const FILES = [
  ['us-ofac-sdn', 'us-ofac-sdn/2024-03-06/sdn.csv'],
  ['us-ofac-sdn', 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML'],
  ['us-ofac-cons', 'us-ofac-cons/2024-03-06/CONS_ADVANCED.XML'],
  ['us-ofac-cons', 'us-ofac-cons/2025-03-28/consolidated.xml'],
  ['gb-uksl', 'gb-uksl/2025-04-14/UK-Sanctions-List.csv'],
  ['gb-uksl', 'gb-uksl/2025-04-14/UK-Sanctions-List.xml'],
  ['ca-sema', 'ca-sema/2025-06/sema-lmes.xml'],
] as const;

describe.each(IMPORTERS.map(({ id }) => id))('%s', (list) => {
  it.each(FILES.filter(([of]) => of === list))('takes a file of %s: %s', async (_, path) => {
    const { code, err } = await cli(['import', list, '--file', join(FIXTURE_FOLDER, path)], await temporaryFolder());
    expect(code, err).toBe(0);
  });

  it.each(FILES.filter(([of]) => of !== list))(
    'refuses a file of %s: %s, naming it, before anything is written',
    async (_, path) => {
      const dataDir = await temporaryFolder();
      const file = join(FIXTURE_FOLDER, path);
      const { code, err } = await cli(['import', list, '--file', file], dataDir);
      expect(code).toBe(1);
      expect(err).toMatch(/^Refused: /);
      expect(err).toContain(file);
      expect(err).toMatch(/expected|looks like|this is|UK Sanctions List|no XML/);
      expect(await stateOf(dataDir)).toEqual({});
    },
  );
});
