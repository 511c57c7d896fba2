/** Characters that XML 1.0 cannot hold, not even as a reference: controls, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a quoted attribute; what XML cannot hold becomes U+FFFD. Line breaks survive in an attribute. */
export const xml = (text: string): string =>
  text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Text for a comment, which may not hold `--`. */
export const xmlComment = (text: string): string =>
  `<!-- ${xml(text).replaceAll('--', '- -').replace(/-$/, '- ')} -->\n`;
