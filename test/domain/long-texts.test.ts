import { describe, expect, it } from 'vitest';
import { withoutLegalForm } from '../../client/model/names.ts';
import { readRemark } from '../../graph-seed/clean/ofac/remarks.ts';
import { canadianDates } from '../../graph-seed/lists/ca-sema/dates.ts';
import { numbered } from '../../graph-seed/lists/gb-uksl/parts.ts';
import { slug } from '../../server/domain/ids.ts';
import { linkTargets, plainText } from '../../server/stories/plain-text.ts';

const MANY = 400_000;

/**
 * The worst texts for what looks through one, as a checker of regular expressions builds them. Where the time grew with the square
 * of the length, each of these would take minutes, and the test its time limit.
 */
describe('a text that is made to be slow is read in no time', () => {
  it.each([
    ['an id', () => slug(`\0${'-'.repeat(MANY)}\0-`)],
    ['a legal form', () => withoutLegalForm(`${' '.repeat(MANY)}co${' '.repeat(MANY)},sa!`)],
    ['a date of birth', () => canadianDates(`${'\t'.repeat(MANY)}\0\tor\t`)],
    ['parts of a cell', () => numbered(`(1) \0${'\t'.repeat(MANY)}\t\0`)],
    ['a remark', () => readRemark(`Passport A${' issued a'.repeat(MANY / 8)}${' expires a'.repeat(MANY / 8)}\0`)],
    ['a story', () => plainText(`${'['.repeat(MANY)}${'[]('.repeat(MANY / 40)}`)],
    ['links of a story', () => linkTargets('[]('.repeat(MANY / 40))],
  ] as const)('%s', (_, read) => {
    expect(read()).not.toBeUndefined();
  });
});

it('the end of a remark is cut off where it begins to tell of issue and expiry', () => {
  const numberOf = (remark: string) =>
    readRemark(remark).flatMap((one) => (one.says === 'identifier' ? [one.value] : []));
  expect(numberOf('Passport A-12 3 issued 21 Jun 1992 expires circa 2002')).toEqual(['A-12 3']);
  expect(numberOf('Passport A123 expires 2002')).toEqual(['A123']);
  expect(numberOf('Passport issued-by-nobody 7')).toEqual(['issued-by-nobody 7']);
});
