import type { CountryTieType, FactKind, NameKind } from '../../../server/domain/vocabulary.ts';
import { countryKey } from '../countries.ts';
import { ofacDate } from './dates.ts';
import { endingCountry, NO_COUNTRY } from './places.ts';
import {
  CURRENCY_ADDRESS,
  DATE_KEYS,
  DESIGNATION_NOTES,
  FACT_KEYS,
  IDENTIFIER_TYPES,
  IGNORED,
  PLAIN_REMARKS,
  TELEPHONE,
} from './remark-keys.ts';

/** What one part of the remarks says. `problem` beside a statement: it was kept, and is reported. */
export type Statement =
  | { readonly says: 'fact'; readonly kind: FactKind; readonly value: string; readonly problem?: string }
  | { readonly says: 'identifier'; readonly type: string; readonly value: string; readonly country: string | null }
  | { readonly says: 'name'; readonly kind: NameKind; readonly value: string }
  | { readonly says: 'tie'; readonly tie: CountryTieType; readonly country: string; readonly place: string | null }
  | { readonly says: 'link'; readonly name: string }
  | { readonly says: 'note'; readonly text: string }
  | { readonly says: 'nothing'; readonly reason: string };

const NAME_PART = /^([afn])\.k\.a\. '(.*)'$/;
const TIES: readonly (readonly [string, CountryTieType])[] = [
  ['nationality ', 'NATIONAL_OF'],
  ['citizen ', 'CITIZEN_OF'],
  ['Nationality of Registration ', 'REGISTERED_IN'],
  ['Registration Country ', 'REGISTERED_IN'],
  ['Other Vessel Flag ', 'FLAGGED_IN'],
];
const LINK = 'Linked To: ';
const BIRTH_PLACE = 'POB ';

/** What a part says, always at least one statement: an unknown part is kept as a remark and marked. */
export function readRemark(part: string): Statement[] {
  const text = part.replace(/^alt\. /, '');
  return (
    readLink(text) ??
    readName(text) ??
    readBirthPlace(text) ??
    readTie(text, part) ??
    readDate(text, part) ??
    readCurrencyAddress(text) ??
    readFact(text) ??
    readIdentifier(text) ??
    readPlain(text, part) ?? [
      { says: 'fact', kind: 'REMARK', value: part, problem: 'a remark of no known form: kept as it stands' },
    ]
  );
}

function readLink(text: string): Statement[] | null {
  return text.startsWith(LINK) ? [{ says: 'link', name: text.slice(LINK.length).trim() }] : null;
}

/** Names in quotes in the remarks are those that OFAC calls weak: too common or too short to search by. */
function readName(text: string): Statement[] | null {
  const found = NAME_PART.exec(text);
  if (found?.[2] === undefined) return null;
  return [{ says: 'name', kind: found[1] === 'f' ? 'FORMER' : 'WEAK_ALIAS', value: found[2] }];
}

function readBirthPlace(text: string): Statement[] | null {
  if (!text.startsWith(BIRTH_PLACE)) return null;
  const place = text.slice(BIRTH_PLACE.length).trim();
  const found = endingCountry(place);
  const fact: Statement = { says: 'fact', kind: 'BIRTH_PLACE', value: place };
  return found === null ? [fact] : [fact, { says: 'tie', tie: 'BORN_IN', ...found }];
}

function readTie(text: string, part: string): Statement[] | null {
  for (const [opening, tie] of TIES) {
    if (!text.startsWith(opening)) continue;
    const name = text.slice(opening.length).trim();
    const none = NO_COUNTRY.get(name);
    if (none !== undefined) return [{ says: 'nothing', reason: none }];
    const country = countryKey(name);
    if (country !== null) return [{ says: 'tie', tie, country, place: null }];
    return [{ says: 'fact', kind: 'REMARK', value: part, problem: `no country of our table: ${name}` }];
  }
  return null;
}

function readDate(text: string, part: string): Statement[] | null {
  for (const [opening, kind] of DATE_KEYS) {
    if (!text.startsWith(opening)) continue;
    const value = text.slice(opening.length).trim();
    const date = ofacDate(value);
    if (date !== null) return [{ says: 'fact', kind, value: date }];
    return [{ says: 'fact', kind, value, problem: `a date in no known form: ${part}` }];
  }
  return null;
}

function readCurrencyAddress(text: string): Statement[] | null {
  const [, type, value] = CURRENCY_ADDRESS.exec(text) ?? [];
  return type === undefined || value === undefined ? null : [{ says: 'identifier', type, value, country: null }];
}

function readFact(text: string): Statement[] | null {
  for (const [opening, kind] of FACT_KEYS) {
    if (text.startsWith(opening)) return [{ says: 'fact', kind, value: text.slice(opening.length).trim() }];
  }
  return TELEPHONE.test(text) ? [{ says: 'fact', kind: 'PHONE', value: text }] : null;
}

/** The days of issue and expiry are no part of the number; they stay readable in the quote. */
function withoutIssueAndExpiry(text: string): string {
  const words = /(?<![\dA-Za-z ])[\dA-Za-z ]*$/.exec(text)?.index ?? text.length;
  const begins = [' issued ', ' expires '].map((word) => text.indexOf(word, words)).filter((at) => at >= 0);
  return begins.length === 0 ? text : text.slice(0, Math.min(...begins));
}

function readIdentifier(text: string): Statement[] | null {
  const type = IDENTIFIER_TYPES.find((one) => text.startsWith(`${one} `) || text.startsWith(`${one}: `));
  if (type === undefined) return null;
  const rest = withoutIssueAndExpiry(` ${text.slice(type.length).replace(/^:/, '').trim()}`).trim();
  const named = /^(.*) \(([^()]*)\)$/.exec(rest);
  const country = named?.[2] === undefined ? null : countryKey(named[2]);
  const value = country === null ? rest : (named?.[1] ?? rest);
  // `Passport issued 21 Jun 1992 in Amman`: a document without a number is no identifier.
  return value === '' ? null : [{ says: 'identifier', type, value, country }];
}

function readPlain(text: string, part: string): Statement[] | null {
  for (const [form, reason] of IGNORED) if (form.test(text)) return [{ says: 'nothing', reason }];
  if (DESIGNATION_NOTES.some((form) => form.test(text))) return [{ says: 'note', text }];
  if (PLAIN_REMARKS.some((form) => form.test(text))) return [{ says: 'fact', kind: 'REMARK', value: part }];
  return null;
}
