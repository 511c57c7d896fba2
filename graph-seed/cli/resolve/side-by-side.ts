import type { Designation } from '../../../server/domain/designation.ts';
import { type Evidence, type PossibleMatch, speaksFor } from '../../../server/domain/identity.ts';
import type { Party } from '../../../server/domain/party.ts';
import type { FactKind } from '../../../server/domain/vocabulary.ts';

/** One side of a possible match. */
export interface Side {
  readonly party: Party;
  readonly designations: readonly Designation[];
}

const COLUMN = 44;
const MOST_LINES = 6;

/** A published value as text: control characters would move the cursor or turn the line around. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** Two parties side by side, and what speaks for and against their being one. */
export function sideBySide({ score, evidence, undecided }: PossibleMatch, one: Side, other: Side): string {
  const rows: [string, readonly string[], readonly string[]][] = [
    ['', [one.party.id], [other.party.id]],
    ['name', [one.party.name], [other.party.name]],
    ['kind', [one.party.type], [other.party.type]],
    ['also', otherNames(one.party), otherNames(other.party)],
    ['born', facts(one.party, 'BIRTH_DATE'), facts(other.party, 'BIRTH_DATE')],
    ['sex', facts(one.party, 'GENDER'), facts(other.party, 'GENDER')],
    ['countries', countries(one.party), countries(other.party)],
    ['office', facts(one.party, 'POSITION_TEXT', 'TITLE'), facts(other.party, 'POSITION_TEXT', 'TITLE')],
    ['numbers', numbers(one.party), numbers(other.party)],
    ['listed', listings(one), listings(other)],
  ];
  const against = evidence.filter((each) => !speaksFor(each));
  return [
    `possible match, score ${score}${undecided ? ', left open before' : ''}`,
    ...rows.filter(([, a, b]) => a.length + b.length > 0).flatMap(([label, a, b]) => rowLines(label, a, b)),
    ...evidence.filter(speaksFor).map((each) => `  for      ${evidenceInWords(each)}`),
    ...against.map((each) => `  against  ${evidenceInWords(each)}`),
    '',
  ].join('\n');
}

export const evidenceInWords = ({ kind, one, other }: Evidence): string =>
  `${kind.toLowerCase().replaceAll('_', ' ')}: ${plain(one)}${one === other ? '' : ` | ${plain(other)}`}`;

function rowLines(label: string, one: readonly string[], other: readonly string[]): string[] {
  const [left, right] = [cut(one), cut(other)];
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, at) => `  ${(at === 0 ? label : '').padEnd(10)}${column(left[at] ?? '')}  ${column(right[at] ?? '')}`,
  ).map((line) => line.trimEnd());
}

function cut(values: readonly string[]): string[] {
  const shown = values.slice(0, MOST_LINES).map(plain);
  return values.length > MOST_LINES ? [...shown, `and ${values.length - MOST_LINES} more`] : shown;
}

const column = (text: string): string => (text.length > COLUMN ? `${text.slice(0, COLUMN - 1)}…` : text.padEnd(COLUMN));

const otherNames = ({ names }: Party): string[] => names.slice(1).map(({ value }) => value);
const facts = ({ facts: all }: Party, ...kinds: readonly FactKind[]): string[] =>
  all.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
const countries = (party: Party): string[] => [
  ...new Set(party.countries.map(({ country }) => country.replace('country-', ''))),
];
const numbers = ({ identifiers }: Party): string[] => identifiers.map(({ type, value }) => `${type} ${value}`);
const listings = ({ designations }: Side): string[] =>
  designations.map(
    ({ government, listedOn, programmes }) =>
      `${government} ${listedOn ?? 'on an unknown day'} ${programmes.map((id) => id.replace(/^programme-[a-z]{2}-/, '')).join(', ')}`,
  );
