import { tieEdge } from '../../domain/drawn-edges.ts';
import { standing } from '../../domain/in-force.ts';
import type { NetworkEdge } from '../../domain/network.ts';
import { byId } from '../../domain/order.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Position, Relation } from '../../domain/relation.ts';
import { tieCounts } from './counting.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';
import { Kept } from './kept.ts';
import { ANY_TIE } from './model.ts';
import { dateOrNull } from './properties.ts';
import type { WholeParties } from './whole-parties.ts';

/** A tie, and the edge that it is on no particular day. */
interface ReadTie {
  readonly tie: Relation | Position;
  readonly edge: NetworkEdge;
  readonly characters: number;
}

type TiesById = ReadonlyMap<string, ReadTie>;

interface TieRow {
  readonly [key: string]: unknown;
  readonly id: string;
  /** Null of one that is held here. */
  readonly document: string | null;
}

const AMONG = `UNWIND $ids AS id
  MATCH (:Party {id: id})-[t:${ANY_TIE}]-(other:Party)
  WHERE (other.id IN $ids OR other.id IN $known) AND ${tieCounts('t')}
  WITH DISTINCT t RETURN t.id AS id, CASE WHEN t.id IN $held THEN null ELSE t.document END AS document`;

const MOST_CHARACTERS = 4_000_000;

/** From any of `ids` to any other of them or to a known one. */
interface Among {
  readonly ids: readonly string[];
  readonly known: readonly string[];
  readonly asOf: Day | null;
}

/**
 * The ties among parties. What they say is kept while the graph stands, and is not sent again; which of them there are is asked,
 * unless every party from which they are asked is kept.
 */
export class TiesAmong {
  /** By the party that a tie begins at. */
  readonly #kept = new Kept<TiesById>({ characters: MOST_CHARACTERS, of: charactersOf });

  /** Those that count on the day: relations by id, then positions by id. */
  async of(reading: Reading, kept: WholeParties, among: Among): Promise<NetworkEdge[]> {
    const { ids, known, asOf } = among;
    const here = this.#here(reading.version, kept, among);
    if (here !== null) return drawn(here, asOf);
    const held = this.#among(reading.version, new Set([...ids, ...known]));
    const rows = await reading.run<TieRow>(AMONG, { ids, known, asOf: dateOrNull(asOf), held: [...held.keys()] });
    const read = new Map(held);
    for (const { id, document } of rows) if (document !== null) read.set(id, readTie(document));
    const fresh = rows.flatMap(({ id, document }) => (document === null ? [] : (read.get(id) ?? [])));
    reading.onceSure(() => this.#keep(reading.version, fresh));
    return drawn(
      rows.flatMap(({ id }) => read.get(id) ?? []),
      asOf,
    );
  }

  /** Without a question: null unless the parties and all their ties among these are kept. */
  #here(version: string, kept: WholeParties, { ids, known, asOf }: Among): readonly ReadTie[] | null {
    const parties = kept.kept(version, ids);
    if (parties === null) return null;
    const all = new Set([...ids, ...known]);
    const found = new Map<string, ReadTie>();
    for (const { party, ties } of parties) {
      for (const [id, other] of ties) {
        if (!all.has(other) || found.has(id)) continue;
        const one = this.#kept.get(version, party.id)?.get(id) ?? this.#kept.get(version, other)?.get(id);
        if (one === undefined) return null;
        found.set(id, one);
      }
    }
    const counts = ({ tie }: ReadTie) => standing(tie.since, tie.until, asOf, 'inclusive').counts;
    return [...found.values()].filter(counts);
  }

  #among(version: string, parties: ReadonlySet<string>): Map<string, ReadTie> {
    const among = new Map<string, ReadTie>();
    for (const party of parties) {
      for (const [id, one] of this.#kept.get(version, party) ?? []) if (parties.has(one.edge.to)) among.set(id, one);
    }
    return among;
  }

  #keep(version: string, fresh: readonly ReadTie[]): void {
    const byParty = new Map<string, Map<string, ReadTie>>();
    for (const one of fresh) {
      const { id, from } = one.edge;
      const ties = byParty.get(from) ?? new Map(this.#kept.get(version, from));
      byParty.set(from, ties.set(id, one));
    }
    for (const [party, ties] of byParty) this.#kept.keep(version, party, ties);
  }
}

function drawn(ties: readonly ReadTie[], asOf: Day | null): NetworkEdge[] {
  if (asOf === null) return ties.map(({ edge }) => edge).sort(inOrder);
  return tieEdges(
    ties.map(({ tie }) => tie),
    asOf,
  );
}

/** Relations by id, then positions by id. */
export const tieEdges = (ties: readonly (Relation | Position)[], asOf: Day | null): NetworkEdge[] =>
  ties.map((tie) => tieEdge(tie, asOf)).sort(inOrder);

function inOrder(a: NetworkEdge, b: NetworkEdge): number {
  const held = ({ type }: NetworkEdge): number => Number(type === 'HOLDS_POSITION');
  return held(a) - held(b) || byId(a, b);
}

function readTie(document: string): ReadTie {
  const tie = documentOf<Relation | Position>(document);
  return { tie, edge: tieEdge(tie, null), characters: document.length };
}

function charactersOf(ties: TiesById): number {
  let sum = 0;
  for (const { characters } of ties.values()) sum += characters;
  return sum;
}
