import { countryOf } from '../../domain/countries.ts';
import type { CountryId, ProgrammeId } from '../../domain/ids.ts';
import type { FactKind, GovernmentCode, RelationType } from '../../domain/vocabulary.ts';

/** A Finding is read by a class: it speaks in the words of the lists, never in ids. */
const GOVERNMENTS: Readonly<Record<GovernmentCode, string>> = {
  US: 'the United States',
  GB: 'the United Kingdom',
  CA: 'Canada',
};

export const governmentWords = (code: GovernmentCode): string => GOVERNMENTS[code];

/** "the United States and Canada"; "nobody" for none. */
export const governmentsWords = (codes: Iterable<GovernmentCode>): string =>
  inOneSentence([...codes].map(governmentWords)) || 'nobody';

/** `OWNED_OR_CONTROLLED_BY`: "owned or controlled by"; `BIRTH_DATE`: "birth date". */
export const termWords = (term: RelationType | FactKind): string => term.toLowerCase().replaceAll('_', ' ');

/** The publisher's code, which the id is made of: `programme-us-dprk3` is DPRK3. */
export const programmeWords = (id: ProgrammeId): string => id.replace(/^programme-[a-z]{2}-/, '').toUpperCase();

/** "China, France and India", by name; "no country" for none. */
export function countriesWords(ids: Iterable<CountryId>): string {
  const names = [...ids].map((id) => countryOf(id.replace(/^country-/, ''))?.name ?? id);
  return inOneSentence(names.sort()) || 'no country';
}

const SENTENCE = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const inOneSentence = (parts: readonly string[]): string => SENTENCE.format(parts);
