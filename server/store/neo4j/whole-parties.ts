import type { Designation } from '../../domain/designation.ts';
import { byId } from '../../domain/order.ts';
import type { Party } from '../../domain/party.ts';
import type { Claim, Position } from '../../domain/relation.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';

/** A party with all that hangs on it, of every date. */
export interface WholeParty {
  readonly party: Party;
  /** By the day that they count from, unknown last, then by id. */
  readonly designations: readonly Designation[];
  /** Those that it holds in a country, by id. */
  readonly positions: readonly Position[];
  /** By id. */
  readonly claims: readonly Claim[];
}

interface WholeRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly party: string;
  readonly designations: readonly string[];
  readonly positions: readonly string[];
  readonly claims: readonly string[];
}

const WHOLE = `UNWIND $ids AS id
  MATCH (p:Party {id: id})
  RETURN id, p.document AS party,
    COLLECT {
      MATCH (p)<-[:TARGETS]-(d:Designation) RETURN d.document ORDER BY d.countsFromEarliest, d.id
    } AS designations,
    COLLECT { MATCH (p)-[t:HOLDS_POSITION]->(:Country) RETURN t.document ORDER BY t.id } AS positions,
    COLLECT { MATCH (p)-[c:REPORTED_TO_HAVE_WORKED_ON]->(:Work) RETURN c.document } AS claims`;

/** Characters of documents that are kept: read, they take three to four times as many bytes. */
const MOST_KEPT = 12_000_000;

interface Kept {
  readonly whole: WholeParty;
  readonly characters: number;
}

/**
 * Parties, with those that were asked for lately kept while the graph stands: an investigator's next question is about parties
 * of the last one, and to send and read their documents again is half of what it costs.
 */
export class WholeParties {
  #version: string | null = null;
  #characters = 0;
  readonly #kept = new Map<string, Kept>();

  /** By their own ids; what the graph does not hold is not there. */
  async of(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, WholeParty>> {
    const found = new Map<string, WholeParty>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const kept = this.#held(reading.version, id);
      if (kept === undefined) missing.push(id);
      else found.set(id, kept);
    }
    if (missing.length === 0) return found;
    const rows = await reading.run<WholeRow>(WHOLE, { ids: missing });
    const read = rows.map((row) => ({ whole: wholeOf(row), characters: lengthOf(row) }));
    for (const { whole } of read) found.set(whole.party.id, whole);
    reading.onceSure(() => this.#keep(reading.version, read));
    return found;
  }

  /** The Designations of parties by their own ids, without a question; null unless all of them are kept of that graph. */
  designationsOf(version: string | null, ids: readonly string[]): Designation[][] | null {
    const found: Designation[][] = [];
    for (const id of ids) {
      const whole = version === null ? undefined : this.#held(version, id);
      if (whole === undefined) return null;
      found.push([...whole.designations]);
    }
    return found;
  }

  #held(version: string, id: string): WholeParty | undefined {
    if (version !== this.#version) return undefined;
    const kept = this.#kept.get(id);
    if (kept === undefined) return undefined;
    // A Map keeps the order of insertion: what is asked for goes to the end.
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    return kept.whole;
  }

  #keep(version: string, read: readonly Kept[]): void {
    if (version !== this.#version) {
      this.#kept.clear();
      this.#characters = 0;
      this.#version = version;
    }
    for (const kept of read) {
      const { id } = kept.whole.party;
      this.#forget(id);
      this.#kept.set(id, kept);
      this.#characters += kept.characters;
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= MOST_KEPT) return;
      this.#forget(oldest);
    }
  }

  #forget(id: string): void {
    this.#characters -= this.#kept.get(id)?.characters ?? 0;
    this.#kept.delete(id);
  }
}

const wholeOf = ({ party, designations, positions, claims }: WholeRow): WholeParty => ({
  party: documentOf<Party>(party),
  designations: designations.map(documentOf<Designation>),
  positions: positions.map(documentOf<Position>),
  claims: claims.map(documentOf<Claim>).sort(byId),
});

const lengthOf = ({ party, designations, positions, claims }: WholeRow): number =>
  [party, ...designations, ...positions, ...claims].reduce((sum, { length }) => sum + length, 0);
