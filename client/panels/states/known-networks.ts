import type { Day } from '../../model/dates.ts';

interface KnownNetwork {
  readonly name: string;
  readonly seeds: readonly string[];
  readonly asOf: Day | null;
}

/** Networks that the bundled data holds in full: what an empty canvas offers. */
export const KNOWN_NETWORKS: readonly KnownNetwork[] = [
  { name: 'SEK Studio', seeds: ['us-ofac-34022'], asOf: null },
  {
    name: 'Human Rights Day 2021',
    asOf: '2021-12-10',
    // OFAC's designations of the day, by network: SEK Studio, Rapid Action Battalion, Xinjiang, Burma, and the rest.
    seeds: [
      '34022',
      '33951',
      '34079',
      '34119',
      '33536',
      '33537',
      '33538',
      '33973',
      '34016',
      '34017',
      '34018',
      '30184',
      '33936',
      '34020',
      '34021',
      '33114',
    ].map((number) => `us-ofac-${number}`),
  },
];
