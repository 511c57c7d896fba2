import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { partyId } from '../../server/domain/ids.ts';
import { day, partialDate } from '../../server/domain/partial-date.ts';
import type { Assertion } from '../../server/domain/story.ts';
import { findingsOf } from '../../server/stories/findings.ts';
import { storyForm } from '../../server/stories/form.ts';
import { prove } from '../../server/stories/prove.ts';
import { readShelf } from '../../server/stories/shelf.ts';
import { curatedStore, type Served, serve } from '../graphql/served-graph.ts';

const { stories } = await readShelf([new URL('../../server/stories/bundled', import.meta.url).pathname]);

let store: Awaited<ReturnType<typeof curatedStore>>['store'];
let close: () => Promise<void>;
let served: Served;
beforeAll(async () => {
  ({ store, close } = await curatedStore());
  served = await serve(store);
});
afterAll(() => close());

describe('the bundled stories', () => {
  it('are five, each with a question in nearly every step', () => {
    expect(stories).toHaveLength(5);
    for (const { steps } of stories)
      expect(steps.filter(({ question }) => question !== null).length).toBeGreaterThan(4);
  });

  it.each(stories.flatMap(({ id, steps }) => steps.map((step) => [id, step.id, step] as const)))(
    '%s, %s: every assertion stands in the bundled graph, and everything shown is in it',
    async (_story, _id, step) => {
      const { findings, missing } = await findingsOf(step, store.reader());
      expect(findings.filter(({ stands }) => !stands)).toEqual([]);
      expect(missing).toEqual([]);
    },
  );
});

describe('an assertion that does not stand', () => {
  const SEK = partyId('us-ofac-34022');
  const nothing = {
    agency: null,
    programme: null,
    measure: null,
    announcedOn: null,
    listedOn: null,
    effectiveOn: null,
    ended: null,
  };
  const network = { proof: 'network', seeds: [SEK], depth: 2, asOf: null, listedBy: null, countries: null } as const;
  const cases: readonly (readonly [Assertion, string])[] = [
    [
      { says: 'x', proof: 'listing', party: SEK, government: 'US', ...nothing, listedOn: partialDate('2021-12-09') },
      'OFAC: listed 2021-12-10',
    ],
    [{ says: 'x', proof: 'listing', party: SEK, government: 'GB', ...nothing }, 'no listing by the United Kingdom'],
    [{ says: 'x', proof: 'listing', party: SEK, government: 'US', ...nothing, ended: true }, 'OFAC: listed 2021-12-10'],
    [
      { says: 'x', proof: 'unlisted', party: SEK, government: null, agency: null, on: day('2021-12-10') },
      'OFAC: listed 2021-12-10',
    ],
    [
      { says: 'x', proof: 'unlisted', party: SEK, government: null, agency: 'OFAC', on: null },
      'OFAC: listed 2021-12-10',
    ],
    [
      {
        says: 'x',
        proof: 'tie',
        from: SEK,
        relation: 'ACTS_FOR',
        to: partyId('us-ofac-34023'),
        since: null,
        share: null,
      },
      'no published tie in the words “acts for” in this direction',
    ],
    [
      {
        says: 'x',
        proof: 'position',
        person: partyId('us-ofac-33952'),
        title: 'Director General',
        since: null,
        until: partialDate('2020-04-15'),
      },
      'Director General, 2015-01 to 2020-04-14',
    ],
    [{ says: 'x', proof: 'name', party: SEK, value: 'SEK' }, 'SEK STUDIO'],
    [{ says: 'x', proof: 'fact', party: SEK, kind: 'BIRTH_DATE', value: '1957' }, 'no birth date published'],
    [
      {
        says: 'x',
        proof: 'tally',
        government: 'CA',
        agency: null,
        list: null,
        listedFrom: day('2021-12-10'),
        listedTo: day('2021-12-10'),
        designations: 5,
      },
      '4 listings',
    ],
    [{ says: 'x', ...network, parties: 13 }, '14 parties'],
    [
      { says: 'x', ...network, parties: 14, countries: ['KP', 'CN', 'RU', 'IN', 'SG'] },
      'tied to China, France, India, North Korea, Russia and Singapore',
    ],
    [{ says: 'x', ...network, parties: 14, listedBy: ['US', 'GB'] }, 'SEK STUDIO by the United States'],
    [{ says: 'x', ...network, parties: 14, listedBy: [] }, 'SEK STUDIO by the United States'],
    [
      { says: 'x', proof: 'lag', party: partyId('us-ofac-34079'), first: 'US', second: 'CA', days: 1096 },
      '1095 days from 2021-12-10 to 2024-12-09',
    ],
    [
      { says: 'x', proof: 'lag', party: SEK, first: 'US', second: 'GB', days: 0 },
      'no listing by the United Kingdom that is known to the day',
    ],
  ];
  it.each(cases.map(([assertion, found]) => [assertion.proof, found, assertion] as const))(
    '(%s) says what the graph holds: %s',
    async (_, found, assertion) => {
      const finding = await prove(assertion, store.reader());
      expect(finding.stands).toBe(false);
      expect(finding.found).toContain(found);
    },
  );
});

describe('over the API', () => {
  it('a story comes with its steps, and each assertion with the evidence that leads to its Sources', async () => {
    const { data, errors } = await served.ask(`{ story(id: "sek-studio") { title minutes steps {
      number id link highlights stands missing question { ask }
      assertions { says stands found evidence { __typename id ... on Designation { listedOn sources { quote } } } }
    } } }`);
    expect(errors).toEqual([]);
    const [first] = data.story.steps;
    expect(first).toMatchObject({ number: 1, id: 'a-studio', stands: true, missing: [] });
    const listing = first.assertions.find(({ says }: { says: string }) => says === '10 December 2021');
    expect(listing.evidence).toMatchObject([{ __typename: 'Designation', listedOn: '2021-12-10' }]);
    expect(listing.evidence[0].sources.length).toBeGreaterThan(0);
  });

  it('the shelf lists all, and an unknown id is null', async () => {
    const { data } = await served.ask('{ stories { id title summary } story(id: "none") { id } }');
    expect(data.stories).toHaveLength(5);
    expect(data.story).toBeNull();
  });
});

it('the published form of a story file is the form that is checked', async () => {
  const schema = z.toJSONSchema(storyForm, { io: 'input' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/story.schema.json');
});
