import fc from 'fast-check';
import { RELATION_TYPES } from '../../server/domain/vocabulary.ts';
import type { WorldSketch } from './build-world.ts';

/** Random small worlds: dates of every form, ties of every type, opposite and parallel ones, loops left out. */

const anyDate = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom('2020-05-01', '2021-12-10', '2022-12-09', '2023-02-28') },
  { weight: 3, arbitrary: fc.constantFrom('2021', '2021-12', '2022~', '2021-08-09/2021-12-09') },
);

export const DAYS_TO_ASK = [
  '2020-04-30',
  '2021-08-09',
  '2021-12-09',
  '2021-12-10',
  '2022-12-31',
  '2024-01-01',
] as const;

export const randomWorld: fc.Arbitrary<WorldSketch> = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const id = fc.integer({ min: 1, max: size }).map((n) => `us-ofac-${n}`);
  const designation = fc.record({
    party: id,
    government: fc.constantFrom('US', 'GB', 'CA'),
    listedOn: anyDate,
    announcedOn: anyDate,
    endedOn: fc.option(fc.constantFrom('2023-06-01', '2022'), { nil: null, freq: 4 }),
  });
  const pair = fc.tuple(id, id).filter(([from, to]) => from !== to);
  const relation = fc
    .tuple(pair, fc.constantFrom(...RELATION_TYPES.slice(0, 4)), anyDate, anyDate)
    .map(([[from, to], type, since, until]) => ({ from, to, type, since, until }));
  const position = fc
    .tuple(pair, anyDate, fc.constantFrom('Director', 'Provost'))
    .map(([[person, at], since, title]) => ({ person, at, since, title }));
  return fc.record({
    parties: fc.constant(
      Array.from({ length: size }, (_, i) => ({
        id: `us-ofac-${i + 1}`,
        kind: i % 2 === 0 ? ('Person' as const) : ('Organisation' as const),
        countries: i % 3 === 0 ? [['LOCATED_IN', 'kp'] as const] : [],
      })),
    ),
    designations: fc.array(designation, { maxLength: 8 }),
    relations: fc.uniqueArray(relation, { maxLength: 14, selector: (r) => `${r.type} ${r.from} ${r.to}` }),
    positions: fc.uniqueArray(position, { maxLength: 4, selector: (p) => `${p.title} ${p.person} ${p.at}` }),
  });
});
