import type { PartyNode } from './explored-network.ts';
import type { NodeKind } from './picture.ts';

/**
 * Legal forms that go first when a name must be short. They stay in the panel and in the table; a name that would be
 * nothing without its form keeps it.
 */
const LEGAL_FORM =
  /(?<![\s,])[\s,]+(?:co\.?[\s,]*(?:ltd|limited|inc)\.?|pte\.?\s*ltd\.?|pvt\.?\s*ltd\.?|company limited|ltd\.?|limited|llc|l\.l\.c\.|inc\.?|incorporated|corp\.?|gmbh|s\.?a\.?|a\.?g\.?|plc|ooo|pjsc|jsc|ojsc|fze|fzc|co\.?)$/iu;

export function withoutLegalForm(name: string): string {
  const short = name.replace(LEGAL_FORM, '').trim();
  if (short.length < 3) return name;
  return short === name ? name : withoutLegalForm(short);
}

/** Short words that are no abbreviation when a publisher writes them in capitals. */
const SHORT_WORDS = new Set(
  (
    'age aid air al all and arm art ash ban bar bay big bin box boy bus car cat co cup day de del der des dew di dog dry du ' +
    'eco el en est eye far fly for fox gas gem god gum gun hot ibn ice in inc ink int its jet joy key la las law le les lo ' +
    'log los lot low ltd man map men mix net new nut oak of oil old on one or our own pad pan pen pet port pro pte pty ray ' +
    'red rig rod sea sir six sky son sun tax tea ten the tin tip to top toy two und use van von war way web win yes zum'
  ).split(' '),
);

/**
 * A published name as a screen sets it. A name all in capitals is read more easily in mixed case; in an organisation's
 * name a short word that is not a common one stays as published, because it may be an abbreviation (SEK, RAB).
 */
export function screenName(published: string, kind: NodeKind): string {
  // OFAC writes a person's family name in capitals and the given names in mixed case: only the capitals are set anew.
  if (kind === 'Person') return published.replace(/\p{Lu}[\p{Lu}\p{M}'’]+/gu, capitalised);
  if (/\p{Ll}/u.test(published) || !/\p{Lu}{2}/u.test(published)) return published;
  return published.replace(/[\p{L}\p{M}'’.]+/gu, (word, at: number) =>
    isBracketed(published, word, at) ? word : screenWord(word, at === 0),
  );
}

/** `(IRGC)`: a short word alone in brackets is the abbreviation of what stands before it. */
const isBracketed = (name: string, word: string, at: number): boolean =>
  word.length <= 6 && name[at - 1] === '(' && name[at + word.length] === ')';

function screenWord(word: string, first: boolean): string {
  const lower = word.toLocaleLowerCase('en');
  if (/^(?:llc|gmbh|plc|ooo|pjsc|ojsc|jsc|fze|fzc|usa|uae|dprk)$/.test(lower) || /^(?:\p{L}\.)+\p{L}?$/u.test(word)) {
    return word;
  }
  if (!first && /^(?:and|of|the|for|in|on|to|de|la|du|des)$/.test(lower)) return lower;
  const bare = lower.replace(/[^\p{L}]/gu, '');
  if (bare.length <= 3 && !SHORT_WORDS.has(bare)) return word;
  return capitalised(word);
}

/** `JADHAV` → `Jadhav`; a numeral (`II`) stays. */
function capitalised(word: string): string {
  if (/^[IVX]+$/.test(word)) return word;
  return word.toLocaleLowerCase('en').replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('en'));
}

/** What the canvas writes under a party. */
export function labelOf(party: PartyNode): string {
  return withoutLegalForm(nameOf(party));
}

/** The name in full, for tables, sentences and titles. */
export function nameOf(party: PartyNode): string {
  return party.displayName;
}

/**
 * Where a party is, for the third line of its label: of the tie that says most, the first with a named place, because a
 * bare country beside an address says less.
 */
export function mainCountry(party: PartyNode): PartyNode['countries'][number] | null {
  const order =
    party.kind === 'Person'
      ? ['LOCATED_IN', 'NATIONAL_OF', 'CITIZEN_OF', 'REGISTERED_IN', 'FLAGGED_IN']
      : ['REGISTERED_IN', 'FLAGGED_IN', 'LOCATED_IN', 'NATIONAL_OF', 'CITIZEN_OF'];
  for (const tie of order) {
    const ties = party.countries.filter((country) => country.tie === tie);
    const found = ties.find((country) => country.place !== null) ?? ties[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** BCP 47 tags that a script implies. Cyrillic or Arabic letters do not say which language: those stay `und-`. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Hang: 'ko',
  Kore: 'ko',
  Hans: 'zh-Hans',
  Hant: 'zh-Hant',
  Hani: 'zh',
  Jpan: 'ja',
  Mymr: 'my',
};

/** BCP 47 for a name in its own script, so that a browser chooses the right glyphs and voice. */
export function languageOf(script: string, language: string | null): string {
  return language ?? LANGUAGE_OF_SCRIPT[script] ?? `und-${script}`;
}

/** One for all: to make it anew for every number is most of what a number costs. */
const NUMERALS = new Intl.NumberFormat('en-US');

/** "1 party", "14 parties". */
export function count(amount: number, one: string, many: string): string {
  return `${NUMERALS.format(amount)} ${amount === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c"; `join` is *and* or *or*. */
export function inARow(words: readonly string[], join: 'and' | 'or'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
}
