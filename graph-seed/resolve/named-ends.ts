import type { RecordId } from '../../server/domain/ids.ts';
import type { ListRecord, NamedParty } from '../list-record.ts';

/** What a name that a list gives instead of an id leads to. */
export type NamedEnd =
  | { readonly is: 'one'; readonly record: RecordId }
  | { readonly is: 'ambiguous'; readonly records: readonly RecordId[] }
  | { readonly is: 'unknown' };

/**
 * Finds the record that a list names instead of giving its id. Two records of one name are ambiguous and never guessed.
 * OFAC's `Linked To: NAME.`: by primary name, upper case, without the final full stop (the remark's own end hides
 * whether the name had one). The UK's parents and owners: by any name, without case and with single spaces.
 */
export class NamedEnds {
  readonly #primary = new Map<string, RecordId[]>();
  readonly #every = new Map<string, RecordId[]>();

  /** Takes in a record's names. */
  add(record: ListRecord): void {
    const names = record.party?.names ?? [];
    const [first] = names;
    if (first !== undefined) put(this.#primary, primaryKey(first.value), record.id);
    for (const { value } of names) put(this.#every, everyKey(value), record.id);
  }

  find({ name, among }: NamedParty): NamedEnd {
    const records = (among === undefined ? this.#primary.get(primaryKey(name)) : this.#every.get(everyKey(name))) ?? [];
    const [only, another] = records;
    if (only === undefined) return { is: 'unknown' };
    return another === undefined ? { is: 'one', record: only } : { is: 'ambiguous', records };
  }
}

function put(map: Map<string, RecordId[]>, key: string, record: RecordId): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [record]);
  else if (!there.includes(record)) there.push(record);
}

const primaryKey = (name: string): string => name.trim().toUpperCase().replace(/\.$/, '');
const everyKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toUpperCase();
