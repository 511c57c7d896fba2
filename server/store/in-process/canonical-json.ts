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
  for (const { key, written } of inOrder(Object.keys(value))) {
    const inner = members[key];
    if (inner === undefined) continue;
    const json =
      packed !== undefined && SOURCE_MEMBERS.has(key)
        ? packed(inner as readonly Source[])
        : canonicalJson(inner, packed);
    text += text === '{' ? written + json : `,${written}${json}`;
  }
  return `${text}}`;
}

interface Key {
  readonly key: string;
  /** As JSON, with its colon. */
  readonly written: string;
}

/** Objects with the same keys in the same order, found key by key. */
interface Kind {
  readonly next: Map<string, Kind>;
  ordered: readonly Key[] | null;
}

const EMPTY: Kind = { next: new Map(), ordered: null };
/** Whoever writes objects whose keys are data, and not members of a type, must not fill the memory. */
const MOST_KINDS = 10_000;
let kinds = 0;

/** A graph has a million objects, and a few hundred kinds of them: each is put in order once. */
function inOrder(keys: readonly string[]): readonly Key[] {
  let kind = EMPTY;
  for (const key of keys) {
    let next = kind.next.get(key);
    if (next === undefined) {
      if (kinds >= MOST_KINDS) return ordered(keys);
      kinds += 1;
      next = { next: new Map(), ordered: null };
      kind.next.set(key, next);
    }
    kind = next;
  }
  kind.ordered ??= ordered(keys);
  return kind.ordered;
}

const ordered = (keys: readonly string[]): readonly Key[] =>
  keys
    .filter((key) => key !== LEFT_OUT)
    .sort()
    .map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
