/** What follows a comma and belongs to the name before it: `Suzhou Parsun Co., Ltd.` */
const LEGAL_FORM =
  /^(?:(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|l\.l\.c|llp|lp|plc|pte|pty|pvt|sa|s\.a|sarl|s\.a\.r\.l|spa|s\.p\.a|srl|s\.r\.l|ag|gmbh|kg|bv|b\.v|nv|n\.v|ao|oao|ooo|pao|zao|jsc|ojsc|cjsc|pjsc|sc|fze|fzc|fzco|fz-llc|dmcc|est|ао|оао|ооо|пао|зао)\.?(?:\s+|$))+$/iu;

/**
 * The parts of a free-text list of names: split at `;`, and at `,` only when there is no `;` and the part behind it is
 * not a legal form. Each part as published, apart from the spaces around it.
 */
export function splitAliases(text: string): string[] {
  if (text.includes(';')) return trimmed(text.split(';'));
  const parts: string[] = [];
  for (const part of text.split(',')) {
    const last = parts.at(-1);
    if (last !== undefined && LEGAL_FORM.test(part.trim())) parts[parts.length - 1] = `${last},${part}`;
    else parts.push(part);
  }
  return trimmed(parts);
}

const trimmed = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '');
