import type { Expectations } from '../../importer.ts';

/** What every record of either OFAC list has, in every layout. */
export const OFAC_FILLED: Expectations['filled'] = [
  { what: 'a name', share: 1, has: (record) => (record.party?.names[0]?.value ?? '') !== '' },
  {
    what: 'a programme',
    share: 1,
    has: (record) => record.designations.some(({ programmes }) => programmes.length > 0),
  },
];
