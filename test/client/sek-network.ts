import {
  type BriefDesignation,
  begin,
  type ExploredEdge,
  type ExploredNetwork,
  type ExploredNode,
  type PartyNode,
} from '../../client/model/explored-network.ts';
import type { EdgeType, PartyKind } from '../../client/model/vocabulary.ts';

/**
 * SEK Studio's network as the lists have it: fourteen parties in two waves (2021-12-10 and 2022-12-09), typed relations,
 * two contested works, and what hangs on them. Names, ids, dates and relation types are those of OFAC's SDN list.
 */

const FIRST_WAVE = '2021-12-10';
const SECOND_WAVE = '2022-12-09';

export const SEK = 'us-ofac-34022';
export const LU_HEZHENG = 'us-ofac-34024';
export const HONGMAN = 'us-ofac-34025';

export function designation(
  party: string,
  listedOn: string | null,
  more: Partial<BriefDesignation> = {},
): BriefDesignation {
  return {
    id: `designation-${party}`,
    government: 'US',
    agency: 'OFAC',
    list: 'us-ofac-sdn',
    programmes: [{ id: 'programme-us-dprk3', code: 'DPRK3', law: 'Executive Order 13722' }],
    measures: ['ASSET_FREEZE'],
    announcedOn: null,
    listedOn,
    effectiveOn: null,
    endedOn: null,
    ...more,
  };
}

export function party(
  id: string,
  displayName: string,
  country: string,
  listedOn: string | null,
  kind: PartyKind = 'Organisation',
): PartyNode {
  return {
    kind,
    id,
    displayName,
    ownScript: null,
    countries: [{ id: `country-${country}`, name: COUNTRIES[country] ?? country, tie: 'LOCATED_IN', place: null }],
    designations: [designation(id, listedOn)],
    tieCounts: [],
  };
}

const COUNTRIES: Readonly<Record<string, string>> = {
  kp: 'North Korea',
  cn: 'China',
  hk: 'Hong Kong, China',
  fr: 'France',
  in: 'India',
  ru: 'Russia',
  sg: 'Singapore',
};

export function tie(type: EdgeType, from: string, to: string, since: string | null = null): ExploredEdge {
  return {
    id: `${type}~${from}~${to}`,
    type,
    from,
    to,
    since,
    until: null,
    former: false,
    share: null,
    title: null,
    designation: null,
    statedIn: [`us-ofac-sdn ${from.replace('us-ofac-', '')}`],
    sourcesFor: 1,
    sourcesAgainst: 0,
    score: null,
  };
}

/** Two parties that may be one; nobody states it. */
export function possibleMatch(from: string, to: string, score: number): ExploredEdge {
  const id = `possible-match-${from}-${to}`;
  return { ...tie('LINKED_TO', from, to), id, type: 'POSSIBLE_MATCH', statedIn: [], sourcesFor: 0, score };
}

const PARTIES: readonly PartyNode[] = [
  {
    ...party(SEK, 'SEK Studio', 'kp', FIRST_WAVE),
    ownScript: { text: '조선4.26만화영화촬영소', lang: 'ko' },
    tieCounts: [
      { type: 'ACTS_FOR', direction: 'IN', count: 8 },
      { type: 'SUPPORTS', direction: 'IN', count: 4 },
    ],
  },
  party('us-ofac-31042', 'Moxing Cartoon', 'cn', FIRST_WAVE),
  party('us-ofac-34023', 'Nings Cartoon Studio', 'cn', FIRST_WAVE),
  {
    ...party(LU_HEZHENG, 'Hezheng LU', 'cn', FIRST_WAVE, 'Person'),
    tieCounts: [
      { type: 'SUPPORTS', direction: 'OUT', count: 1 },
      { type: 'OWNED_OR_CONTROLLED_BY', direction: 'IN', count: 1 },
    ],
  },
  party(HONGMAN, 'Shanghai Hongman Cartoon and Animation Design Studio', 'cn', FIRST_WAVE),
  party('us-ofac-40201', 'Deepak JADHAV', 'in', SECOND_WAVE, 'Person'),
  party('us-ofac-40202', 'Funsaga Pte Ltd', 'sg', SECOND_WAVE),
  party('us-ofac-40203', 'Kinoatis LLC', 'ru', SECOND_WAVE),
  party('us-ofac-40205', 'Myong Chol KIM', 'fr', SECOND_WAVE, 'Person'),
  party('us-ofac-40207', 'Everlasting Empire Limited', 'hk', SECOND_WAVE),
  party('us-ofac-40209', 'Tian Fang Hong Kong Holdings Limited', 'hk', SECOND_WAVE),
  party('us-ofac-40210', 'Yancheng Three Line One Point Animation Co., Ltd.', 'cn', SECOND_WAVE),
  party('us-ofac-40212', 'Quanzhou Yiyangjin Import and Export Trade Co., Ltd.', 'cn', SECOND_WAVE),
  party('us-ofac-40213', 'Fujian Nanan Import and Export Corporation', 'cn', SECOND_WAVE),
];

const ACTING = ['31042', '34023', '40205', '40207', '40209', '40210', '40212', '40213'];
const SUPPORTING = ['34024', '40201', '40202', '40203'];

const listedOn = (id: string): string | null => PARTIES.find((one) => one.id === id)?.designations[0]?.listedOn ?? null;

const works: readonly ExploredNode[] = [
  { kind: 'Work', id: 'work-pocahontas', title: 'Pocahontas', year: '1995', maker: 'Disney' },
  { kind: 'Work', id: 'work-lion-king', title: 'The Lion King', year: '1994', maker: 'Disney' },
];

const hanging: readonly ExploredNode[] = [
  ...Object.entries(COUNTRIES).map(([code, name]) => ({ kind: 'Country' as const, id: `country-${code}`, name })),
  { kind: 'Government', id: 'government-us', code: 'US', name: 'United States of America' },
  { kind: 'Programme', id: 'programme-us-dprk3', code: 'DPRK3', law: 'Executive Order 13722', government: 'US' },
];

const EDGES: readonly ExploredEdge[] = [
  ...ACTING.map((n) => tie('ACTS_FOR', `us-ofac-${n}`, SEK, listedOn(`us-ofac-${n}`))),
  ...SUPPORTING.map((n) => tie('SUPPORTS', `us-ofac-${n}`, SEK, listedOn(`us-ofac-${n}`))),
  tie('OWNED_OR_CONTROLLED_BY', HONGMAN, LU_HEZHENG, FIRST_WAVE),
  ...works.map((work) => ({ ...tie('REPORTED_TO_HAVE_WORKED_ON', SEK, work.id), sourcesAgainst: 3 })),
  ...PARTIES.flatMap((one) => [
    ...one.countries.map((country) => tie('LOCATED_IN', one.id, country.id)),
    { ...tie('SANCTIONED_BY', one.id, 'government-us'), designation: `designation-${one.id}` },
    { ...tie('UNDER', one.id, 'programme-us-dprk3'), designation: `designation-${one.id}` },
  ]),
];

export function networkOf(
  nodes: readonly ExploredNode[],
  edges: readonly ExploredEdge[],
  seeds: readonly string[],
): ExploredNetwork {
  return begin({ nodes, edges, seeds, unknownSeeds: [], omitted: [], graph: 'test' });
}

export const SEK_NETWORK = networkOf([...PARTIES, ...works, ...hanging], EDGES, [SEK]);
