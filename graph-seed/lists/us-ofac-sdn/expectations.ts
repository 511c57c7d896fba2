import { OFAC_FILLED } from '../../clean/ofac/filled.ts';
import { nonSdnShare } from '../../clean/ofac/ids.ts';
import type { Expectations } from '../../importer.ts';

export const expectations: Expectations = {
  fewest: 1,
  // The largest known removal in one day, Iran's on 16 January 2016, took about 400 of 5,900 records: 7 per cent.
  mayLose: 0.1,
  filled: OFAC_FILLED,
  isOtherList: (programmes, records) =>
    nonSdnShare(programmes, records) > 0.5
      ? "OFAC's non-SDN (consolidated) list: more than half of its records stand under non-SDN programmes"
      : null,
};
