import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../client/model/csv.ts';
import { derive } from '../../client/model/derive.ts';
import { exported } from '../../client/model/export/exported.ts';
import { gexf } from '../../client/model/export/gexf.ts';
import { graphml } from '../../client/model/export/graphml.ts';
import { report } from '../../client/model/export/report.ts';
import { tiesCsv } from '../../client/model/export/ties-csv.ts';
import { escaped } from '../../client/model/export/xml.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';
import { HONGMAN, LU_HEZHENG, SEK, SEK_NETWORK } from './sek-network.ts';

const asked = { ...FIRST_QUESTION, asOf: '2022-12-09', hidden: [HONGMAN] };
const derived = derive(SEK_NETWORK, asked);
const network = exported(SEK_NETWORK, derived, asked, new Map([[SEK, { x: 12, y: -40 }]]), {
  madeAt: '2026-11-25T03:00:00.000Z',
  graph: '0123456789ab',
  link: 'http://127.0.0.1/?v=2&seeds=us-ofac-34022',
  lists: [{ id: 'us-ofac-sdn', name: 'SDN List', edition: '2024-03-06', retrievedAt: '2024-03-07T00:00:00Z' }],
});

/** Every element that an XML parser finds; it throws on anything that is no XML. */
function elementsOf(xml: string): ReadonlyMap<string, readonly Readonly<Record<string, string>>[]> {
  const found = new Map<string, Record<string, string>[]>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.set(name, [...(found.get(name) ?? []), { ...attributes } as Record<string, string>]);
  });
  parser.write(xml).close();
  return found;
}

describe('every file', () => {
  it('holds exactly what is drawn', () => {
    expect(network.nodes.map(({ id }) => id)).toEqual(derived.rows.map(({ id }) => id));
    expect(network.nodes.some(({ id }) => id === HONGMAN)).toBe(false);
    const drawn = derived.picture.edges.filter((edge) => SEK_NETWORK.edges.has(edge.id));
    expect(network.edges.map(({ id }) => id).sort()).toEqual(drawn.map(({ id }) => id).sort());
  });

  it.each([
    ['GraphML', graphml(network)],
    ['GEXF', gexf(network)],
    ['the report', report(network, null)],
    ['the table of parties', tableCsv(derived.rows, network)],
    ['the table of ties', tiesCsv(network)],
    ['JSON', JSON.stringify(network)],
  ])('says which data and which day it is of: %s', (_, text) => {
    for (const words of ['2022-12-09', 'us-ofac-sdn', '2024-03-06', '0123456789ab']) expect(text).toContain(words);
  });

  it('names the record that states a tie', () => {
    expect(tiesCsv(network)).toContain('us-ofac-sdn 34024');
    expect(network.edges.find(({ from }) => from === LU_HEZHENG)?.statedIn).toEqual(['us-ofac-sdn 34024']);
  });
});

describe('GraphML', () => {
  it('is XML in which every edge has both its nodes and every value its key', () => {
    const found = elementsOf(graphml(network));
    const ids = new Set(found.get('node')?.map(({ id }) => id));
    expect(ids.size).toBe(network.nodes.length);
    for (const { source, target } of found.get('edge') ?? []) {
      expect(ids.has(source)).toBe(true);
      expect(ids.has(target)).toBe(true);
    }
    const keys = new Set(found.get('key')?.map(({ id }) => id));
    for (const { key } of found.get('data') ?? []) expect(keys.has(key)).toBe(true);
  });
});

describe('GEXF', () => {
  it('is XML with places where there are some, y upwards', () => {
    const found = elementsOf(gexf(network));
    expect(found.get('node')).toHaveLength(network.nodes.length);
    expect(found.get('edge')).toHaveLength(network.edges.length);
    expect(found.get('viz:position')).toEqual([{ x: '12', y: '40', z: '0' }]);
  });
});

describe('the report', () => {
  it('lets no name become markup', () => {
    const [first, ...rest] = network.nodes;
    if (first === undefined) throw new Error('an empty network');
    const evil = { ...network, nodes: [{ ...first, name: '<img src=x onerror="alert(1)">' }, ...rest] };
    expect(report(evil, null)).not.toContain('<img');
    expect(escaped('a\u0000<b> & "c"')).toBe('a&lt;b&gt; &amp; &quot;c&quot;');
  });

  it('carries the picture inside itself', () => {
    expect(report(network, 'data:image/png;base64,AAAA')).toContain('<img src="data:image/png;base64,AAAA"');
  });
});
