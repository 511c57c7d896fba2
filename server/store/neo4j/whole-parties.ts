import type { Designation } from '../../domain/designation.ts';
import { byId } from '../../domain/order.ts';
import type { Party } from '../../domain/party.ts';
import type { Claim, Position } from '../../domain/relation.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';
import { Kept } from './kept.ts';
import { ANY_TIE } from './model.ts';

/** A party with all that hangs on it, of every date. */
export interface WholeParty {
  readonly party: Party;
  /** By the day that they count from, unknown last, then by id. */
  readonly designations: readonly Designation[];
  /** Those that it holds in a country, by id. */
  readonly positions: readonly Position[];
  /** By id. */
  readonly claims: readonly Claim[];
  /** Every tie to another party, of every date: its id, and the other party's. */
  readonly ties: readonly (readonly [tie: string, other: string])[];
  /** Of the documents that it was read from. */
  readonly characters: number;
}

interface WholeRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly party: string;
  readonly designations: readonly string[];
  readonly positions: readonly string[];
  readonly claims: readonly string[];
  readonly ties: WholeParty['ties'];
}

const WHOLE = `UNWIND $ids AS id
  MATCH (p:Party {id: id})
  RETURN id, p.document AS party,
    COLLECT {
      MATCH (p)<-[:TARGETS]-(d:Designation) RETURN d.document ORDER BY d.countsFromEarliest, d.id
    } AS designations,
    COLLECT { MATCH (p)-[t:HOLDS_POSITION]->(:Country) RETURN t.document ORDER BY t.id } AS positions,
    COLLECT { MATCH (p)-[c:REPORTED_TO_HAVE_WORKED_ON]->(:Work) RETURN c.document } AS claims,
    COLLECT { MATCH (p)-[t:${ANY_TIE}]-(other:Party) RETURN DISTINCT [t.id, other.id] } AS ties`;

const MOST_CHARACTERS = 12_000_000;

/**
 * Parties, with those that were asked for lately kept while the graph stands: an investigator's next question is about parties
 * of the last one, and to send and read their documents again is half of what it costs.
 */
export class WholeParties {
  readonly #kept = new Kept<WholeParty>({ characters: MOST_CHARACTERS, of: ({ characters }) => characters });

  /** By their own ids; what the graph does not hold is not there. */
  async of(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, WholeParty>> {
    const found = new Map<string, WholeParty>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const kept = this.#kept.get(reading.version, id);
      if (kept === undefined) missing.push(id);
      else found.set(id, kept);
    }
    if (missing.length === 0) return found;
    const read = (await reading.run<WholeRow>(WHOLE, { ids: missing })).map(wholeOf);
    for (const whole of read) found.set(whole.party.id, whole);
    reading.onceSure(() => {
      for (const whole of read) this.#kept.keep(reading.version, whole.party.id, whole);
    });
    return found;
  }

  /** Parties by their own ids, without a question; null unless all of them are kept of that graph. */
  kept(version: string | null, ids: readonly string[]): readonly WholeParty[] | null {
    const found: WholeParty[] = [];
    for (const id of ids) {
      const whole = this.#kept.get(version, id);
      if (whole === undefined) return null;
      found.push(whole);
    }
    return found;
  }

  /** Whether this is a party's own id; false also where the graph would have to be asked. */
  holds(version: string, id: string): boolean {
    return this.#kept.get(version, id) !== undefined;
  }
}

function wholeOf(row: WholeRow): WholeParty {
  return {
    party: documentOf<Party>(row.party),
    designations: row.designations.map(documentOf<Designation>),
    positions: row.positions.map(documentOf<Position>),
    claims: row.claims.map(documentOf<Claim>).sort(byId),
    ties: row.ties,
    characters: [row.party, ...row.designations, ...row.positions, ...row.claims, ...row.ties.flat()].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
  };
}
