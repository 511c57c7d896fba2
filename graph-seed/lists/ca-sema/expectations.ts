import type { Expectations } from '../../importer.ts';

export const expectations: Expectations = {
  fewest: 1,
  // Canada has ended whole regulations at a time: Tunisia's and Ukraine's old ones were under a tenth of the list.
  mayLose: 0.1,
  filled: [
    { what: 'a name', share: 1, has: (record) => (record.party?.names[0]?.value ?? '') !== '' },
    { what: 'a regulation', share: 1, has: (record) => (record.designations[0]?.programmes.length ?? 0) > 0 },
    { what: 'a day of listing', share: 0.95, has: (record) => record.designations[0]?.listedOn != null },
  ],
  isOtherList: () => null,
};
