/**
 * Words that say little about who is meant. They still match, and a name of nothing else is compared by them; beside other
 * words they weigh a tenth.
 */

/** Legal forms, abbreviated and in full: ISO 20275 (Entity Legal Forms, GLEIF), of the countries that the lists name most. */
const FORMS =
  'ltd limited llc llp lp plc inc incorporated corp corporation co company companies cie pte pty pvt private jsc pjsc ' +
  'ojsc cjsc joint stock liability ooo oao zao pao ao tov gmbh mbh ag kg ohg aktiengesellschaft gesellschaft sa sas sarl ' +
  'srl spa sl slu bv nv ab as aps oy oyj kk doo dd ad eood sro zoo sp oo kft rt zrt lda ltda eirl cv sab na tbk pt cv ' +
  'fze fzc fzco fzllc wll bsc est sal sociedad anonima societe societatea cu raspundere limitata obshchestvo s ' +
  'ogranichennoy otvetstvennostyu ограниченной ответственностью общество с ооо оао зао пао ао 有限公司 股份有限公司 公司 ' +
  '株式会社 유한회사 주식회사';

/** Styles of address: the Title field of the US and the UK lists, and their usual abbreviations. */
const TITLES =
  'mr mrs ms miss dr prof professor sir lord lady monsieur madame general gen colonel col lieutenant lt major maj captain ' +
  'capt brigadier brig admiral president prasident minister sheikh shaikh shaykh sheik mullah mawlawi maulavi hajji haji ' +
  'hadji qari sayyid ayatollah';

/** Vessel prefixes (ship prefix, motor vessel and tanker), and articles and linking words that lists leave out at will. */
const SMALL = 'mv mt ss ms the of and for de la le du des et und der die das van von y';

/** Of the small words those that are family names too, of Vietnamese, Chinese, Korean, Dutch and French people. */
const NAMES_TOO = new Set('le la du do de van von'.split(' '));
export const mayBeName = (ascii: string): boolean => NAMES_TOO.has(ascii);

/**
 * Particles of Arabic names and of those derived from them, by what they stand for: the article, "son of", "father of".
 * The spellings are those of the transliteration notes of the UN Security Council's list.
 */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ...['al', 'el', 'ul', 'ur', 'ad', 'ar', 'as', 'ash', 'az', 'an'].map((form) => [form, 'al'] as const),
  ...['bin', 'ibn', 'ben', 'bn'].map((form) => [form, 'bin'] as const),
  ...['abu', 'abou', 'abo'].map((form) => [form, 'abu'] as const),
]);

const WEAK = new Set(`${FORMS} ${TITLES} ${SMALL}`.split(' '));

export const particleOf = (ascii: string): string | undefined => PARTICLES.get(ascii);

export function isWeak(own: string, ascii: string): boolean {
  return WEAK.has(own) || WEAK.has(ascii) || PARTICLES.has(ascii);
}

const WEAK_SHARE = 0.1;
/** A long word says more than a short one, but two words of a name are never far apart. */
const BASE = 3;
const LONGEST = 9;

export function weightOf(ascii: string, weak: boolean): number {
  return (BASE + Math.min(LONGEST, ascii.length)) * (weak ? WEAK_SHARE : 1);
}
