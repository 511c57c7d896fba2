import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableList } from '../../graph-seed/importer.ts';
import { IMPORTERS } from '../../graph-seed/registry.ts';
import { cli, FIXTURE_FOLDER, readWith, stateOf, strayQuotes, temporaryFolder } from './helpers.ts';
import { mutated, mutations } from './mutated.ts';

/** `FUZZ=2000 npx vitest run --config .config/vitest.config.ts test/graph-seed/fuzzed-files.test.ts` tries so many of each. */
const RUNS = Number(process.env.FUZZ || 200);
const SEED = Number(process.env.FUZZ_SEED || 20_211_210);

/** Every layout, and what begins one of its records; null where a record is of several rows. */
const LAYOUTS = [
  ['ca-sema', 'sema-xml', 'ca-sema/2025-06/sema-lmes.xml', /<record>/g],
  ['gb-uksl', 'uksl-xml', 'gb-uksl/2025-04-14/UK-Sanctions-List.xml', /<Designation>/g],
  ['gb-uksl', 'uksl-csv', 'gb-uksl/2025-04-14/UK-Sanctions-List.csv', null],
  ['us-ofac-sdn', 'advanced-xml', 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML', /<DistinctParty\b/g],
  ['us-ofac-cons', 'plain-xml', 'us-ofac-cons/2025-03-28/consolidated.xml', /<sdnEntry>/g],
  ['us-ofac-sdn', 'legacy-csv', 'us-ofac-sdn/2024-03-06/sdn.csv', null],
] as const;

describe('a file to which anything happened on its way [row 11]', () => {
  it.each(LAYOUTS)(
    'is refused with its name, or read whole with every quote found: %s, %s',
    async (list, reader, path, begins) => {
      const importer = IMPORTERS.find(({ id }) => id === list);
      if (importer === undefined) throw new Error(`no list ${list}`);
      const whole = await readFile(join(FIXTURE_FOLDER, path));
      const file = join(await temporaryFolder(), basename(path));
      const ended = { read: 0, refused: 0 };
      let slowest = 0;
      await fc.assert(
        fc.asyncProperty(mutations, async (changes) => {
          const bytes = mutated(whole, changes);
          await writeFile(file, bytes);
          const began = performance.now();
          const found = await readWith(importer, reader, [['file', file]]).catch((error: unknown) => error);
          slowest = Math.max(slowest, performance.now() - began);
          if (found instanceof Error) {
            expect(found, found.stack ?? '').toBeInstanceOf(UnreadableList);
            expect(found.message).toContain(file);
            ended.refused += 1;
            return;
          }
          const { records } = found as Awaited<ReturnType<typeof readWith>>;
          if (begins !== null) expect(records.size).toBe(bytes.toString().match(begins)?.length ?? 0);
          for (const record of records.values()) expect(strayQuotes(record)).toEqual([]);
          ended.read += 1;
        }),
        { numRuns: RUNS, seed: SEED },
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(process.memoryUsage().rss).toBeLessThan(1_000_000_000);
      console.log(
        `${reader}: ${RUNS} from seed ${SEED}, ${ended.read} read, ${ended.refused} refused; the slowest ${Math.round(slowest)} ms`,
      );
    },
    20_000 + RUNS * 200,
  );

  it(
    'is imported whole or leaves nothing',
    async () => {
      for (const [list, , path] of LAYOUTS) {
        const whole = await readFile(join(FIXTURE_FOLDER, path));
        const file = join(await temporaryFolder(), basename(path));
        await fc.assert(
          fc.asyncProperty(mutations, async (changes) => {
            await writeFile(file, mutated(whole, changes));
            const dataDir = await temporaryFolder();
            const { code, out, err } = await cli(['import', list, '--file', file, '--edition', '2025-06-15'], dataDir);
            if (code === 0) {
              expect(out).toContain('Built graph');
              return;
            }
            expect({ code, out }, err).toEqual({ code: 1, out: '' });
            expect(err).toMatch(/^Refused: [^\n]+\n$/);
            expect(await stateOf(dataDir)).toEqual({});
          }),
          { numRuns: Math.ceil(RUNS / 10), seed: SEED },
        );
      }
    },
    60_000 + RUNS * 300,
  );
});
