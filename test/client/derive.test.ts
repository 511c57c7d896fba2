import { describe, expect, it } from 'vitest';
import { derive } from '../../client/model/derive.ts';
import { NO_FILTERS, withOnly, withRow } from '../../client/model/filter-rows.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';
import {
  designation,
  HONGMAN,
  LU_HEZHENG,
  networkOf,
  party,
  possibleMatch,
  SEK,
  SEK_NETWORK,
  tie,
} from './sek-network.ts';

const on = (asOf: string | null, more = {}) => derive(SEK_NETWORK, { ...FIRST_QUESTION, asOf, ...more });

describe('what the caption says of a government that lists none', () => {
  const subtitle = (matches: readonly (readonly [string, string])[]) => {
    const edges = matches.map(([from, to]) => possibleMatch(from, to, 0.9));
    const network = {
      ...SEK_NETWORK,
      edges: new Map([...SEK_NETWORK.edges, ...edges.map((edge) => [edge.id, edge] as const)]),
    };
    return derive(network, { ...FIRST_QUESTION, asOf: null }).caption.subtitle;
  };

  it('is no more than that no record was joined, where records are left that may be one of the parties', () => {
    expect(subtitle([[SEK, 'gb-uksl-DPR0001']])).toBe(
      '14 parties, all listed by the US under DPRK3; none by the UK or Canada. 1 may be on other lists too, under records not joined here.',
    );
    expect(
      subtitle([
        ['ca-sema-1', LU_HEZHENG],
        [SEK, 'gb-uksl-DPR0001'],
        [SEK, 'ca-sema-2'],
      ]),
    ).toMatch(/ 2 may be on other lists too, /);
  });

  it('stands as it is where both parties are drawn, as the match is drawn then too', () => {
    expect(subtitle([[SEK, LU_HEZHENG]])).toMatch(/What all share is said here once/);
  });
});

describe('SEK Studio and its affiliates, without a day', () => {
  const { picture, caption, rows, counts, legend, delta } = on(null);

  it('draws fourteen parties and two works, and fifteen ties', () => {
    expect(picture.nodes).toHaveLength(16);
    expect(counts).toMatchObject({ parties: 14, relations: 15, later: 0, filteredAway: 0 });
  });

  it('says once what all share, and does not draw it', () => {
    expect(caption.title).toBe('SEK Studio and its affiliates');
    expect(caption.subtitle).toBe(
      '14 parties, all listed by the US under DPRK3; none by the UK or Canada. What all share is said here once and not drawn.',
    );
    expect(picture.edges.filter((edge) => edge.family === 'hanging' || edge.family === 'sanctioned-by')).toEqual([]);
  });

  it('counts each row of the legend, and keeps rows of nothing', () => {
    const row = (id: string) => legend.groups.flatMap((group) => group.rows).find((one) => one.id === id)?.count;
    expect([row('government:US'), row('government:GB'), row('government:CA')]).toEqual([14, 0, 0]);
    expect([row('family:acts-for'), row('family:supports'), row('family:ownership')]).toEqual([8, 4, 1]);
    expect([row('family:reported'), row('family:sanctioned-by'), row('family:hanging')]).toEqual([2, 14, 28]);
    expect([row('kind:Organisation'), row('kind:Person'), row('kind:Work'), row('kind:Vessel')]).toEqual([11, 3, 2, 0]);
    expect([row('country:country-cn'), row('country:country-hk'), row('country:country-kp')]).toEqual([7, 2, 1]);
    expect(row('programme:programme-us-dprk3')).toBe(14);
  });

  it('has the same set and order in the table as on the canvas', () => {
    expect(rows.map((row) => row.id)).toEqual(picture.nodes.map((node) => node.id));
    expect(rows[0]).toMatchObject({ id: SEK, relation: 'start of this network', listedOn: '2021-12-10' });
    expect(rows.find((row) => row.id === LU_HEZHENG)).toMatchObject({ relation: 'provides support to SEK Studio' });
    expect(rows.find((row) => row.id === HONGMAN)?.relation).toBe('owned or controlled by Hezheng LU');
  });

  it('leaves legal forms off the canvas and keeps them in the table', () => {
    expect(picture.nodes.find((node) => node.id === 'us-ofac-40202')?.label).toBe('Funsaga');
    expect(rows.find((row) => row.id === 'us-ofac-40202')?.name).toBe('Funsaga Pte Ltd');
  });

  it('marks a contested claim with its sources on both sides', () => {
    const pills = picture.edges.filter((edge) => edge.family === 'reported').map((edge) => edge.pill);
    expect(pills).toEqual(['contested · 1 : 3', 'contested · 1 : 3']);
  });

  it('names the numbers since the stop before', () => {
    expect(delta.sentence).toBe('14 listed by US. Since the stop before, 2021-12-10: +9 by the US, none ended.');
  });

  it('says a node and its ties aloud', () => {
    const lu = picture.nodes.find((node) => node.id === LU_HEZHENG);
    expect(lu?.spoken).toBe('Hezheng LU, person, listed by US on 2021-12-10; 2 relations');
    const support = picture.edges.find((edge) => edge.from === LU_HEZHENG);
    expect(support?.spokenFrom).toBe('provides support to SEK Studio, listed by US');
  });
});

describe('as of 2021-12-10', () => {
  const { picture, caption, counts, legend, delta, earlier, later } = on('2021-12-10');

  it('has five parties, and nine of a later day that keep their place', () => {
    expect(counts).toMatchObject({ parties: 5, relations: 6, later: 9 });
    expect(picture.nodes).toHaveLength(16);
    expect(picture.nodes.filter((node) => node.standing === 'not-yet')).toHaveLength(9);
    expect(picture.nodes.find((node) => node.id === 'us-ofac-40203')).toMatchObject({
      marks: [],
      dateNote: 'not yet listed · 2022-12-09',
    });
  });

  it('draws the ties of a later day as not yet there', () => {
    expect(picture.edges.filter((edge) => edge.standing === 'not-yet')).toHaveLength(9);
  });

  it('counts the legend on that day', () => {
    const row = (id: string) => legend.groups.flatMap((group) => group.rows).find((one) => one.id === id)?.count;
    expect([row('government:US'), row('family:acts-for'), row('family:supports'), row('family:ownership')]).toEqual([
      5, 2, 1, 1,
    ]);
  });

  it('says the day', () => {
    expect(caption.title).toBe('SEK Studio as listed on 10 December 2021');
    expect(caption.subtitle).toBe(
      '5 parties, all listed by the US under DPRK3; none by the UK or Canada. Dotted: listed later, on 2022-12-09. Positions do not move.',
    );
    expect(delta.sentence).toBe('5 listed by US. Since the stop before: +5 by the US. Next, 2022-12-09: +9 by the US.');
  });

  it('leads to the stop after, and to the day before the first', () => {
    expect({ earlier, later }).toEqual({ earlier: '2021-12-09', later: '2022-12-09' });
  });

  it('leaves later parties out by one press', () => {
    const hidden = on('2021-12-10', { ghosts: 'hidden' });
    expect(hidden.picture.nodes.map((node) => node.id)).toHaveLength(7);
    expect(hidden.counts.later).toBe(9);
  });
});

describe('as of 2021-12-09', () => {
  const { counts, situation, delta } = on('2021-12-09');

  it('has SEK Studio alone, listed by nobody', () => {
    expect(counts).toMatchObject({ parties: 1, later: 13 });
    expect(delta.sentence).toBe('Listed by nobody. Next, 2021-12-10: +5 by the US.');
    expect(situation).toMatchObject({ kind: 'before-any-listing', on: '2021-12-09', name: 'SEK Studio' });
  });
});

describe('filters', () => {
  it('keep the parties of one country, and the counts of all', () => {
    const { counts, legend } = on(null, {
      filters: withOnly(NO_FILTERS, 'country:country-cn', ['country:country-cn', ...OTHER_COUNTRIES]),
    });
    expect(counts).toMatchObject({ parties: 7, filteredAway: 7 });
    const countries = legend.groups.find((group) => group.id === 'country')?.rows;
    expect(countries?.filter((row) => row.on).map((row) => row.id)).toEqual(['country:country-cn']);
    expect(countries?.[0]?.count).toBe(7);
  });

  it('name the row that hides everything', () => {
    const { situation } = on(null, { filters: withRow(NO_FILTERS, 'government:US', false) });
    expect(situation).toMatchObject({
      kind: 'filtered-away',
      parties: 14,
      guilty: { label: 'United States', leaves: 14 },
    });
  });

  it('put an unknown date in no range', () => {
    const undated = networkOf([party('p-1', 'UNDATED', 'cn', null)], [], ['p-1']);
    const asked = { ...FIRST_QUESTION, filters: { ...NO_FILTERS, listedFrom: '1900-01-01' } };
    expect(derive(undated, asked).counts).toMatchObject({ parties: 0, filteredAway: 1 });
  });

  it('unfold what all share', () => {
    const { picture } = on(null, { filters: withRow(NO_FILTERS, 'family:sanctioned-by', true) });
    expect(picture.edges.filter((edge) => edge.government === 'US')).toHaveLength(14);
    expect(picture.nodes.find((node) => node.kind === 'Government')).toMatchObject({ government: 'US' });
  });
});

describe('marks', () => {
  const marks = (more: Parameters<typeof designation>[2], asOf: string | null = null) => {
    const one = { ...party('p-1', 'ONE', 'cn', '2021-12-10'), designations: [designation('p-1', '2021-12-10', more)] };
    return derive(networkOf([one], [], ['p-1']), { ...FIRST_QUESTION, asOf }).picture.nodes[0]?.marks;
  };

  it('are filled for an asset freeze, hollow without one, struck once ended', () => {
    expect(marks({})).toEqual([{ government: 'US', look: 'filled' }]);
    expect(marks({ measures: ['TRAVEL_BAN'] })).toEqual([{ government: 'US', look: 'hollow' }]);
    expect(marks({ endedOn: '2023-01-01' })).toEqual([{ government: 'US', look: 'struck' }]);
    expect(marks({ endedOn: '2023-01-01' }, '2022-12-31')).toEqual([{ government: 'US', look: 'filled' }]);
    expect(marks({ endedOn: '2023-01-01' }, '2023-01-01')).toEqual([{ government: 'US', look: 'struck' }]);
  });
});

describe('undated designations', () => {
  it('count, and are counted apart', () => {
    const network = networkOf(
      [party('p-1', 'ONE', 'cn', '2021-12-10'), party('p-2', 'TWO', 'cn', null)],
      [tie('ACTS_FOR', 'p-2', 'p-1')],
      ['p-1'],
    );
    const { delta, counts } = derive(network, { ...FIRST_QUESTION, asOf: '2022-01-01' });
    expect(counts.parties).toBe(2);
    expect(delta.sentence).toBe('2 listed by US, 1 of them undated. Since the stop before: +1 by the US, none ended.');
  });
});

describe('ties that were not brought', () => {
  it('are counted on the node', () => {
    const lone = {
      ...party('p-1', 'ONE', 'cn', '2021-12-10'),
      tieCounts: [{ type: 'ACTS_FOR' as const, direction: 'IN' as const, count: 132 }],
    };
    expect(derive(networkOf([lone], [], ['p-1']), FIRST_QUESTION).picture.nodes[0]?.undrawn).toBe(132);
    expect(on(null).picture.nodes.find((node) => node.id === SEK)?.undrawn).toBe(0);
  });
});

describe('a line of ownership', () => {
  it('runs to the owner, also where the list publishes it from the owner', () => {
    const [owner, owned] = [party('p-1', 'OWNER', 'cn', '2021-12-10'), party('p-2', 'OWNED', 'cn', '2021-12-10')];
    const { edges } = derive(
      networkOf([owner, owned], [tie('OPERATES', 'p-1', 'p-2')], ['p-1']),
      FIRST_QUESTION,
    ).picture;
    expect(edges[0]).toMatchObject({ from: 'p-2', to: 'p-1', label: 'owned, controlled or operated by' });
    expect(edges[0]?.spokenTo).toMatch(/^owns, controls or operates OWNED/);
  });
});

const OTHER_COUNTRIES = ['kp', 'hk', 'fr', 'in', 'ru', 'sg'].map((code) => `country:country-${code}` as const);

describe('a possible match', () => {
  const nodes = [party(SEK, 'SEK Studio', 'kp', null), party('gb-uksl-1', 'SEK STUDIO', 'kp', null)] as const;
  const match = possibleMatch(SEK, 'gb-uksl-1', 0.914);
  const shown = (more = {}) => derive(networkOf(nodes, [match], [SEK, 'gb-uksl-1']), { ...FIRST_QUESTION, ...more });

  it('is drawn apart between two parties that are both there, and is no relation', () => {
    const { picture, counts, legend, rows } = shown();
    expect(picture.edges).toMatchObject([
      { id: match.id, family: 'possible-match', pill: 'possible match · 0.91', standing: 'counts' },
    ]);
    expect(counts.relations).toBe(0);
    const row = legend.groups.flatMap((group) => group.rows).find(({ id }) => id === 'family:possible-match');
    expect(row).toMatchObject({ label: 'Possible match', count: 1, on: true });
    expect(rows.find(({ id }) => id === SEK)?.ties).toEqual(['possible match of SEK STUDIO']);
  });

  it('is not drawn where the other party is not, or where its row is off', () => {
    expect(derive(networkOf([nodes[0]], [match], [SEK]), FIRST_QUESTION).picture.edges).toEqual([]);
    expect(shown({ filters: withRow(NO_FILTERS, 'family:possible-match', false) }).picture.edges).toEqual([]);
    expect(shown({ hidden: ['gb-uksl-1'] }).picture.edges).toEqual([]);
  });
});
