import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { curatedStore } from '../graphql/served-graph.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { exported, HOSTILE } from './exported.ts';
import { FTM_MODEL, FTM_TYPES } from './ftm-model.ts';

interface Entity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly graph: string;
  readonly last_seen: string | null;
}

let reader: GraphReader;
let hostile: GraphReader;
let text: string;
let entities: Entity[];
let close: () => Promise<void>;

const entitiesOf = (lines: string): Entity[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  const opened = await curatedStore();
  reader = opened.store.reader();
  close = opened.close;
  text = await exported(reader, 'ftm');
  entities = entitiesOf(text);
  hostile = await openInProcess(
    buildWorld({
      parties: [
        ...HOSTILE.map((name, n) => ({ id: `us-ofac-${n + 1}`, name, names: [name], identifiers: [name] })),
        { id: 'us-ofac-90', kind: 'Vessel', name: 'M/V NEVER', identifiers: ['IMO 1234567'] },
        { id: 'us-ofac-91', kind: 'Aircraft' },
        { id: 'us-ofac-92', kind: 'Person' },
        { id: 'us-ofac-93', name: 'Trading Co., Ltd.' },
        { id: 'us-ofac-94', name: 'Directorate of Defence Industries' },
      ],
      designations: [{ party: 'us-ofac-90', listedOn: '2021-08~', endedOn: '2022' }],
      relations: [
        { type: 'OWNED_OR_CONTROLLED_BY', from: 'us-ofac-93', to: 'us-ofac-92', since: '2020-01' },
        { type: 'OWNED_OR_CONTROLLED_BY', from: 'us-ofac-94', to: 'us-ofac-92' },
        { type: 'OPERATES', from: 'us-ofac-92', to: 'us-ofac-90' },
        { type: 'FAMILY_OF', from: 'us-ofac-92', to: 'us-ofac-93' },
        { type: 'EXECUTIVE_OF', from: 'us-ofac-92', to: 'us-ofac-94' },
        { type: 'ACTS_FOR', from: 'us-ofac-90', to: 'us-ofac-92' },
      ],
      positions: [{ person: 'us-ofac-92', at: 'us-ofac-94', title: 'Director '.repeat(60).trim(), since: '2019/2020' }],
    }),
  );
});
afterAll(() => close());

/** What the model says is wrong with an export. */
function complaints(all: readonly Entity[]): string[] {
  const schemaOf = new Map(all.map(({ id, schema }) => [id, schema]));
  const found = all.length === schemaOf.size ? [] : ['an id comes twice'];
  for (const { id, schema, properties } of all) {
    const model = FTM_MODEL[schema];
    if (model === undefined) {
      found.push(`${id}: no schema ${schema}`);
      continue;
    }
    for (const name of model.required) if (!properties[name]?.length) found.push(`${id}: ${schema} without ${name}`);
    for (const [name, values] of Object.entries(properties)) {
      if (!model.properties.split(' ').includes(name)) found.push(`${id}: ${schema} has no ${name}`);
      for (const value of values) {
        const wrong = complaint(FTM_TYPES[name] ?? '', value, schemaOf);
        if (wrong !== null) found.push(`${id}: ${schema}.${name}: ${wrong}`);
      }
    }
  }
  return found;
}

/** The forms and lengths of `followthemoney.types`. */
function complaint(type: string, value: string, schemaOf: ReadonlyMap<string, string>): string | null {
  const [kind, range = ''] = type.split(':');
  const most = { name: 384, identifier: 64, address: 250, string: 1_024, text: 65_000, url: 4_096, entity: 200 }[
    kind ?? ''
  ];
  if (most !== undefined && value.length > most) return `${value.length} characters`;
  if (kind === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return `no date: ${value}`;
  if (kind === 'country' && !/^[a-z]{2}$/.test(value)) return `no country: ${value}`;
  if (kind === 'url' && !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(value)) return `no address: ${value}`;
  if (kind === 'entity') {
    const model = FTM_MODEL[schemaOf.get(value) ?? ''];
    if (model === undefined) return `nothing has the id ${value}`;
    if (!model.isA.includes(range)) return `${value} is no ${range}`;
  }
  return null;
}

describe('FollowTheMoney', () => {
  it('every entity fits its schema: required values, known properties, forms, and ends of the right kind', async () => {
    expect(complaints(entities)).toEqual([]);
    expect(entities.length).toBeGreaterThan(150);
    expect(complaints(entitiesOf(await exported(hostile, 'ftm')))).toEqual([]);
  });

  it('the check would notice what does not fit', () => {
    const [person] = entities.filter(({ schema }) => schema === 'Person');
    if (person === undefined) throw new Error('the bundled facts have no person');
    const wrong: Entity = {
      ...person,
      properties: { imoNumber: ['1'], birthDate: ['1962/1965'], addressEntity: ['none'] },
    };
    expect(complaints([wrong])).toHaveLength(4);
  });

  it('SEK Studio, its sanction, those who act for it, and where that is published', () => {
    const studio = entities.find(({ id }) => id === 'us-ofac-34022');
    expect(studio).toMatchObject({ schema: 'Organization', caption: 'SEK STUDIO' });
    expect(studio?.properties.alias).toContain('조선4.26만화영화촬영소');
    expect(studio?.properties.country).toContain('kp');
    expect(studio?.properties.topics).toEqual(['sanction']);
    expect(studio?.properties.notes?.join()).toContain('Pocahontas');
    const sanction = entities.find(
      ({ schema, properties }) => schema === 'Sanction' && properties.entity?.includes('us-ofac-34022'),
    );
    expect(sanction?.properties).toMatchObject({ country: ['us'], program: ['DPRK3'], listingDate: ['2021-12-10'] });
    const agents = entities.filter(
      ({ schema, properties }) => schema === 'Representation' && properties.client?.includes('us-ofac-34022'),
    );
    expect(agents).toHaveLength(8);
    expect(agents.every(({ properties }) => properties.sourceUrl !== undefined)).toBe(true);
  });

  it('each entity names the graph, the date of its data and its lists', async () => {
    const { graph, dataDate } = await reader.about();
    for (const entity of entities) expect(entity).toMatchObject({ graph, last_seen: dataDate, datasets: ['curated'] });
  });

  it('nobody becomes a company so that a link fits', async () => {
    const all = entitiesOf(await exported(hostile, 'ftm'));
    const schema = (id: string) => all.find((entity) => entity.id === id)?.schema;
    expect([schema('us-ofac-93'), schema('us-ofac-94')]).toEqual(['Company', 'Organization']);
    const links = all
      .filter(({ id }) => id.startsWith('relation-'))
      .map((one) => [one.schema, one.properties.role ?? []]);
    expect(links).toEqual(
      expect.arrayContaining([
        ['Ownership', ['Owned or Controlled By']],
        ['UnknownLink', ['Owned or Controlled By']],
        ['Ownership', ['Owns, controls, or operates']],
        ['UnknownLink', ['Family member of']],
        ['Directorship', ['Principal Executive Officer']],
        ['UnknownLink', ['Acting for or on behalf of']],
      ]),
    );
    expect(links).toHaveLength(6);
  });

  it('a date that the model cannot hold is said in words, and an impossible IMO number is no IMO number', async () => {
    const all = entitiesOf(await exported(hostile, 'ftm'));
    const sanction = all.find(({ schema }) => schema === 'Sanction');
    expect(sanction?.properties).toMatchObject({
      summary: ['listedOn: 2021-08~'],
      endDate: ['2022'],
      status: ['ended'],
    });
    expect(sanction?.properties.listingDate).toBeUndefined();
    const vessel = all.find(({ schema }) => schema === 'Vessel');
    expect(vessel?.properties.imoNumber).toBeUndefined();
    expect(JSON.stringify(vessel?.properties)).toContain('IMO 1234567');
    expect(vessel?.properties.topics).toBeUndefined();
  });

  const python = spawnSync('python3', ['-c', 'import followthemoney'], { encoding: 'utf8' });
  const runs = python.status === 0;
  it(
    runs
      ? 'its own library takes every entity, and loses nothing of it'
      : 'NOT RUN: its own library is not installed (pip install followthemoney)',
    async () => {
      if (!runs) {
        console.warn('\n  NOT RUN: the FollowTheMoney library over our export (pip install followthemoney).\n');
        return;
      }
      const check = spawnSync('python3', ['-c', LIBRARY], {
        input: text + (await exported(hostile, 'ftm')).replaceAll('us-ofac-', 'us-ofac-9000'),
        encoding: 'utf8',
      });
      expect(check.stderr).toBe('');
      expect(check.stdout).toBe('');
    },
  );
});

/** Prints a line for each thing that the library would refuse, change or drop. */
const LIBRARY = `
import json, sys
from followthemoney import model
for line in sys.stdin:
    data = json.loads(line)
    schema = model.get(data["schema"])
    schema.validate(data)
    for name in schema.required:
        if not data["properties"].get(name):
            print(data["id"], "without", name)
    for name, values in data["properties"].items():
        prop = schema.properties[name]
        for value in values:
            if prop.type.clean(value, format=prop.format) is None:
                print(data["id"], name, value[:80])
    kept = model.get_proxy(data).to_dict()["properties"]
    if {k: sorted(v) for k, v in kept.items()} != {k: sorted(v) for k, v in data["properties"].items()}:
        print(data["id"], "is changed")
`;
