import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { syncNeo4j } from '../../graph-seed/sync/neo4j.ts';
import { MIGRATIONS } from '../../server/store/neo4j/migrations.ts';
import { bundledGraph, root } from './bundled-graph.ts';
import { testSettings } from './open-neo4j.ts';

const text = await readFile(join(root, 'docs/graph-model.md'), 'utf8');
const questions = [...text.matchAll(/^### (\d+\. .*)\n\n```cypher\n([\s\S]*?)```/gm)].map(
  ([, title = '', cypher = '']) => ({
    title,
    cypher,
  }),
);

/** What is known of an answer, beside that there is one. */
const KNOWN: Readonly<Record<string, (rows: readonly Record<string, unknown>[]) => void>> = {
  2: (rows) => {
    // The network of fourteen without SEK Studio itself, and the five of 2021 without it.
    expect([rows.length, rows.filter(({ listed }) => listed).length]).toEqual([13, 4]);
  },
  3: (rows) => {
    expect(rows.find(({ agency }) => agency === 'OFAC')?.designations).toBe(26);
  },
  6: (rows) =>
    expect(rows.map(({ listed, effective }) => [listed, effective])).toContainEqual(['2021-12-10', '2022-02-08']),
  8: (rows) => expect(rows).toHaveLength(1),
};

if (inject('neo4j') !== null) {
  let driver: Driver;

  beforeAll(async () => {
    const { header, graph } = await bundledGraph();
    const settings = testSettings();
    await syncNeo4j(settings, { ...header, read: async () => graph }, { log: () => {} });
    const { uri, user, password } = settings;
    driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
    });
  });
  afterAll(() => driver.close());

  describe('docs/graph-model.md', () => {
    it('asks ten questions', () => expect(questions).toHaveLength(10));

    it.each(questions)('$title', async ({ title, cypher }) => {
      const { records } = await driver.executeQuery(cypher);
      const rows = records.map((record) => record.toObject());
      expect(rows.length).toBeGreaterThan(0);
      KNOWN[title.split('.')[0] ?? '']?.(rows);
    });

    it('asks for possible matches, of which the bundled graph has none', async () => {
      const cypher = /^## Possible matches\n[\s\S]*?```cypher\n([\s\S]*?)```/m.exec(text)?.[1] ?? '';
      expect((await driver.executeQuery(cypher)).records).toEqual([]);
    });

    it('names every label, relationship type and property that is in the graph', async () => {
      const { records } = await driver.executeQuery(
        `CALL db.labels() YIELD label RETURN label AS word UNION
         MATCH ()-[r]->() UNWIND keys(r) AS word RETURN DISTINCT word UNION MATCH (n) UNWIND keys(n) AS word RETURN DISTINCT word`,
      );
      const derived = /(Earliest|Latest)$/;
      const own = new Set(['number', 'what', 'inputs', 'sortName', 'place', 'model', 'written']);
      const words = records.map((record) => String(record.get('word')).replace(derived, ''));
      expect(words.filter((word) => !own.has(word) && !text.includes(`\`${word}\``))).toEqual([]);
    });

    it('has the constraints and indexes of every migration, once', async () => {
      const { records } = await driver.executeQuery('MATCH (m:Migration) RETURN m.number AS number ORDER BY number');
      expect(records.map((record) => record.get('number'))).toEqual(MIGRATIONS.map(({ number }) => number));
      const { records: offline } = await driver.executeQuery(
        "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name",
      );
      expect(offline).toEqual([]);
    });
  });
}
