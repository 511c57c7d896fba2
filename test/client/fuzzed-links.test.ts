import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../client/model/derive.ts';
import { formatQuestion, parseQuestion } from '../../client/model/link.ts';
import { SEK_NETWORK } from './sek-network.ts';

const RUNS = Number(process.env.FUZZ || 2000);
const SEED = Number(process.env.FUZZ_SEED || 20_211_210);

/** Links that people have, one parameter of each kind. */
const REAL = new URLSearchParams(
  'v=2&on=family:hanging&listedFrom=2020-01-01&listedTo=2021-12-31&governments=US,GB&lag=PUBLIC&order=NAME&among=canvas&change=ADDED&programme=a&measure=b&seeds=us-ofac-34022,gb-uksl-rus0001&depth=2&expand=us-ofac-34022~ACTS_FOR%2BSUPPORTS~OUT~20&expand=ways~a~b~4' +
    '&ways=a~b~4&hide=us-ofac-34023,b4,b5&at=us-ofac-34022*1c*-a,b3*0*z&layout=force~2&look=-120*44*80&asOf=2021-12-10' +
    '&with=2022-12-09&later=hidden&select=us-ofac-34025&view=table&tab=listings&list=us-ofac-sdn&show=issues' +
    '&off=government:CA,country:country-cn&match=all&from=2020-01-01&to=2021-12-31&columns=name,ties&sort=ties~down' +
    '&of=canvas&by=QUARTER&data=0123456789ab.14.17&stand=us-ofac-34022*1c*-a',
);
const NAMES = [...new Set(REAL.keys()), '__proto__', 'constructor', 'toString', 'x'];
const VALUES = [...new Set(REAL.values())];
const NASTY = [
  '',
  '~',
  '~~~~',
  ',',
  ',,',
  '*',
  '%',
  '%E0%A4%A',
  '-0*-0*5',
  '__proto__',
  'constructor~x',
  '9'.repeat(400),
  '\u202e',
  '\0',
  '𝕏',
  'NaN',
  '1e9',
  'null',
];

/** A value as it is, with something taken out, put in or doubled, or anything at all. */
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...VALUES),
        fc.nat(200),
        fc.nat(20),
        fc.oneof(fc.constantFrom(...NASTY, ...VALUES), fc.string()),
      )
      .map(([text, at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone)),
  },
  { weight: 2, arbitrary: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 200 })) },
);
const link = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), value), { maxLength: 14 })
  .map((pairs) => new URLSearchParams(pairs.map(([name, text]): [string, string] => [name, text])));

describe('a link that somebody made up', () => {
  it(`is read or said to be damaged, and what was read is a link again (${RUNS}, seed ${SEED})`, () => {
    fc.assert(
      fc.property(link, (params) => {
        const { question, messages } = parseQuestion(params);
        expect(messages.length).toBeLessThanOrEqual(5);
        for (const message of messages) expect(message).toMatch(/^[^\p{Cc}\p{Cf}]{1,160}\.$/u);
        const again = parseQuestion(formatQuestion(question));
        expect(again.question).toEqual(question);
        expect(again.messages).toEqual([]);
        derive(SEK_NETWORK, question);
        expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }, 600_000);
});

it('a link of many broken parts tells the first and counts the rest', () => {
  const off = Array.from({ length: 40 }, (_, at) => `nothing-${at}`).join(',');
  const { messages } = parseQuestion(new URLSearchParams({ v: '2', off }));
  expect(messages).toHaveLength(5);
  expect(messages.at(-1)).toBe('And 36 more parts of the link could not be read.');
});

it('what a link holds is quoted as far as it can be seen and read', () => {
  const { messages } = parseQuestion(new URLSearchParams({ v: '2', asOf: `2021\u202e\n${'9'.repeat(5000)}` }));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^“2021\ufffd\ufffd9+…9+” in the link is no day; no date is set\.$/);
});
