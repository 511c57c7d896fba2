import type { RecordId } from '../../server/domain/ids.ts';
import { type Word, words } from '../../server/domain/match/words.ts';
import { isPartialDate, type PartialDate } from '../../server/domain/partial-date.ts';
import type { NameKind, PartyKind } from '../../server/domain/vocabulary.ts';
import type { StatedParty } from '../list-record.ts';
import { numbersOf, type StatedNumber } from './numbers.ts';

/** What identity looks at: of a record, or of all records of one party. */
export interface Profile {
  readonly kinds: readonly PartyKind[];
  readonly publishers: readonly string[];
  readonly names: readonly ProfileName[];
  readonly births: readonly PartialDate[];
  /** As published: `Male`. */
  readonly sexes: readonly string[];
  readonly nationalities: readonly string[];
  /** Tied to in any way. */
  readonly countries: readonly string[];
  readonly numbers: readonly StatedNumber[];
}

export interface ProfileName {
  readonly value: string;
  readonly kind: NameKind;
  readonly words: readonly Word[];
}

/**
 * Who keeps the record's list. OFAC's two files have one numbering, so that two numbers are two parties whichever file
 * they stand in.
 */
export function publisherOf(record: RecordId): string {
  return /^(?:us-ofac|gb-uksl|ca-sema|curated)/.exec(record)?.[0] ?? record;
}

const NATIONALITY = new Set(['NATIONAL_OF', 'CITIZEN_OF']);

/** Names of nothing but letters and digits between spaces, commas and hyphens: each word of them stands for itself. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,-]+$/u;

/** Makes profiles, and works out each word only once: most of the time of `resolve` would go there. */
export class Profiles {
  readonly #words = new Map<string, readonly Word[]>();

  /** Of one record, in all the states and files in which it is stated; or of several records. */
  of(stated: readonly { readonly id: RecordId; readonly party: StatedParty }[]): Profile {
    const parties = stated.map(({ party }) => party);
    const facts = parties.flatMap((party) => party.facts);
    const ties = parties.flatMap((party) => party.countries);
    const names = new Map<string, ProfileName>();
    for (const { value, kind } of parties.flatMap((party) => party.names)) {
      if (!names.has(value)) names.set(value, { value, kind, words: this.#wordsOf(value) });
    }
    return {
      kinds: distinct(parties.map(({ kind }) => kind)),
      publishers: distinct(stated.map(({ id }) => publisherOf(id))),
      names: [...names.values()],
      births: distinct(
        facts.flatMap(({ kind, value }) => (kind === 'BIRTH_DATE' && isPartialDate(value) ? value : [])),
      ),
      sexes: distinct(facts.flatMap(({ kind, value }) => (kind === 'GENDER' ? value : []))),
      nationalities: distinct(ties.flatMap(({ tie, country }) => (NATIONALITY.has(tie) ? country : []))),
      countries: distinct(ties.map(({ country }) => country)),
      numbers: parties.flatMap(numbersOf),
    };
  }

  #wordsOf(name: string): readonly Word[] {
    return PLAIN.test(name) ? name.split(/[ ,-]+/).flatMap((word) => this.#split(word)) : words(name);
  }

  #split(word: string): readonly Word[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const split = words(word);
    this.#words.set(word, split);
    return split;
  }
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
