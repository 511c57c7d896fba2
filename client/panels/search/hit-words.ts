import type { LowerReason, MatchGrade, MatchRule, SearchHitRowFragment } from '../../gql/__generated__/graphql.ts';
import type { GovernmentMark } from '../../model/picture.ts';
import { GOVERNMENTS } from '../../model/vocabulary.ts';
import { partialDateWords } from '../../ui/partial-date-words.ts';
import { recordNumber } from '../source-drawer/source-text.ts';
import { NAME_WORDS } from '../words.ts';

export const RULE_WORDS: Readonly<Record<MatchRule, string>> = {
  EXACT: 'the same word',
  TRANSLITERATION: 'the same word in another script',
  PREFIX: 'begins with what was typed',
  INITIAL: 'a first letter for a name',
  ABBREVIATION: 'a short form of it',
  SPELLING: 'one or two letters differ',
  PHONETIC: 'sounds the same',
  JOINED: 'written together or apart',
  IDENTIFIER: 'the same identifier',
  MISSING: 'no word agrees',
};

export const LOWER_WORDS: Readonly<Record<LowerReason, string>> = {
  WORDS_DIFFER: 'words that agree are not quite the same',
  QUERY_HAS_MORE: 'you typed a word that the name has not',
  NAME_HAS_MORE: 'the name has a word that you did not type',
  BOTH_HAVE_MORE: 'each has a word that the other lacks',
  ONLY_ALIKE: 'what agrees is only alike',
  ONLY_COMMON_WORDS: 'only common words agree',
};

export const GRADE_WORDS: Readonly<Record<MatchGrade, string>> = {
  EXACT: 'The same, apart from case, accents and order.',
  LIKELY: 'Most of it agrees. It may still be somebody else.',
  POSSIBLE: 'Part of it agrees. Never more than a hint.',
};

/** What matched, as its list writes it, with the parts that agree. */
export function matchedText(hit: SearchHitRowFragment): { readonly text: string; readonly parts: readonly string[] } {
  if (hit.identifier !== null) {
    return { text: `${hit.identifier.type} ${hit.identifier.value}`, parts: [hit.identifier.value] };
  }
  const parts = hit.words.flatMap(({ matched, rule }) => (matched === null || rule === 'MISSING' ? [] : [matched]));
  return { text: hit.name?.value ?? hit.party.displayName, parts };
}

/** What tells two parties of one name apart: "North Korea, born 1962". Null when nothing is published. */
export function tellApart({ countries, facts }: SearchHitRowFragment['party']): string | null {
  const names = countries.filter(({ type }) => type !== 'BORN_IN').map(({ country }) => country.name);
  const born = facts.find(({ kind }) => kind === 'BIRTH_DATE')?.value;
  const parts = [...new Set(names)].slice(0, 2);
  if (born !== undefined) parts.push(`born ${partialDateWords(born)}`);
  return parts.length === 0 ? null : parts.join(', ');
}

/** "alias on us-ofac-sdn, record 34119". */
export function matchedOn(hit: SearchHitRowFragment): {
  readonly words: string;
  readonly list: string | null;
  readonly record: string | null;
} {
  const source = (hit.name ?? hit.identifier)?.sources[0];
  const words = hit.name === null ? 'identifier' : NAME_WORDS[hit.name.kind];
  const record = source?.recordId ?? null;
  return { words, list: source?.list.id ?? null, record: record === null ? null : recordNumber(record) };
}

/** One mark a government that lists or listed the party: filled where a Designation that has not ended freezes assets. */
export function marksOf(designations: SearchHitRowFragment['party']['designations']): readonly GovernmentMark[] {
  return GOVERNMENTS.flatMap((government): readonly GovernmentMark[] => {
    const own = designations.filter((designation) => designation.government.code === government);
    if (own.length === 0) return [];
    const standing = own.filter(({ endedOn }) => endedOn === null);
    if (standing.length === 0) return [{ government, look: 'struck' }];
    const freezes = standing.some(({ measures }) => measures.some(({ type }) => type === 'ASSET_FREEZE'));
    return [{ government, look: freezes ? 'filled' : 'hollow' }];
  });
}

/** A mark as a screen reader says it. */
export function markWords({ government, look }: GovernmentMark): string {
  switch (look) {
    case 'filled':
      return `listed by ${government}, assets frozen`;
    case 'hollow':
      return `listed by ${government}, no asset freeze`;
    case 'struck':
      return `listing by ${government} ended`;
  }
}
