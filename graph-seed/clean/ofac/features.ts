import type { CountryTieType, FactKind } from '../../../server/domain/vocabulary.ts';
import { DATE_KEYS, DESIGNATION_NOTES, FACT_KEYS, IDENTIFIER_TYPES } from './remark-keys.ts';

/** What a feature of OFAC's XML files says, by its name; the legacy files have the same words in their remarks. */
export type FeatureMeaning =
  | { readonly says: 'fact'; readonly kind: FactKind }
  | { readonly says: 'date'; readonly kind: FactKind }
  | { readonly says: 'identifier' }
  | { readonly says: 'tie'; readonly tie: CountryTieType }
  | { readonly says: 'birth place' }
  /** Of the designation: directives, menus of sections, their dates. */
  | { readonly says: 'note' }
  /** Known, without a kind of its own: kept with its name. */
  | { readonly says: 'remark' };

const TIES: Readonly<Record<string, CountryTieType>> = {
  'Nationality Country': 'NATIONAL_OF',
  'Citizenship Country': 'CITIZEN_OF',
  'Nationality of Registration': 'REGISTERED_IN',
  'Registration Country': 'REGISTERED_IN',
  'Vessel Flag': 'FLAGGED_IN',
  'Other Vessel Flag': 'FLAGGED_IN',
};
const OTHERS: ReadonlyMap<string, FeatureMeaning> = new Map<string, FeatureMeaning>([
  ['Birthdate', { says: 'date', kind: 'BIRTH_DATE' }],
  ['Place of Birth', { says: 'birth place' }],
  ['Title', { says: 'fact', kind: 'TITLE' }],
  ['Issuer Name', { says: 'remark' }],
  ['Effective Date (CMIC)', { says: 'note' }],
  ['Purchase/Sales For Divestment Date (CMIC)', { says: 'note' }],
  ['Listing Date (CMIC)', { says: 'note' }],
  ...Object.entries(TIES).map(([name, tie]): [string, FeatureMeaning] => [name, { says: 'tie', tie }]),
  ...FACT_KEYS.map(([opening, kind]): [string, FeatureMeaning] => [opening.trim(), { says: 'fact', kind }]),
  ...DATE_KEYS.map(([opening, kind]): [string, FeatureMeaning] => [opening.trim(), { says: 'date', kind }]),
  ...IDENTIFIER_TYPES.map((type): [string, FeatureMeaning] => [type, { says: 'identifier' }]),
]);
/** Names of notes end where their value begins. */
const NOTE_NAME = /^(?:Listing|Effective) Date \(EO \d{5} Directive(?: \d[a-z]?)?\):$/;

/** Null: a feature that no table has. */
export function meaningOf(name: string): FeatureMeaning | null {
  const plain = name.trim().replaceAll('’', "'");
  const known = OTHERS.get(plain);
  if (known !== undefined) return known;
  if (/^Digital Currency Address - [A-Z0-9]{2,8}$/.test(plain)) return { says: 'identifier' };
  if (NOTE_NAME.test(plain) || DESIGNATION_NOTES.some((form) => form.test(`${plain} `))) return { says: 'note' };
  return null;
}
