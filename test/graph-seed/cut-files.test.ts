import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../graph-seed/registry.ts';
import { FIXTURE_FOLDER, readWith, temporaryFolder } from './helpers.ts';

/** One file of every format that has an end of its own. */
const FILES = [
  ['ca-sema', 'sema-xml', 'ca-sema/2025-06/sema-lmes.xml'],
  ['gb-uksl', 'uksl-xml', 'gb-uksl/2025-04-14/UK-Sanctions-List.xml'],
  ['us-ofac-sdn', 'advanced-xml', 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML'],
  ['us-ofac-cons', 'plain-xml', 'us-ofac-cons/2025-03-28/consolidated.xml'],
  ['us-ofac-sdn', 'legacy-csv', 'us-ofac-sdn/2024-03-06/sdn.csv'],
] as const;

const importerOf = (list: string) => {
  const found = IMPORTERS.find(({ id }) => id === list);
  if (found === undefined) throw new Error(`no list ${list}`);
  return found;
};

describe('A file that is cut [row 11]', () => {
  it.each(FILES)('anywhere is refused, with the file: %s, %s', async (list, reader, path) => {
    const whole = await readFile(join(FIXTURE_FOLDER, path));
    const cut = join(await temporaryFolder(), basename(path));
    const content = whole.toString().trimEnd().length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: content - 1 }), async (length) => {
        await writeFile(cut, whole.subarray(0, length));
        await expect(readWith(importerOf(list), reader, [['file', cut]])).rejects.toThrow(basename(path));
      }),
      { numRuns: 60 },
    );
  });

  it('anywhere but behind a row is refused: the UK csv file has no end of its own', async () => {
    const whole = await readFile(join(FIXTURE_FOLDER, 'gb-uksl/2025-04-14/UK-Sanctions-List.csv'));
    const cut = join(await temporaryFolder(), 'UK-Sanctions-List.csv');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        if (whole[length - 1] === 0x0a) return;
        await writeFile(cut, whole.subarray(0, length));
        await expect(readWith(importerOf('gb-uksl'), 'uksl-csv', [['file', cut]])).rejects.toThrow(
          'UK-Sanctions-List.csv',
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('Names that mean more to a machine than to a reader [row 13]', () => {
  it('stay text: markup, formulas, prototype keys, very long ones', async () => {
    const names = [
      '&lt;script&gt;',
      '=HYPERLINK("x")',
      '__proto__',
      'constructor',
      '\u202Egnp.exe',
      'x'.repeat(100_000),
    ];
    const records = names.map(
      (name, at) =>
        `<record><Country>Iran</Country><EntityOrShip>${name}</EntityOrShip><Item>${at + 1}</Item><DateOfListing>2024-01-01</DateOfListing></record>`,
    );
    const path = join(await temporaryFolder(), 'sema-lmes.xml');
    await writeFile(path, `<data-set>${records.join('')}</data-set>`);
    const read = await readWith(importerOf('ca-sema'), 'sema-xml', [['file', path]]);
    expect([...read.records.values()].map(({ party }) => party?.names[0]?.value)).toEqual([
      '<script>',
      ...names.slice(1),
    ]);
  });
});
