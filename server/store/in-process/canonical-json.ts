import type { Source } from '../../domain/source.ts';

/** The moment of reading says nothing about the data: two builds of equal data must have an equal hash. */
const LEFT_OUT = 'retrievedAt';

/** The members of the domain's types that hold Sources. */
export const SOURCE_MEMBERS: ReadonlySet<string> = new Set(['sources', 'sourcesFor', 'sourcesAgainst']);

/**
 * JSON without spaces, every object's keys in the order of JavaScript's `<`, so that equal values have an equal text.
 * @param packed the JSON of a list of Sources where they are to be written shorter than whole
 */
export function canonicalJson(value: unknown, packed?: (sources: readonly Source[]) => string): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let text = '[';
    for (let at = 0; at < value.length; at += 1) text += (at === 0 ? '' : ',') + canonicalJson(value[at], packed);
    return `${text}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const inner = members[key];
    if (inner === undefined || key === LEFT_OUT) continue;
    const json =
      packed !== undefined && SOURCE_MEMBERS.has(key)
        ? packed(inner as readonly Source[])
        : canonicalJson(inner, packed);
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${json}`;
  }
  return `${text}}`;
}
