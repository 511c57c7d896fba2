import { afterEach, describe, expect, inject, it } from 'vitest';
import { EXPORT_FORMATS, FORMATS } from '../../server/export/formats.ts';
import { readExport, untilBroken } from '../../server/export/read-export.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { ALL, exported, networkOf } from '../export/exported.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { bundledGraph } from './bundled-graph.ts';
import { closeAll, HASH, openNeo4j } from './open-neo4j.ts';

if (inject('neo4j') !== null) {
  afterEach(closeAll);

  describe('an export from Neo4j', () => {
    it.each(EXPORT_FORMATS)('of %s is the same text as from the in-process store', async (format) => {
      const { graph } = await bundledGraph();
      const one = await openInProcess(graph);
      const other = await openNeo4j(graph, { hash: (await one.about()).graph });
      for (const question of [ALL, networkOf(['us-ofac-34022'], 2)]) {
        for (const table of format === 'csv'
          ? (['parties', 'designations', 'ties'] as const)
          : (['parties'] as const)) {
          expect(await exported(other, format, question, table)).toBe(await exported(one, format, question, table));
        }
      }
    });

    it('under which another graph is put in place breaks off, and says so', async () => {
      const parties = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `us-ofac-${n + 1}` }));
      const reader = await openNeo4j(buildWorld({ parties: parties(250) }));
      const exporter = FORMATS.ndjson.exporter('parties');
      const pieces = untilBroken(readExport(reader, exporter, ALL), exporter, (error) =>
        error instanceof Error ? error.message : '',
      );
      let text = '';
      await expect(
        (async () => {
          for await (const piece of pieces) {
            // The head comes with the first page; then another graph of another hash.
            if (text === '') await openNeo4j(buildWorld({ parties: parties(3) }), { hash: 'b'.repeat(HASH.length) });
            text += piece;
          }
        })(),
      ).rejects.toThrow('the graph has just been replaced');
      expect(text.trimEnd().split('\n').at(-1)).toMatch(/BrokenOff.*not whole: the graph has just been replaced/);
    });
  });
}
