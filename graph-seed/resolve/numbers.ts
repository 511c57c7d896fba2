import type { HardEvidenceKind } from '../../server/domain/identity.ts';
import { foldIdentifier } from '../../server/domain/match/words.ts';
import type { StatedParty } from '../list-record.ts';

/** A number that a record states, and whether it can prove who is meant. */
export interface StatedNumber {
  /** What an equal number of the same class proves; null: at most a hint. */
  readonly proves: HardEvidenceKind | null;
  /** Letters and digits only, upper case. */
  readonly key: string;
  /** Of the country that issued it, where one is stated: `ru`. */
  readonly country: string | null;
  /** As published. */
  readonly value: string;
}

type Stated = StatedParty['identifiers'][number];

/** Published as false: OFAC's `Passport (Fraudulent)`, and what the UK says beside a number. Another may use a stolen one. */
const FALSE = /fraud|forge|counterfeit|\bfake|falsif|\bfalse\b|stolen/i;

/** The words of the lists for each class, in lower case; a type in no table proves nothing. */
const PASSPORTS = new Set([
  'passport',
  'passport number',
  'diplomatic passport',
  'british national overseas passport',
  'stateless person passport',
  'travel document number',
]);

/** What a state gives one human being: identity cards, tax and social security numbers. */
const OF_A_PERSON = new Set([
  'national identifier number',
  'national id no.',
  'national foreign id number',
  'identification number',
  'personal id card',
  'tax id no.',
  'ssn',
  'cedula no.',
  'italian fiscal code',
  'fiscal code',
  'c.u.r.p.',
  'c.u.i.',
  'c.u.i.p.',
  'r.f.c.',
  'rfc',
  'd.n.i.',
  'n.i.e.',
  'le number',
  'bosnian personal id no.',
  'cnp (personal numerical code)',
  'turkish identification number',
  'uae identification',
  "citizen's card number",
  'kenyan id no.',
  'moroccan personal id no.',
  'tazkira national id card',
  'residency number',
  'numero de identidad',
]);

/** Registers of companies and of taxpayers. Licences, bank codes and tickers are none of them: others may share those. */
const OF_A_BODY = new Set([
  'business registration number',
  'business registration document #',
  'registration number',
  'registration id',
  'public registration number',
  'identification number',
  'tax id no.',
  'v.a.t. number',
  'company number',
  'uk company number',
  'business number',
  'c.r. no.',
  'commercial registry number',
  'chamber of commerce number',
  'certificate of incorporation number',
  'central registration system number',
  'enterprise number',
  'government gazette number',
  'legal entity number',
  'nit #',
  'ruc #',
  'rif #',
  'rtn',
  'r.f.c.',
  'rfc',
  'c.i.f.',
  'n.i.f.',
  'c.u.i.t.',
  'folio mercantil no.',
  'matricula mercantil no',
  'organization code',
  'romanian c.r.',
  'unified social credit code (uscc)',
  'united social credit code certificate (usccc)',
  'economic register number (cbls)',
  'us fein',
  'registered charity no.',
]);

const IMO_NUMBERS = new Set(['imo number', 'vessel registration identification']);
const REFERENCES = new Map([
  ['un reference number', 'UN'],
  ['ofsi group id', 'OFSI'],
]);

/** The numbers of a party. One that is short, a placeholder or published as false never proves who is meant. */
export function numbersOf({ kind, identifiers }: StatedParty): StatedNumber[] {
  return identifiers.flatMap((stated) => {
    const type = stated.type.toLowerCase();
    const reference = REFERENCES.get(type);
    if (reference !== undefined) {
      const key = `${reference} ${foldIdentifier(stated.value)}`;
      return [{ proves: 'SAME_REFERENCE', key, country: null, value: stated.value } as const];
    }
    const proves = isFalse(stated) ? null : classOf(type, kind);
    return keysOf(stated.value, proves === 'SAME_IMO_NUMBER').flatMap((key): StatedNumber[] =>
      tells(key)
        ? [
            {
              proves: isImo(key) || proves !== 'SAME_IMO_NUMBER' ? proves : null,
              key,
              country: stated.country,
              value: stated.value,
            },
          ]
        : [],
    );
  });
}

const isFalse = ({ type, quotes }: Stated): boolean =>
  FALSE.test(type) || quotes.some(({ quote }) => FALSE.test(quote));

function classOf(type: string, kind: StatedParty['kind']): HardEvidenceKind | null {
  switch (kind) {
    case 'Person':
      return PASSPORTS.has(type) ? 'SAME_PASSPORT' : OF_A_PERSON.has(type) ? 'SAME_NATIONAL_NUMBER' : null;
    case 'Organisation':
      return OF_A_BODY.has(type) ? 'SAME_REGISTRATION_NUMBER' : null;
    case 'Vessel':
      return IMO_NUMBERS.has(type) ? 'SAME_IMO_NUMBER' : null;
    // Tail numbers pass from one aircraft to the next, and serial numbers are each maker's own.
    case 'Aircraft':
      return null;
  }
}

const TOKEN = /[A-Z0-9](?:[A-Z0-9./-]*[A-Z0-9])?/gi;
const HAS_WORDS = /\p{L}{4,}|[:(;]/u;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;

/** A cell may hold several numbers between words: `ИНН: 7704734000 / ОГРН 1027739635890 (Russia), dated 27/07/1992`. */
function keysOf(value: string, isImoNumber: boolean): string[] {
  if (isImoNumber) return [foldIdentifier(value).replace(/^IMO/, '')];
  if (!HAS_WORDS.test(value)) return [foldIdentifier(value)];
  const tokens = value.split(/\s\/\s|(?<=\d{8})\/(?=\d{8})/).flatMap((part) => part.match(TOKEN) ?? []);
  return [...new Set(tokens.filter((token) => !DATE.test(token)).map(foldIdentifier))];
}

const LEAST_LENGTH = 6;
const LEAST_DIGITS = 5;

/** Long enough not to be met by chance, and no placeholder: 000000, 999999999, 123456789. */
function tells(key: string): boolean {
  const digits = key.replace(/\D/g, '');
  if (key.length < LEAST_LENGTH || digits.length < LEAST_DIGITS) return false;
  return !/^(\d)\1*$/.test(digits) && !'01234567890123456789'.includes(digits);
}

/** Seven digits, the last of which checks the others (IMO resolution A.1117(30)). */
function isImo(key: string): boolean {
  if (!/^\d{7}$/.test(key)) return false;
  const sum = [...key.slice(0, 6)].reduce((total, digit, at) => total + Number(digit) * (7 - at), 0);
  return sum % 10 === Number(key[6]);
}
