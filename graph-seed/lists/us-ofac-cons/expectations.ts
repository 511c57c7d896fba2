import { OFAC_FILLED } from '../../clean/ofac/filled.ts';
import { nonSdnShare } from '../../clean/ofac/ids.ts';
import type { Expectations } from '../../importer.ts';

export const expectations: Expectations = {
  fewest: 1,
  // In 2021 to 2025 single days took up to a twentieth: the list is small, and whole programmes end.
  mayLose: 0.2,
  filled: OFAC_FILLED,
  isOtherList: (programmes, records) =>
    nonSdnShare(programmes, records) < 0.5
      ? "OFAC's SDN list: less than half of its records stand under non-SDN programmes"
      : null,
};
