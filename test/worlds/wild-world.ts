import fc from 'fast-check';
import { slug } from '../../server/domain/ids.ts';
import {
  COUNTRY_TIE_TYPES,
  GOVERNMENT_CODES,
  LIST_IDS,
  MEASURES,
  PARTY_KINDS,
  RELATION_TYPES,
} from '../../server/domain/vocabulary.ts';
import type { WorldSketch } from './build-world.ts';

/**
 * Random worlds with everything that may go wrong in a store: parallel edges, ties to oneself, cycles, a hub, missing and
 * partial dates, names in any script, astral characters, half characters, quotes, line ends, empty strings.
 */

const NAMES = [
  '',
  ' ',
  'SEK STUDIO',
  'Sek Studio',
  "O'NEILL, Shi`a",
  'MÜLLER Trading GmbH',
  'Мюллер',
  '조선4.26만화영화촬영소',
  '丹东卢和正',
  'محمد علی',
  'မြန်မာ',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 😀',
  '\ufffd above the surrogates',
  '\ud83d half of one',
  `"quoted" 'and' \\ {$x} /* */ // ;`,
  'two\nlines\tand a tab',
  'NOT AND OR ~2 * ? [a TO b] name:x',
  'Pyongyang Trading Company Limited',
  'Pyongyang Tradin Co Ltd',
  'A B C',
] as const;

export const anyName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const anyDate = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('2020-05-01', '2021-12-10', '2022-12-09', '2023-02-28', '0000-01-01', '9999-12-31'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('2021', '2021-12', '2022~', '2024-02', '2021-08-09/2021-12-09', '2020/2023~'),
  },
);

const PARTY_IDS = ['us-ofac-1', 'us-ofac-10', 'us-ofac-2', 'gb-uksl-GHR7', 'ca-sema-a.b-1', 'curated-x', 'us-ofac-3'];
export const ALIAS_IDS = ['gb-uksl-AAA1', 'ca-sema-zz-1', 'curated-alias'] as const;
export const COUNTRY_CODES = ['kp', 'mm', 'us'] as const;
export const WORKS = ['work-a', 'work-é', 'tie-like-work'] as const;
const PROGRAMMES = ['GLOMAG', 'DPRK3', 'a b&c'] as const;

export const wildWorld: fc.Arbitrary<WorldSketch> = fc.integer({ min: 1, max: PARTY_IDS.length }).chain((size) => {
  const ids = PARTY_IDS.slice(0, size);
  const id = fc.constantFrom(...ids);
  const country = fc.tuple(fc.constantFrom(...COUNTRY_TIE_TYPES), fc.constantFrom(...COUNTRY_CODES));
  const party = fc.record({
    name: anyName,
    kind: fc.constantFrom(...PARTY_KINDS),
    names: fc.array(anyName, { maxLength: 3 }),
    identifiers: fc.array(fc.constantFrom('91-310 104', '91310104', 'A1', '', '№ 12345/Ж', '12345'), { maxLength: 3 }),
    countries: fc.uniqueArray(country, { maxLength: 4, selector: ([type, code]) => `${type} ${code}` }),
  });
  const designation = fc.record({
    party: id,
    government: fc.constantFrom(...GOVERNMENT_CODES),
    agency: fc.constantFrom('OFAC', 'STATE', 'FCDO', 'GAC'),
    list: fc.constantFrom(...LIST_IDS),
    programme: fc.constantFrom(...PROGRAMMES),
    measure: fc.constantFrom(...MEASURES),
    listedOn: anyDate,
    announcedOn: anyDate,
    effectiveOn: anyDate,
    endedOn: anyDate,
  });
  const relation = fc.record({
    from: id,
    to: id,
    type: fc.constantFrom(...RELATION_TYPES),
    since: anyDate,
    until: anyDate,
  });
  const position = fc.record({
    person: id,
    at: fc.oneof(
      id,
      fc.constantFrom(...COUNTRY_CODES).map((code) => `country-${code}`),
    ),
    title: anyName,
    since: anyDate,
    until: anyDate,
  });
  const claim = fc.record({ organisation: id, work: fc.constantFrom(...WORKS) });
  const hub = fc
    .boolean()
    .map((is) =>
      is
        ? ids.slice(1).map((to) => ({ from: ids[0] ?? to, to, type: 'LINKED_TO' as const, since: null, until: null }))
        : [],
    );
  return fc
    .record({
      parties: fc.tuple(...ids.map((one) => party.map((rest) => ({ id: one, ...rest })))),
      designations: fc.array(designation, { maxLength: 10 }),
      relations: fc.uniqueArray(relation, { maxLength: 16, selector: (r) => `${r.type} ${r.from} ${r.to}` }),
      positions: fc.uniqueArray(position, { maxLength: 5, selector: (p) => `${p.person} ${slug(p.title)} ${p.at}` }),
      claims: fc.uniqueArray(claim, { maxLength: 4, selector: (c) => `${c.organisation} ${c.work}` }),
      aliases: fc.uniqueArray(fc.tuple(fc.constantFrom(...ALIAS_IDS), id), {
        maxLength: 3,
        selector: ([record]) => record,
      }),
      hub,
    })
    .map(({ hub: spokes, ...sketch }) => {
      const tied = new Set(sketch.relations.map((r) => `${r.type} ${r.from} ${r.to}`));
      const more = spokes.filter((r) => !tied.has(`${r.type} ${r.from} ${r.to}`));
      return { ...sketch, relations: [...sketch.relations, ...more] };
    });
});

export const WILD_IDS: readonly string[] = [...PARTY_IDS, ...ALIAS_IDS, 'us-ofac-999', '', `x" OR 1=1 //`];
