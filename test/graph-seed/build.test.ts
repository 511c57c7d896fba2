import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../graph-seed/build/build.ts';
import { hashGraph } from '../../graph-seed/build/hash.ts';
import type { BuildInputs } from '../../graph-seed/build/inputs.ts';
import { resolve } from '../../graph-seed/resolve/resolve.ts';
import type { Graph } from '../../server/domain/graph.ts';
import { partyId, recordId } from '../../server/domain/ids.ts';
import { designationStanding, standing } from '../../server/domain/in-force.ts';
import { day } from '../../server/domain/partial-date.ts';
import { canonicalJson } from '../../server/store/in-process/canonical-json.ts';
import {
  buildOf,
  changedSdn,
  cli,
  readAllInputs,
  SDN_FIXTURE,
  SMALL_CURATED,
  temporaryFolder,
  unfoundQuotes,
} from './helpers.ts';

/** The small curated folder, and the fixture's edition when asked for. */
async function graphWith(...editions: readonly (readonly [file: string, edition: string])[]): Promise<Graph> {
  const dataDir = await temporaryFolder();
  for (const [file, edition] of editions) {
    const { code, err } = await cli(
      ['import', 'us-ofac-sdn', '--file', file, '--edition', edition, '--accept-shrink'],
      dataDir,
    );
    expect(err).toBe('');
    expect(code).toBe(0);
  }
  return (await buildOf(dataDir, SMALL_CURATED)).graph;
}

const FIXTURE = join(SDN_FIXTURE, 'sdn.csv');
const relation = (graph: Graph, id: string) => graph.relations.find((one) => one.id === id);
const designation = (graph: Graph, id: string) => graph.designations.find((one) => one.id === id);
const party = (graph: Graph, id: string) => graph.parties.find((one) => one.id === id);

describe('A build', () => {
  it('has the same hash whatever the order of its inputs and the moment of reading', async () => {
    const dataDir = await temporaryFolder();
    await cli(['import', 'us-ofac-sdn', '--file', FIXTURE], dataDir);
    const inputs = await readAllInputs(dataDir, SMALL_CURATED);
    const hash = hashGraph(buildGraph(inputs).graph);
    const shuffled: BuildInputs = {
      ...inputs,
      lists: inputs.lists.map((list) => ({
        ...list,
        editions: list.editions.map((edition) => ({ ...edition, retrievedAt: '2030-01-01T00:00:00Z' })),
        records: [...list.records].reverse(),
      })),
      curated: { ...inputs.curated, records: [...inputs.curated.records].reverse() },
      judgements: [...inputs.judgements].reverse(),
    };
    expect(hashGraph(buildGraph(shuffled).graph)).toBe(hash);
    expect(hashGraph(buildGraph(inputs).graph)).toBe(hash);
  });

  it('has another hash when one word is another', async () => {
    const other = await changedSdn((bytes) =>
      bytes.toString().replace('Pyongyang', 'Pyongyang').replace('Gender Male', 'Gender Female'),
    );
    expect(hashGraph(await graphWith([other, '2024-03-06']))).not.toBe(
      hashGraph(await graphWith([FIXTURE, '2024-03-06'])),
    );
  });

  it('orders every array by id', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    const { aliases, ...withIds } = graph;
    for (const values of Object.values(withIds)) {
      const ids = values.map(({ id }: { id: string }) => id);
      expect(ids).toEqual([...ids].sort());
    }
    expect(aliases).toEqual([['ca-sema-china-part-1-7', 'us-ofac-34079']]);
  });

  it('gives every fact a Source whose quote stands in its record', async () => {
    expect(unfoundQuotes(await graphWith([FIXTURE, '2024-03-06']))).toEqual([]);
    expect(unfoundQuotes(await graphWith())).toEqual([]);
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    for (const { sources, id } of [
      ...graph.designations,
      ...graph.relations,
      ...graph.positions,
      ...graph.programmes,
      ...graph.works,
    ]) {
      expect(sources, id).not.toEqual([]);
    }
  });

  it('shows all five lists, only countries that something is tied to, and programmes by their code where only that is known', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    expect(graph.lists.map(({ id, snapshots }) => [id, snapshots.length])).toEqual([
      ['ca-sema', 0],
      ['curated', 1],
      ['gb-uksl', 0],
      ['us-ofac-cons', 0],
      ['us-ofac-sdn', 1],
    ]);
    const used = new Set(
      graph.parties.flatMap(({ countries, identifiers }) => [
        ...countries.map((tie) => tie.country),
        ...identifiers.map((one) => one.country),
      ]),
    );
    expect(graph.countries.every(({ id }) => used.has(id) || graph.positions.some(({ at }) => at === id))).toBe(true);
    expect(graph.programmes.find(({ id }) => id === 'programme-us-cuba')).toMatchObject({
      code: 'CUBA',
      name: 'CUBA',
      law: null,
    });
    expect(graph.programmes.find(({ id }) => id === 'programme-us-dprk3')).toMatchObject({
      name: 'North Korea, Executive Order 13722',
    });
    expect(graph.countries.find(({ id }) => id === 'country-gaza')).toEqual({
      type: 'Country',
      id: 'country-gaza',
      code: null,
      name: 'Gaza',
    });
  });
});

describe('A curated party that the list also has', () => {
  it('is one party: the list names it, our facts stay beside under their own Source, and nothing is doubled', async () => {
    const studio = party(await graphWith([FIXTURE, '2024-03-06']), 'us-ofac-34022');
    expect(studio?.name).toBe('SEK STUDIO');
    expect(studio?.names.map(({ value, kind }) => `${kind} ${value}`)).toEqual([
      'PRIMARY SEK STUDIO',
      "ALIAS APRIL 26 CHILDREN'S ANIMATION FILM STUDIO",
      'ALIAS SCIENTIFIC EDUCATION KOREA STUDIO',
      'ALIAS 조선4.26만화영화촬영소',
    ]);
    expect(studio?.names[0]?.sources.map(({ list, quote }) => `${list}: ${quote}`)).toEqual([
      'us-ofac-sdn: SEK STUDIO',
      'curated: SEK Studio',
    ]);
    expect(studio?.facts.find(({ kind }) => kind === 'FOUNDED_ON')?.sources.map(({ list }) => list)).toEqual([
      'curated',
    ]);
    const home = studio?.countries.filter(({ id }) => id === 'tie-located-in-us-ofac-34022-country-kp') ?? [];
    expect(home).toHaveLength(1);
    expect(new Set(home[0]?.sources.map(({ list }) => list))).toEqual(new Set(['us-ofac-sdn', 'curated']));
    expect(studio?.records).toEqual([
      { id: 'us-ofac-34022', list: 'us-ofac-sdn' },
      { id: 'us-ofac-34022', list: 'curated' },
    ]);
  });

  it('is listed once: the undated entry of the list takes the curated dates', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    expect(graph.designations.filter((one) => one.party === 'us-ofac-34022').map(({ id }) => id)).toEqual([
      'designation-us-ofac-sdn-34022',
    ]);
    const listed = designation(graph, 'designation-us-ofac-sdn-34022');
    expect(listed).toMatchObject({
      announcedOn: '2021-12-10',
      listedOn: '2021-12-10',
      firstSeenOn: '2024-03-06',
      endedOn: null,
      measures: [{ type: 'ASSET_FREEZE', words: 'Specially Designated Nationals and Blocked Persons List' }],
      reasons: ['an agency of the Government of North Korea'],
    });
    expect(listed?.sources.map(({ list }) => list)).toEqual(['us-ofac-sdn', 'curated']);
  });

  it('has the same designation id without the list', async () => {
    expect(designation(await graphWith(), 'designation-us-ofac-sdn-34022')).toMatchObject({
      listedOn: '2021-12-10',
      firstSeenOn: null,
    });
  });

  it('keeps a designation of a list that is not read, under the id that the list will give it', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    expect(designation(graph, 'designation-ca-sema-china-part-1-7')).toMatchObject({
      party: 'us-ofac-34079',
      government: 'CA',
      list: 'ca-sema',
    });
    expect(designation(graph, 'designation-curated-hu-lianhe')).toMatchObject({ agency: 'STATE', list: 'curated' });
  });
});

describe('A Linked To', () => {
  it('between two parties that a typed relation ties is a further Source of it and no edge', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    const acts = relation(graph, 'relation-acts-for-us-ofac-34023-us-ofac-34022');
    expect(acts?.sources.map(({ list, quote }) => `${list}: ${quote}`)).toEqual([
      'us-ofac-sdn: Linked To: SEK STUDIO',
      'curated: on behalf of',
    ]);
    expect(relation(graph, 'relation-linked-to-us-ofac-34023-us-ofac-34022')).toBeUndefined();
  });

  it('joins every typed relation of the pair, in whichever direction it runs; opposite ones stay two', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    for (const id of [
      'relation-acts-for-us-ofac-34024-us-ofac-34022',
      'relation-supports-us-ofac-34022-us-ofac-34024',
    ]) {
      expect(relation(graph, id)?.sources.map(({ list }) => list)).toEqual(['us-ofac-sdn', 'curated']);
    }
    expect(graph.relations.some(({ type, from }) => type === 'LINKED_TO' && from === 'us-ofac-34024')).toBe(false);
  });

  it('is an edge of its own where nothing else ties the two', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    expect(relation(graph, 'relation-linked-to-us-ofac-15037-us-ofac-12652')).toMatchObject({
      since: null,
      until: null,
      former: false,
    });
    expect(relation(graph, 'relation-linked-to-us-ofac-28264-us-ofac-27307')).toBeDefined();
  });

  it('that names several parties or none is no edge', async () => {
    const graph = await graphWith([FIXTURE, '2024-03-06']);
    expect(graph.relations.filter(({ from }) => from === 'us-ofac-20130' || from === 'us-ofac-34079')).toEqual([]);
  });
});

describe('A relation counts', () => {
  it('from the day on which the record that states it was listed', async () => {
    for (const graph of [await graphWith(), await graphWith([FIXTURE, '2024-03-06'])]) {
      const acts = relation(graph, 'relation-acts-for-us-ofac-34023-us-ofac-34022');
      expect(acts?.since).toBe('2021-12-10');
      const counts = (on: string) => standing(acts?.since ?? null, acts?.until ?? null, day(on), 'inclusive').counts;
      expect([counts('2021-12-09'), counts('2021-12-10')]).toEqual([false, true]);
    }
  });

  it('from its own date when it has one, whatever the listing says', async () => {
    expect(
      relation(await graphWith([FIXTURE, '2024-03-06']), 'relation-supports-us-ofac-34022-us-ofac-34024')?.since,
    ).toBe('2019');
  });

  it('until its record leaves the list, and then stops on the same day as the designation', async () => {
    const without = await changedSdn((bytes) => bytes.toString().replace(/15037,"EP-MMH"[^\r]*\r\n/, ''));
    const graph = await graphWith([FIXTURE, '2024-03-06'], [without, '2024-03-11']);
    const gone = designation(graph, 'designation-us-ofac-sdn-15037');
    const link = relation(graph, 'relation-linked-to-us-ofac-15037-us-ofac-12652');
    expect(gone).toMatchObject({ firstSeenOn: '2024-03-06', endedOn: '2024-03-11' });
    expect(link?.until).toBe('2024-03-06/2024-03-10');
    for (const on of ['2024-03-06', '2024-03-10', '2024-03-11'].map(day)) {
      const tie = standing(link?.since ?? null, link?.until ?? null, on, 'inclusive');
      expect(tie.counts).toBe(gone !== undefined && designationStanding(gone, on).counts);
    }
    expect(party(graph, 'us-ofac-15037')?.name).toBe('EP-MMH');
    expect(graph.records.some(({ id }) => id === 'us-ofac-15037')).toBe(false);
    expect(new Set(gone?.sources.map(({ edition }) => edition))).toEqual(new Set(['2024-03-06']));
  });

  it('until the day before when the next edition came the day after', async () => {
    const without = await changedSdn((bytes) => bytes.toString().replace(/15037,"EP-MMH"[^\r]*\r\n/, ''));
    const graph = await graphWith([FIXTURE, '2024-03-06'], [without, '2024-03-07']);
    expect(relation(graph, 'relation-linked-to-us-ofac-15037-us-ofac-12652')?.until).toBe('2024-03-06');
  });

  it('still, when a curated Source states it of a party that is listed', async () => {
    const without = await changedSdn((bytes) => bytes.toString().replace('; Linked To: SEK STUDIO.', '.'));
    const graph = await graphWith([FIXTURE, '2024-03-06'], [without, '2024-03-07']);
    expect(relation(graph, 'relation-acts-for-us-ofac-34023-us-ofac-34022')?.until).toBeNull();
  });
});

describe('A record that comes back to the list', () => {
  it('was first seen long ago and has not ended', async () => {
    const without = await changedSdn((bytes) => bytes.toString().replace(/36,"AEROCARIBBEAN[^\r]*\r\n/, ''));
    const graph = await graphWith([FIXTURE, '2024-03-06'], [without, '2024-03-07'], [FIXTURE, '2024-03-08']);
    expect(designation(graph, 'designation-us-ofac-sdn-36')).toMatchObject({
      firstSeenOn: '2024-03-06',
      endedOn: null,
    });
  });
});

describe('The party of a record', () => {
  const ids = ['us-ofac-1', 'gb-uksl-AAA0001', 'us-ofac-2'].map(recordId);
  const [us = recordId('us-ofac-1'), uk = recordId('gb-uksl-AAA0001')] = ids;
  const judged = { by: 'a test', on: '2024-01-01', why: 'the test says so', place: 'test', curated: false } as const;
  const same = { verdict: 'SAME', records: [us, uk], ...judged } as const;

  it('has the id of the record that was seen first, whatever is seen later', () => {
    expect(resolve([us, uk], [same], [], []).partyOf(uk)).toBe('us-ofac-1');
    expect(resolve([us, uk], [same], [{ record: uk, party: partyId(uk) }], []).partyOf(us)).toBe('gb-uksl-AAA0001');
  });

  it('is its own again when the judgement is withdrawn', () => {
    const seen = [
      { record: us, party: partyId(us) },
      { record: uk, party: partyId(us) },
    ];
    expect(resolve([us, uk], [same], seen, []).partyOf(uk)).toBe('us-ofac-1');
    expect(resolve([us, uk], [], seen, []).partyOf(uk)).toBe('gb-uksl-AAA0001');
  });

  it('is also found by a record that only a judgement names', () => {
    const { aliases, partyOf } = resolve([us], [same], [], []);
    expect(aliases).toEqual([[uk, 'us-ofac-1']]);
    expect(partyOf(uk)).toBe('us-ofac-1');
  });

  it('cannot be two by one judgement and one by another', () => {
    const different = {
      ...judged,
      verdict: 'DIFFERENT',
      records: [uk, us],
      place: 'judgements.yaml, judgement 2',
    } as const;
    expect(() => resolve(ids, [same, different], [], [])).toThrow('judgements.yaml, judgement 2');
  });

  it('does not depend on the order of the judgements', () => {
    const records = Array.from({ length: 8 }, (_, at) => recordId(`us-ofac-${at}`));
    const pair = fc.tuple(fc.constantFrom(...records), fc.constantFrom(...records));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const judgements = pairs.map(([a, b]) => ({ ...judged, verdict: 'SAME', records: [a, b] }) as const);
        const one = resolve(records, judgements, [], []);
        const other = resolve(records, [...judgements].reverse(), [], []);
        expect(records.map(one.partyOf)).toEqual(records.map(other.partyOf));
        for (const [a, b] of pairs) expect(one.partyOf(a)).toBe(one.partyOf(b));
      }),
    );
  });
});

describe('Identities', () => {
  it('are appended once and never rewritten', async () => {
    const dataDir = await temporaryFolder();
    await cli(['build'], dataDir);
    const first = await readFile(join(dataDir, 'identities.ndjson'), 'utf8');
    await cli(['import', 'us-ofac-sdn', '--file', FIXTURE], dataDir);
    const second = await readFile(join(dataDir, 'identities.ndjson'), 'utf8');
    expect(second.startsWith(first)).toBe(true);
    const records = second
      .trimEnd()
      .split('\n')
      .map((line): { record: string } => JSON.parse(line));
    expect(new Set(records.map(({ record }) => record)).size).toBe(records.length);
  });

  it('that cannot be understood stop the build', async () => {
    const dataDir = await temporaryFolder();
    await writeFile(join(dataDir, 'identities.ndjson'), 'nonsense\n');
    const { code, err } = await cli(['build'], dataDir);
    expect(code).toBe(1);
    expect(err).toMatch(/identities\.ndjson, line 1/);
  });
});

describe('Canonical JSON', () => {
  it('is the same for equal values whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: 'é' })).toBe('{"a":"é","b":[1,{"c":"x","d":null}]}');
  });

  it('says as much as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
