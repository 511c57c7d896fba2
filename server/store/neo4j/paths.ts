import type { NetworkEdge } from '../../domain/network.ts';
import { byText } from '../../domain/order.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Party } from '../../domain/party.ts';
import type { Path, Paths } from '../../domain/path.ts';
import { type Neighbours, searchPaths } from '../../domain/path-search.ts';
import type { Position, Relation } from '../../domain/relation.ts';
import type { PathsQuestion } from '../graph-store.ts';
import { tieCounts } from './counting.ts';
import type { Reading } from './database.ts';
import { byPlace, documentOf } from './documents.ts';
import { ANY_TIE } from './model.ts';
import { partyIds } from './party-ids.ts';
import { dateOrNull } from './properties.ts';
import { tieEdges } from './ties-among.ts';
import { broughtParties, walkedTypes } from './walk.ts';
import type { WholeParties, WholeParty } from './whole-parties.ts';

export async function paths(reading: Reading, kept: WholeParties, question: PathsQuestion): Promise<Paths> {
  const { maxHops, limit, asOf } = question;
  const [from = null, to = null] = await partyIds(reading, [question.from, question.to], kept);
  const ends = [from, to].filter((id) => id !== null);
  if (from === null || to === null) {
    const known = await kept.of(reading, ends);
    return {
      from: known.get(from ?? '')?.party ?? null,
      to: known.get(to ?? '')?.party ?? null,
      paths: [],
      cutBy: null,
      asOf,
    };
  }
  const neighbours = neighboursOf(reading, question, ends);
  const search = searchPaths({ from, to, maxHops, limit, compare: byText });
  let step = search.next();
  while (step.done !== true) step = search.next(await neighbours(step.value));
  const { paths: ways, cutBy } = step.value;
  const [parties, ties] = await Promise.all([
    kept.of(reading, [...ends, ...ways.flat()]),
    tiesOfHops(reading, ways, asOf),
  ]);
  const party = (id: string): Party => held(parties, id);
  const pathOf = (way: readonly string[]): Path => ({
    parties: way.map(party),
    hops: way.slice(1).map((id, i) => {
      const before = way[i] ?? id;
      return { from: party(before).id, to: party(id).id, edges: ties.get(`${before} ${id}`) ?? [] };
    }),
  });
  return { from: party(from), to: party(to), paths: ways.map(pathOf), cutBy, asOf };
}

/** @throws {RangeError} when the transaction that found the id does not hold its party */
function held(parties: ReadonlyMap<string, WholeParty>, id: string): Party {
  const party = parties.get(id)?.party;
  if (party === undefined) throw new RangeError(`the graph does not hold ${id}`);
  return party;
}

/** Asks whom one step from each of some parties reaches: along the ties of the question, to the parties that it lets through. */
function neighboursOf(
  reading: Reading,
  { where, asOf }: PathsQuestion,
  ends: readonly string[],
): (of: readonly string[]) => Promise<Neighbours<string>> {
  const types = walkedTypes(where);
  if (types === null) return async () => new Map();
  const brought = broughtParties(where);
  const cypher = `UNWIND $of AS id
    MATCH (:Party {id: id})-[t:${types}]-(p:Party) WHERE ${tieCounts('t')}
    WITH DISTINCT id, p WHERE p.id IN $ends OR (${brought.where})
    RETURN id, collect(p.id) AS others`;
  const parameters = { ...brought.parameters, ends, asOf: dateOrNull(asOf) };
  return async (of) => {
    const rows = await reading.run<{ id: string; others: readonly string[] }>(cypher, { ...parameters, of });
    return new Map(rows.map(({ id, others }) => [id, others]));
  };
}

interface TieRow {
  readonly [key: string]: unknown;
  readonly place: number;
  readonly document: string;
}

/** The ties of every hop of the ways, once for each `from to`. */
async function tiesOfHops(
  reading: Reading,
  ways: readonly (readonly string[])[],
  asOf: Day | null,
): Promise<ReadonlyMap<string, readonly NetworkEdge[]>> {
  const keys = [...new Set(ways.flatMap((way) => way.slice(1).map((id, i) => `${way[i]} ${id}`)))];
  const rows = await reading.run<TieRow>(
    `UNWIND range(0, size($pairs) - 1) AS place
     MATCH (:Party {id: $pairs[place][0]})-[t:${ANY_TIE}]-(:Party {id: $pairs[place][1]}) WHERE ${tieCounts('t')}
     RETURN place, t.document AS document`,
    { pairs: keys.map((key) => key.split(' ')), asOf: dateOrNull(asOf) },
  );
  const ties = byPlace(keys.length, rows, ({ document }) => documentOf<Relation | Position>(document));
  return new Map(keys.map((key, i) => [key, tieEdges(ties[i] ?? [], asOf)]));
}
