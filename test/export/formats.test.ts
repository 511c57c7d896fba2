import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvCell as clientCell } from '../../client/model/csv.ts';
import { day } from '../../server/domain/partial-date.ts';
import { csvCell } from '../../server/export/csv-cell.ts';
import { EXPORT_FORMATS } from '../../server/export/formats.ts';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { curatedStore } from '../graphql/served-graph.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { ALL, EVERYTHING, exported, HOSTILE, networkOf } from './exported.ts';
import { readGraphXml } from './xml-graph.ts';

const SEK = 'us-ofac-34022';
let reader: GraphReader;
let hostile: GraphReader;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  reader = opened.store.reader();
  close = opened.close;
  hostile = await openInProcess(
    buildWorld({
      parties: HOSTILE.map((name, n) => ({ id: `us-ofac-${n + 1}`, name, names: [name], identifiers: [name] })),
      relations: HOSTILE.slice(1).map((_, n) => ({ from: `us-ofac-${n + 1}`, to: `us-ofac-${n + 2}` })),
      designations: HOSTILE.map((_, n) => ({ party: `us-ofac-${n + 1}`, listedOn: '2021-12-10' })),
    }),
  );
});
afterAll(() => close());

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });
const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('csv', () => {
  it('has a row a party, with the graph, the date of the data and the sources in each', async () => {
    const rows = rowsOf(await exported(reader, 'csv'));
    const { parties, graph, dataDate } = await reader.about();
    expect(rows).toHaveLength(parties);
    expect(new Set(rows.map((row) => `${row.graph} ${row.data_date}`))).toEqual(new Set([`${graph} ${dataDate}`]));
    expect(rows.find(({ id }) => id === SEK)).toMatchObject({
      kind: 'Organisation',
      name: 'SEK STUDIO',
      listed_by: 'US',
      programmes: 'programme-us-dprk3',
      measures: 'ASSET_FREEZE',
      first_listed_on: '2021-12-10',
      source_urls: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=34022',
    });
    expect(rows.every(({ sources }) => sources !== '')).toBe(true);
  });

  it('has a row a Designation, and a row a tie, in tables of their own', async () => {
    const { designations, relations } = await reader.about();
    expect(rowsOf(await exported(reader, 'csv', ALL, 'designations'))).toHaveLength(designations);
    const ties = rowsOf(await exported(reader, 'csv', ALL, 'ties'));
    expect(ties.filter(({ type }) => type !== 'HOLDS_POSITION' && type !== 'REPORTED_TO_HAVE_WORKED_ON')).toHaveLength(
      relations,
    );
    const claim = ties.find(({ type, to_name }) => type === 'REPORTED_TO_HAVE_WORKED_ON' && to_name === 'Pocahontas');
    expect(claim).toMatchObject({ from: SEK, from_name: 'SEK STUDIO' });
    expect(claim?.contradicted_by).not.toBe('');
  });

  it('a filter leaves what the verb leaves, and a tie needs both its ends', async () => {
    const where = { ...EVERYTHING, kind: ['Person' as const] };
    const { totalCount } = await reader.parties({ where, orderBy: [], first: 1, after: null });
    const rows = rowsOf(await exported(reader, 'csv', { of: 'parties', where }));
    expect(rows).toHaveLength(totalCount);
    const ids = new Set(rows.map(({ id }) => id));
    const end = linesOf(await exported(reader, 'ndjson', { of: 'parties', where })).at(-1);
    const ties = rowsOf(await exported(reader, 'csv', { of: 'parties', where }, 'ties'));
    for (const { from } of ties) expect(ids).toContain(from);
    expect(end).toMatchObject({ type: 'End', parties: totalCount });
    expect(Number(end?.tiesLeadingOut)).toBeGreaterThan(0);
  });

  it('no cell is a formula, whatever a list says, and every name comes back [row 13]', async () => {
    for (const table of ['parties', 'designations', 'ties'] as const) {
      const text = await exported(hostile, 'csv', ALL, table);
      for (const row of rowsOf(text)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(text).not.toContain('\u0000');
    }
    const names = rowsOf(await exported(hostile, 'csv')).map(({ name }) => name);
    expect(names).toContain(`'${HOSTILE[0]}`);
    expect(names).toContain(HOSTILE.at(-1));
  });

  it('is as safe as what the client saves', () => {
    for (const text of HOSTILE) expect(csvCell(text)).toBe(clientCell(text));
  });
});

describe('ndjson', () => {
  it('holds every value of the graph once, whole, with its Sources, between its head and its end', async () => {
    const lines = linesOf(await exported(reader, 'ndjson'));
    const { graph, dataDate, parties, designations, relations } = await reader.about();
    expect(lines[0]).toMatchObject({ type: 'Export', graph, dataDate, cut: null });
    const [studio] = await reader.nodes([SEK]);
    const [listed] = await reader.designationsOf([SEK].map((id) => id as never));
    expect(lines.find(({ id }) => id === SEK)).toEqual({ ...studio, designations: listed });
    const ids = lines.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(lines.flatMap((line) => (Array.isArray(line.designations) ? line.designations : []))).toHaveLength(
      designations,
    );
    expect(lines.at(-1)).toMatchObject({ type: 'End', parties, tiesLeadingOut: 0 });
    expect(Number(lines.at(-1)?.ties)).toBeGreaterThanOrEqual(relations);
  });
});

describe.each(['graphml', 'gexf'] as const)('%s', (format) => {
  it('is the network that is drawn: the same nodes and the same edges, on the same day', async () => {
    for (const asOf of [null, day('2021-12-10')]) {
      const question = networkOf([SEK], 2, { asOf });
      const network = question.of === 'network' ? await reader.network(question.network) : null;
      const { nodes, edges } = readGraphXml(await exported(reader, format, question));
      expect([...nodes.keys()].sort()).toEqual(network?.nodes.map(({ id }) => id).sort());
      expect(edges.map(({ id }) => id).sort()).toEqual(network?.edges.map(({ id }) => id).sort());
    }
  });

  it('says its labels, its sources, the day of the data and the hash of the graph', async () => {
    const { nodes, edges, said } = readGraphXml(await exported(reader, format, networkOf([SEK], 1)));
    const { graph, dataDate } = await reader.about();
    expect(said.description).toContain(`data of ${dataDate}, graph ${graph}`);
    expect(nodes.get(SEK)).toMatchObject({ label: 'SEK STUDIO', type: 'Organisation', listed_by: 'US' });
    const relation = edges.find(({ values }) => values.type === 'ACTS_FOR');
    expect(relation?.values.source_quotes).not.toBe('');
    expect(edges.every(({ values }) => values.sources !== undefined && values.sources !== '')).toBe(true);
  });

  it('an edge has both its ends in the file, in whatever part of the graph', async () => {
    const where = { ...EVERYTHING, kind: ['Person' as const] };
    const { nodes, edges } = readGraphXml(await exported(reader, format, { of: 'parties', where }));
    for (const { from, to } of edges) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
  });

  it('stays well-formed whatever a list says', async () => {
    const { nodes, edges } = readGraphXml(await exported(hostile, format));
    const label = (n: number) => nodes.get(`us-ofac-${n + 1}`)?.label;
    expect(edges.filter(({ values }) => values.type === 'ACTS_FOR')).toHaveLength(HOSTILE.length - 1);
    expect(label(6)).toBe(HOSTILE[6]);
    expect(label(8)).toBe(HOSTILE[8]);
    expect(label(9)).toBe('nul\ufffd and bell\ufffd');
    expect(label(12)).toBe('lone \ufffd surrogate');
    expect(label(13)).toBe(HOSTILE[13]);
  });

  it('says what a limit cut off', async () => {
    const text = await exported(reader, format, networkOf([SEK], 2, { limit: 3 }));
    expect(text).toMatch(/cut: \d+ at distance 1 by ACTS_FOR/);
  });
});

describe('an export that breaks off', () => {
  it.each(EXPORT_FORMATS)('of %s is no whole file of its format', async (format) => {
    const { FORMATS } = await import('../../server/export/formats.ts');
    const { readExport, untilBroken } = await import('../../server/export/read-export.ts');
    const exporter = FORMATS[format].exporter('ties');
    let text = '';
    const failing: GraphReader = { ...reader, relationsFrom: () => Promise.reject(new Error('the store went away')) };
    const broken = async (): Promise<void> => {
      const pieces = untilBroken(
        readExport(failing, exporter, ALL),
        exporter,
        () => 'the graph was replaced -- by another',
      );
      for await (const piece of pieces) text += piece;
    };
    await expect(broken()).rejects.toThrow('the store went away');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/not whole|NOT WHOLE/);
    if (format === 'graphml' || format === 'gexf') expect(() => readGraphXml(text)).toThrow();
    if (format === 'csv') expect(() => rowsOf(text)).toThrow();
  });
});
