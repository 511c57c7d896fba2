/** Unicode scripts that names of the lists are written in → ISO 15924, and the language where the script leaves no choice. */
const SCRIPTS: readonly (readonly [RegExp, string, string | null])[] = [
  [/\p{Script=Hangul}/gu, 'Hang', 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Jpan', 'ja'],
  [/\p{Script=Han}/gu, 'Hani', null],
  [/\p{Script=Arabic}/gu, 'Arab', null],
  [/\p{Script=Cyrillic}/gu, 'Cyrl', null],
  [/\p{Script=Hebrew}/gu, 'Hebr', null],
  [/\p{Script=Georgian}/gu, 'Geor', 'ka'],
  [/\p{Script=Greek}/gu, 'Grek', 'el'],
  [/\p{Script=Thai}/gu, 'Thai', 'th'],
  [/\p{Script=Myanmar}/gu, 'Mymr', null],
  [/\p{Script=Armenian}/gu, 'Armn', 'hy'],
  [/\p{Script=Devanagari}/gu, 'Deva', null],
  [/\p{Script=Bengali}/gu, 'Beng', null],
  [/\p{Script=Ethiopic}/gu, 'Ethi', null],
];
const LATIN = /\p{Script=Latin}/gu;

/** The script that most of a text's letters are of; null for Latin and for a text without letters. */
export function scriptOf(text: string): { readonly script: string; readonly language: string | null } | null {
  let most = text.match(LATIN)?.length ?? 0;
  let found: { script: string; language: string | null } | null = null;
  for (const [letters, script, language] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    found = { script, language };
  }
  return found;
}
