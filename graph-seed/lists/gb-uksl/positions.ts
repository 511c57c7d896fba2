import type { ListRecord, StatedPosition } from '../../list-record.ts';

/** What may stand between an office and the body that it is in. */
const CONNECTOR = / (?:of|at|in|for|with|to)(?: the)? |, (?:the )?|: /g;
const FORMER = /^(?:former|formerly|ex|was|previously)\b/i;

const key = (name: string): string => name.trim().replace(/\s+/g, ' ').toUpperCase();

/** The organisations of the list by each of their names, without case and with single spaces. */
export class Organisations {
  readonly #byName = new Map<string, Set<ListRecord>>();

  constructor(records: readonly ListRecord[]) {
    for (const record of records) {
      if (record.party?.kind !== 'Organisation') continue;
      for (const { value } of record.party.names) {
        const there = this.#byName.get(key(value));
        if (there === undefined) this.#byName.set(key(value), new Set([record]));
        else there.add(record);
      }
    }
  }

  /** The only organisation of the list that bears the name; null when none or several do. */
  only(name: string): ListRecord | null {
    const found = [...(this.#byName.get(key(name)) ?? [])];
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

/**
 * The positions of a person whose text ends in the exact name of one organisation of the list, under a regime that both
 * share: there are many a *Ministry of Defence*, and only one may be listed. Any other stays a fact in the list's words.
 */
export function positionsOf(record: ListRecord, organisations: Organisations): StatedPosition[] {
  if (record.party?.kind !== 'Person') return [];
  return record.party.facts.flatMap(({ kind, value, quotes }) => {
    if (kind !== 'POSITION_TEXT') return [];
    const found = bodyOf(value.replace(/\.$/, ''), record, organisations);
    if (found === null) return [];
    return [
      {
        person: record.id,
        title: found.title,
        body: null,
        at: { record: found.body.id },
        since: null,
        until: null,
        former: FORMER.test(value),
        quotes,
      },
    ];
  });
}

/** The longest ending that is a name: `Head of the Board of X` is tried as `Board of X` before `X`. */
function bodyOf(text: string, record: ListRecord, organisations: Organisations) {
  for (const { index, 0: connector } of text.matchAll(CONNECTOR)) {
    const title = text.slice(0, index).trim();
    const body = organisations.only(text.slice(index + connector.length));
    if (title !== '' && body !== null && shareRegime(record, body)) return { title, body };
  }
  return null;
}

function shareRegime(one: ListRecord, other: ListRecord): boolean {
  const codes = (record: ListRecord): string[] =>
    record.designations.flatMap(({ programmes }) => programmes.map(({ code }) => code));
  const theirs = new Set(codes(other));
  return codes(one).some((code) => theirs.has(code));
}
