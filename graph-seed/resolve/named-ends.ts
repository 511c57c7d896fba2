import type { RecordId } from '../../server/domain/ids.ts';
import type { ListRecord } from '../list-record.ts';

/** What a name that a list gives instead of an id leads to. */
export type NamedEnd =
  | { readonly is: 'one'; readonly record: RecordId }
  | { readonly is: 'ambiguous'; readonly records: readonly RecordId[] }
  | { readonly is: 'unknown' };

/**
 * Finds the record that a `Linked To: NAME.` names: by primary name, upper case, without the final full stop (the
 * remark's own end hides whether the name had one). Two records of one name are ambiguous and never guessed.
 */
export class NamedEnds {
  readonly #byName = new Map<string, RecordId[]>();

  /** Takes in a record's primary name. */
  add(record: ListRecord): void {
    const name = record.party?.names[0]?.value;
    if (name === undefined) return;
    const key = nameKey(name);
    const there = this.#byName.get(key);
    if (there === undefined) this.#byName.set(key, [record.id]);
    else there.push(record.id);
  }

  find(name: string): NamedEnd {
    const records = this.#byName.get(nameKey(name)) ?? [];
    const [only, another] = records;
    if (only === undefined) return { is: 'unknown' };
    return another === undefined ? { is: 'one', record: only } : { is: 'ambiguous', records };
  }
}

const nameKey = (name: string): string => name.trim().toUpperCase().replace(/\.$/, '');
