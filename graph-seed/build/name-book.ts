import type { ListId } from '../../server/domain/vocabulary.ts';
import type { NamedParty } from '../list-record.ts';
import { type NamedEnd, NamedEnds } from '../resolve/named-ends.ts';
import type { PlacedRecord } from './inputs.ts';

/**
 * The names of each list, by which a record names another. A record of the current edition names one of that edition;
 * one that has left may also name another that has left.
 */
export class NameBook {
  readonly #current = new Map<ListId, NamedEnds>();
  readonly #ever = new Map<ListId, NamedEnds>();

  constructor(records: readonly PlacedRecord[]) {
    for (const placed of records) {
      if (placed.goneOn === null) endsOf(this.#current, placed.list).add(placed.record);
      endsOf(this.#ever, placed.list).add(placed.record);
    }
  }

  find(from: PlacedRecord, name: NamedParty): NamedEnd {
    const current = endsOf(this.#current, from.list).find(name);
    return current.is === 'unknown' && from.goneOn !== null ? endsOf(this.#ever, from.list).find(name) : current;
  }
}

function endsOf(map: Map<ListId, NamedEnds>, list: ListId): NamedEnds {
  const there = map.get(list);
  if (there !== undefined) return there;
  const made = new NamedEnds();
  map.set(list, made);
  return made;
}
