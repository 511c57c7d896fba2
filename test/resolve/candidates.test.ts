import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../graph-seed/resolve/candidates.ts';
import type { Profile, ProfileName } from '../../graph-seed/resolve/profile.ts';
import { isDay } from '../../server/domain/partial-date.ts';
import { profilesOf, type RecordSketch } from './records.ts';

const profiles = (sketches: readonly RecordSketch[]): Profile[] => [...profilesOf(sketches).values()];

/** Each pair as "place place: name | name", or "#" where a number brought it. */
const found = (sketches: readonly RecordSketch[]): string[] =>
  [...candidates(profiles(sketches))].map(({ one, other, names }) =>
    names === null ? `${one} ${other}: #` : `${one} ${other}: ${names[0].value} | ${names[1].value}`,
  );

/** Persons of the lists of three publishers, in turn. */
const PUBLISHERS = ['us-ofac', 'gb-uksl', 'ca-sema'];
const named = (...names: readonly (string | Partial<RecordSketch>)[]): RecordSketch[] =>
  names.map((name, at) => ({
    id: `${PUBLISHERS[at % 3]}-${at % 3 === 1 ? 'A' : at % 3 === 2 ? 'a-' : ''}${at}`,
    ...(typeof name === 'string' ? { names: [name] } : name),
  }));

/** What tells of a name, as `candidates` states it: what is heard of it, and of a word of one consonant how it is written. */
function keys({ words }: ProfileName): ReadonlySet<string> {
  const telling = words.filter(({ weak }) => !weak);
  const used = telling.length === 0 ? words : telling;
  return new Set(used.map(({ sound, ascii }) => (sound.length < 2 ? ascii : sound)));
}

/** The rule once more, and all compared with all: for worlds so small that no word is shared by too many. */
function allPairs(all: readonly Profile[]): string[] {
  const pairs: string[] = [];
  all.forEach((one, a) => {
    all.forEach((other, b) => {
      if (b <= a || (one.publishers.join() === other.publishers.join() && one.publishers.length === 1)) return;
      const days = one.births.filter((birth) => isDay(birth) && other.births.includes(birth));
      for (const x of one.names.filter(({ kind }) => kind !== 'WEAK_ALIAS')) {
        for (const y of other.names.filter(({ kind }) => kind !== 'WEAK_ALIAS')) {
          const [ofX, ofY] = [keys(x), keys(y)];
          const shared = [...ofX].filter((key) => ofY.has(key)).length;
          const [shorter, longer] = [ofX.size, ofY.size].sort((p, q) => p - q) as [number, number];
          const meet =
            shared > 1 || (shared === 1 && days.length > 0) || (shared === 1 && ofX.size === 1 && ofY.size === 1);
          const alike = shared / longer >= 2 / 3 || (shared > 1 && shared === shorter && shared / longer >= 1 / 2);
          if (meet && alike) pairs.push(`${a} ${b}: ${x.value} | ${y.value}`);
        }
      }
      const numbers = new Set(one.numbers.map(({ key }) => key));
      for (const key of new Set(other.numbers.map(({ key }) => key))) if (numbers.has(key)) pairs.push(`${a} ${b}: #`);
    });
  });
  return pairs;
}

const WORDS = ['Ivan', 'Ivanov', 'Mohammad', 'Mohamed', 'Ali', 'Li', 'Kim', 'Trading', 'Ltd', 'LLC', 'Almaz', 'Star'];
const record = fc.record({
  names: fc.array(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  aliasKind: fc.constantFrom('ALIAS' as const, 'WEAK_ALIAS' as const),
  born: fc.array(fc.constantFrom('1961-12-03', '1961-12', '1944-01-02'), { maxLength: 2 }),
  numbers: fc.array(
    fc.constantFrom('AC2499982', 'E704088', 'X1234567').map((value) => ['Passport number', value] as const),
    { maxLength: 2 },
  ),
});

describe('The pairs that are worth comparing', () => {
  it('are those that comparing all with all would find, each once', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 9 }), (records) => {
        const sketches = named(...records);
        expect(found(sketches).sort()).toEqual(allPairs(profiles(sketches)).sort());
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['two words that sound alike', ['Mohammad Jafari', 'JAFARI, Mohamed'], true],
    ['two words of three', ['Igor Petrovich Sidorov', 'SIDOROV, Igor'], true],
    ['two words of four', ['Almaz Vostok Zapad Sever', 'Almaz Vostok'], true],
    ['two words of five', ['Almaz Vostok Zapad Sever Yug', 'Almaz Vostok'], false],
    ['one word of one', ['Almaz', 'ALMAZ Ltd'], true],
    ['one word of two', ['Almaz', 'Almaz Vostok'], false],
    ['one word of two each', ['Almaz Zapad', 'Almaz Vostok'], false],
    ['words that only say what it is', ['Limited Company', 'Company Limited'], true],
    ['words that say what it is, beside others', ['Almaz Limited', 'Vostok Limited'], false],
  ])('%s: %j %s', (_, names, are) => {
    expect(found(named(...names))).toHaveLength(are ? 1 : 0);
  });

  it('share one word and the day of birth, and not the year alone', () => {
    const born = (day: string) =>
      named({ names: ['Almaz Zapad Ali'], born: [day] }, { names: ['Almaz Ali Vostok Li'], born: [day] });
    const one = (day: string) => named({ names: ['Kim Zapad'], born: [day] }, { names: ['Kim'], born: [day] });
    expect(found(born('1961-12-03'))).toHaveLength(0);
    expect(found(one('1961-12-03'))).toHaveLength(0);
    const words = (day: string) =>
      named({ names: ['Almaz Vostok Zapad'], born: [day] }, { names: ['Almaz Vostok Sever'], born: [day] });
    expect(found(words('1961-12-03'))).toEqual(['0 1: Almaz Vostok Zapad | Almaz Vostok Sever']);
  });

  it('leave out two words that more than sixty names share, unless a day of birth says more', () => {
    const many = (count: number, more: Partial<RecordSketch> = {}): RecordSketch[] =>
      named(...Array.from({ length: count }, (_, at) => ({ names: ['Almaz Vostok'], ...(at < 2 ? more : {}) })));
    // Of sixty names each meets the forty of the two other publishers.
    expect(found(many(60))).toHaveLength(1_200);
    expect(found(many(61))).toEqual([]);
    expect(found(many(61, { born: ['1961-12-03'] }))).toEqual(['0 1: Almaz Vostok | Almaz Vostok']);
    const numbered = (count: number): RecordSketch[] =>
      named(
        ...Array.from({ length: count }, (_, at) => ({
          names: [`N${at}`],
          numbers: [['Passport number', 'AC2499982'] as const],
        })),
      );
    expect(found(numbered(60))).toHaveLength(1_200);
    expect(found(numbered(61))).toEqual([]);
  });

  it('look at the six rarest words of a long name', () => {
    const common = ['Almaz', 'Vostok', 'Zapad', 'Sever', 'Centr', 'Moskva'];
    const rare = ['Kulebaki', 'Dzerzhinsk'];
    const long = [...common, ...rare].join(' ');
    // The common words stand in other names of the same list, and so are not the rarest; those of the pair are found by the rare ones.
    const others = Array.from(
      { length: 70 },
      (_, at): RecordSketch => ({ id: `us-ofac-9${at}`, names: [common.join(' ')] }),
    );
    const pair: RecordSketch[] = [
      { id: 'us-ofac-1', names: [long] },
      { id: 'gb-uksl-A1', names: [long] },
    ];
    expect(found([...pair, ...others]).filter((one) => one.includes('Kulebaki'))).toEqual([`0 1: ${long} | ${long}`]);
  });
});
