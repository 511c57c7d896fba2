import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../client/api/examples.ts';
import { type Answer, curatedStore, type Served, serve } from './served-graph.ts';

let served: Served;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  close = opened.close;
  served = await serve(opened.store);
});
afterAll(() => close());

const PARTY = ['Person', 'Organisation', 'Vessel', 'Aircraft'];
const names = (nodes: readonly { displayName: string }[]): string[] => nodes.map(({ displayName }) => displayName);

/** What is known to be so of the bundled facts, by the name of the example: counted by hand, or stated by their sources. */
const KNOWN: Readonly<Record<string, (data: Answer['data']) => void>> = {
  'SEK Studio’s network': ({ network }) => {
    const parties = network.nodes.filter(({ __typename }: { __typename: string }) => PARTY.includes(__typename));
    expect(parties).toHaveLength(14);
    expect(network.nodes.filter(({ __typename }: { __typename: string }) => __typename === 'Work')).toHaveLength(3);
    expect(network.truncated).toBe(false);
  },
  'The same on 10 December 2021': ({ network }) => {
    const parties = network.nodes.filter(({ displayName }: { displayName?: string }) => displayName !== undefined);
    expect(names(parties).sort()).toEqual([
      'LU Hezheng',
      'MOXING CARTOON',
      'NINGS CARTOON STUDIO',
      'SEK STUDIO',
      'SHANGHAI HONGMAN CARTOON AND ANIMATION DESIGN STUDIO',
    ]);
    expect(network.unlisted).toEqual([]);
  },
  'Human Rights Day, by agency': ({ ofac, state, fcdo, gac }) => {
    const counts = [ofac, state, fcdo, gac].map(({ totalCount }) => totalCount);
    // 25 parties on the SDN list and SenseTime; 12 officials barred; the UK and Canada on Myanmar.
    expect(counts).toEqual([26, 12, 5, 4]);
  },
  'Search in Korean': ({ search }) => {
    expect(search.hits[0]).toMatchObject({ score: 1, grade: 'EXACT', party: { id: 'us-ofac-34022' } });
  },
  'One party, every fact with its Source': ({ node }) => {
    expect(node.names).toHaveLength(5);
    expect(node.designations).toMatchObject([{ listedOn: '2021-12-10', programmes: [{ code: 'DPRK3' }] }]);
    for (const { sources } of node.names) expect(sources.length).toBeGreaterThan(0);
  },
  'Counts before ties': ({ node }) => {
    expect(node.relationCounts).toEqual([
      { type: 'ACTS_FOR', direction: 'IN', count: 8 },
      { type: 'SUPPORTS', direction: 'IN', count: 4 },
      { type: 'REPORTED_TO_HAVE_WORKED_ON', direction: 'OUT', count: 3 },
    ]);
    expect(node.relations).toMatchObject({ totalCount: 12, pageInfo: { hasNextPage: false } });
  },
  'Listed by all three governments': ({ parties }) => {
    expect(names(parties.nodes)).toEqual([
      'CHEN Mingguo',
      'DIRECTORATE OF DEFENSE INDUSTRIES',
      'DIRECTORATE OF PROCUREMENT OF THE COMMANDER-IN-CHIEF OF DEFENSE SERVICES ARMY',
      'MYANMAR WAR VETERANS ORGANIZATION',
      'QUARTERMASTER GENERAL OFFICE',
    ]);
  },
  'Listed by the US and not by the UK': ({ parties }) => {
    expect(names(parties.nodes)).toEqual(['Erken TUNIYAZ', 'HU Lianhe', 'LU Hezheng', 'Shohrat ZAKIR']);
  },
  'Listed, and not yet in effect': ({ node }) => {
    expect(node.designations).toMatchObject([
      { listedOn: '2021-12-10', before: 'NOT_YET', between: 'LISTED_NOT_EFFECTIVE', after: 'IN_FORCE' },
    ]);
  },
  'The ways between two parties': ({ paths }) => {
    expect(paths.paths).toHaveLength(1);
    expect(names(paths.paths[0].parties)).toEqual(['KIM Myong Chol', 'SEK STUDIO', 'LU Hezheng']);
  },
  'A contested claim, both sides': ({ node }) => {
    const sides = node.claims.map(
      (claim: { work: { title: string }; sourcesFor: readonly unknown[]; sourcesAgainst: readonly unknown[] }) => [
        claim.work.title,
        claim.sourcesFor.length,
        claim.sourcesAgainst.length,
      ],
    );
    expect(sides).toEqual([
      ['Pocahontas', 3, 2],
      ['Simba the King Lion', 3, 0],
      ['The Lion King', 3, 3],
    ]);
  },
  'How many were listed when': ({ timeline }) => {
    const year = timeline.find(({ label }: { label: string }) => label === '2021');
    expect(year).toEqual({
      label: '2021',
      total: 53,
      governments: [
        { government: 'US', count: 42 },
        { government: 'GB', count: 6 },
        { government: 'CA', count: 5 },
      ],
    });
  },
};

describe('the examples of the API page', () => {
  it('are twelve, each with an answer that is known', () => {
    expect(EXAMPLES.map(({ name }) => name).sort()).toEqual(Object.keys(KNOWN).sort());
    expect(EXAMPLES).toHaveLength(12);
  });

  it.each(EXAMPLES.map(({ name, query }) => [name, query]))('%s is answered truly', async (name, query) => {
    const answer = await served.ask(query);
    expect(answer.errors).toEqual([]);
    KNOWN[name]?.(answer.data);
  });
});
