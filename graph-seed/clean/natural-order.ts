/** Where a family name comes first: China with Hong Kong, Macau and Taiwan, and both Koreas. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['cn', 'hk', 'mo', 'tw', 'kp', 'kr']);

/** Han and Korean family names are one syllable, apart from these; a Uyghur or Tibetan name (ZAKIR, Shohrat) is longer. */
const ONE_SYLLABLE = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/i;
const COMPOUND: ReadonlySet<string> = new Set(['ouyang', 'sima', 'zhuge', 'shangguan', 'situ', 'namgung', 'hwangbo']);

interface Tie {
  readonly tie: string;
  readonly country: string;
}

/**
 * A person's name as OFAC writes it, in its natural order for a screen: `ZAKIR, Shohrat` → `Shohrat ZAKIR`, and, for a
 * Chinese or Korean one, `LU, Hezheng` → `LU Hezheng`. The capitals stay: they are published. Only the first comma parts
 * the two.
 *
 * @param ties the person's country ties: nationality tells, and where none is published the place of birth
 * @param passports the countries of the person's passports, lower case; they tell where no tie does
 */
export function naturalOrder(name: string, ties: readonly Tie[], passports: readonly string[] = []): string {
  const comma = name.indexOf(', ');
  if (comma < 0) return name;
  const [family, given] = [name.slice(0, comma).trim(), name.slice(comma + 2).trim()];
  return familyNameFirst(family, ties, passports) ? `${family} ${given}` : `${given} ${family}`;
}

function familyNameFirst(family: string, ties: readonly Tie[], passports: readonly string[]): boolean {
  if (!ONE_SYLLABLE.test(family) && !COMPOUND.has(family.toLowerCase())) return false;
  const nationality = countriesOf(ties, ['NATIONAL_OF', 'CITIZEN_OF']);
  const telling = [nationality, countriesOf(ties, ['BORN_IN']), passports].find((countries) => countries.length > 0);
  return telling?.every((country) => FAMILY_FIRST.has(country)) ?? false;
}

function countriesOf(ties: readonly Tie[], kinds: readonly string[]): string[] {
  return ties.filter(({ tie }) => kinds.includes(tie)).map(({ country }) => country);
}
