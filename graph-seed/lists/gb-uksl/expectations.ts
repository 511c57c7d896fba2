import type { Expectations } from '../../importer.ts';

export const expectations: Expectations = {
  fewest: 1,
  mayLose: 0.1,
  filled: [
    { what: 'a name', share: 1, has: (record) => (record.party?.names[0]?.value ?? '') !== '' },
    { what: 'a regime', share: 1, has: (record) => (record.designations[0]?.programmes.length ?? 0) > 0 },
    { what: 'a day of designation', share: 0.95, has: (record) => record.designations[0]?.listedOn != null },
    { what: 'a sanction', share: 0.95, has: (record) => (record.designations[0]?.measures.length ?? 0) > 0 },
  ],
  isOtherList: () => null,
};
