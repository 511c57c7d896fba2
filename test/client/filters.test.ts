import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../client/model/derive.ts';
import type { ExploredNetwork, PartyNode } from '../../client/model/explored-network.ts';
import { exported } from '../../client/model/export/exported.ts';
import {
  type FilterRowId,
  type Filters,
  GOVERNMENT_MATCHES,
  NO_FILTERS,
  withGroup,
  withOnly,
  withRow,
} from '../../client/model/filter-rows.ts';
import { isPartyGroup } from '../../client/model/let-through.ts';
import type { MeasureName } from '../../client/model/measure-names.ts';
import { networkBuckets } from '../../client/model/network-timeline.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';
import { GOVERNMENTS } from '../../client/model/vocabulary.ts';
import { designation, networkOf, party, SEK_NETWORK, tie } from './sek-network.ts';

const DAYS = ['2019-05-01', '2021-12-10', '2022-12-09', null] as const;
const MEASURES: readonly MeasureName[] = ['ASSET_FREEZE', 'TRAVEL_BAN', 'SHIPPING'];

const listing = fc.record({
  government: fc.constantFrom(...GOVERNMENTS),
  day: fc.constantFrom(...DAYS),
  measures: fc.subarray([...MEASURES]),
  programme: fc.constantFrom('a', 'b'),
});

/** Parties on a chain, listed by anybody for anything. */
const network: fc.Arbitrary<ExploredNetwork> = fc
  .array(
    fc.record({
      listings: fc.array(listing, { maxLength: 4 }),
      country: fc.constantFrom('cn', 'ru', 'kp'),
      kind: fc.constantFrom('Person', 'Organisation', 'Vessel'),
      against: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((made) => {
    const parties = made.map(({ listings, country, kind }, at): PartyNode => {
      const id = `p-${at}`;
      return {
        ...party(id, `PARTY ${at}`, country, null, kind),
        designations: listings.map(({ government, day, measures, programme }, nth) =>
          designation(id, day, {
            id: `d-${at}-${nth}`,
            government,
            list: `list-${government}`,
            measures,
            programmes: [{ id: `programme-${programme}`, code: programme, law: null }],
          }),
        ),
      };
    });
    const ties = made.slice(1).map(({ against }, at) => ({
      ...tie('ACTS_FOR', `p-${at + 1}`, `p-${at}`),
      sourcesAgainst: against ? 1 : 0,
    }));
    return networkOf(parties, ties, ['p-0']);
  });

const row: fc.Arbitrary<FilterRowId> = fc.oneof(
  fc.constantFrom(...GOVERNMENTS, 'none').map((code): FilterRowId => `government:${code}`),
  fc.constantFrom('cn', 'ru').map((code): FilterRowId => `country:country-${code}`),
  fc.constantFrom('Person', 'Vessel').map((kind): FilterRowId => `kind:${kind}`),
  fc.constantFrom(...MEASURES).map((measure): FilterRowId => `measure:${measure}`),
  fc.constantFrom(...GOVERNMENTS).map((code): FilterRowId => `list:list-${code}`),
  fc.constantFrom('programme:programme-a', 'evidence:contested', 'evidence:us-ofac-sdn'),
);

const filters: fc.Arbitrary<Filters> = fc.record({
  off: fc.uniqueArray(row, { maxLength: 6 }),
  match: fc.constantFrom(...GOVERNMENT_MATCHES),
  listedFrom: fc.constantFrom(null, '2021-01-01'),
  listedTo: fc.constantFrom(null, '2021-12-31'),
});

const asOf = fc.constantFrom(null, '2020-01-01', '2021-12-31');
const asking = (asked: Filters, day: string | null = null) => ({ ...FIRST_QUESTION, filters: asked, asOf: day });

describe('what filters leave', () => {
  it('is the same on the canvas, in the table, in the timeline and in a file', () => {
    fc.assert(
      fc.property(network, filters, asOf, (net, asked, day) => {
        const question = asking(asked, day);
        const derived = derive(net, question);
        const onCanvas = derived.picture.nodes.map(({ id }) => id);
        expect(derived.rows.map(({ id }) => id)).toEqual(onCanvas);
        const file = exported(net, derived, question, new Map(), {
          madeAt: '2026-01-01T00:00:00Z',
          graph: 'a',
          link: '',
          lists: [],
        });
        expect(file.nodes.map(({ id }) => id)).toEqual(onCanvas);
        const drawn = new Set(onCanvas);
        const designations = [...net.nodes.values()].flatMap((node) =>
          drawn.has(node.id) && 'designations' in node ? node.designations : [],
        );
        const counted = networkBuckets(net, derived.rows, { by: 'YEAR', programme: null, measure: null })
          .flatMap((bucket) => bucket.governments)
          .reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(designations.length);
      }),
    );
  });

  it('is what a row says that it alone would leave, and each way to match, and the days', () => {
    fc.assert(
      fc.property(network, filters, (net, asked) => {
        const { legend } = derive(net, asking(asked));
        const parties = (tried: Filters): number => derive(net, asking(tried)).counts.parties;
        const rows = legend.groups.flatMap((group) => group.rows.map(({ id }) => id));
        for (const { id, rows: own } of legend.groups) {
          if (!isPartyGroup(id)) continue;
          for (const one of own) {
            if (one.id === 'kind:Work') continue;
            expect([one.id, one.count]).toEqual([one.id, parties(withOnly(asked, one.id, rows))]);
          }
        }
        for (const { match, leaves } of legend.matches) expect(leaves).toBe(parties({ ...asked, match }));
        expect(legend.listedWithin).toBe(parties(asked));
      }),
    );
  });

  it('of ties is what a row says that it alone would leave', () => {
    fc.assert(
      fc.property(network, (net) => {
        const { legend } = derive(net, asking(NO_FILTERS));
        for (const { id, rows } of legend.groups) {
          if (id !== 'evidence') continue;
          const ids = rows.map((one) => one.id);
          for (const one of rows) {
            const { picture } = derive(net, asking(withOnly(NO_FILTERS, one.id, ids)));
            expect(picture.edges).toHaveLength(one.count);
          }
        }
      }),
    );
  });
});

describe('governments', () => {
  const by = (id: string, ...codes: readonly (typeof GOVERNMENTS)[number][]): PartyNode => ({
    ...party(id, id.toUpperCase(), 'cn', null),
    designations: codes.map((government) => designation(id, '2021-12-10', { id: `${id} ${government}`, government })),
  });
  const net = networkOf(
    [by('u', 'US'), by('ug', 'US', 'GB'), by('ugc', 'US', 'GB', 'CA'), by('c', 'CA'), by('n')],
    ['ug', 'ugc', 'c', 'n'].map((id) => tie('ACTS_FOR', id, 'u')),
    ['u'],
  );
  const left = (asked: Filters) =>
    derive(net, asking(asked))
      .rows.map(({ id }) => id)
      .sort();
  const usAndGb = withRow(withRow(NO_FILTERS, 'government:CA', false), 'government:none', false);

  it('match any, all, none or only those ticked', () => {
    expect(left({ ...usAndGb, match: 'any' })).toEqual(['u', 'ug', 'ugc']);
    expect(left({ ...usAndGb, match: 'all' })).toEqual(['ug', 'ugc']);
    expect(left({ ...usAndGb, match: 'none' })).toEqual(['c', 'n']);
    expect(left({ ...usAndGb, match: 'only' })).toEqual(['u', 'ug']);
  });

  it('with all ticked leave everybody, those listed by all three, or nobody’s', () => {
    expect(left(NO_FILTERS)).toEqual(['c', 'n', 'u', 'ug', 'ugc']);
    expect(left({ ...NO_FILTERS, match: 'all' })).toEqual(['ugc']);
    expect(left({ ...NO_FILTERS, match: 'none' })).toEqual(['n']);
    expect(left({ ...NO_FILTERS, match: 'only' })).toEqual(['c', 'n', 'u', 'ug', 'ugc']);
  });
});

describe('a canvas that is filtered empty', () => {
  const guilty = (asked: Filters) => {
    const { situation } = derive(SEK_NETWORK, asking(asked));
    return situation.kind === 'filtered-away' ? situation.guilty : undefined;
  };

  it('names the days, a group or a way to match, and what comes back without it', () => {
    expect(guilty({ ...NO_FILTERS, listedFrom: '1990-01-01', listedTo: '1990-12-31' })).toMatchObject({
      label: 'Listed 1990-01-01 to 1990-12-31',
      leaves: 14,
      filters: NO_FILTERS,
    });
    expect(guilty({ ...NO_FILTERS, match: 'none' })).toMatchObject({ leaves: 14 });
    const kinds = withRow(withRow(NO_FILTERS, 'kind:Person', false), 'kind:Organisation', false);
    expect(guilty(kinds)).toMatchObject({ label: 'Kind', leaves: 14, filters: withGroup(kinds, 'kind') });
    expect(guilty(withRow(NO_FILTERS, 'measure:ASSET_FREEZE', false))).toMatchObject({ label: 'Asset freeze' });
  });

  it('names none when two filters each hide everybody', () => {
    const both = withRow({ ...NO_FILTERS, listedFrom: '2030-01-01' }, 'list:us-ofac-sdn', false);
    expect(guilty(both)).toBeNull();
  });
});
