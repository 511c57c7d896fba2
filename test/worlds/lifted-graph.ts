import type { Designation } from '../../server/domain/designation.ts';
import type { Graph } from '../../server/domain/graph.ts';
import {
  countryTieId,
  designationId,
  type PartyId,
  partyId,
  positionId,
  type RecordId,
  recordId,
  relationId,
} from '../../server/domain/ids.ts';
import { byId } from '../../server/domain/order.ts';
import type { Party } from '../../server/domain/party.ts';
import type { Position, Relation } from '../../server/domain/relation.ts';
import { Otherwise } from './otherwise.ts';

/** Copies are told apart by one digit. */
const MOST_TIMES = 10;
/** One pair of parties in so many is tied across copies: enough to make one graph of them, and groups stay groups. */
const ONE_IN = 5;

/**
 * A graph so many times as large as a given one, that keeps its degree distribution exactly: a random lift. Every party
 * is there in so many copies; a tie of two parties ties the copy i of the one to the copy i + s of the other, with one s
 * for each pair (0 for most). So every copy of a party has as many ties of each type and direction as the party itself,
 * and the copies hang together. The first copy keeps its ids. Other copies bear other rare words and other numbers, so
 * that the dictionary grows too; their Sources quote the records of the first. Claims are not copied.
 * @param times 1 to 10
 * @param seed equal seeds give equal graphs
 * @throws {RangeError} when `times` is none of 1 to 10
 */
export function liftedGraph(graph: Graph, times: number, seed: number): Graph {
  if (!Number.isInteger(times) || times < 1 || times > MOST_TIMES) {
    throw new RangeError(`a graph is lifted 1 to ${MOST_TIMES} times, not ${times}`);
  }
  const otherwise = new Otherwise(graph.parties);
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const everywhere = <Item, Made>(items: readonly Item[], make: (item: Item, copy: number) => Made): Made[] =>
    copies.flatMap((copy) => items.map((item) => make(item, copy)));
  const shift = shifts(times, seed);
  return {
    ...graph,
    parties: everywhere(graph.parties, (party, copy) => (copy === 0 ? party : partyCopy(party, copy, otherwise))).sort(
      byId,
    ),
    designations: everywhere(graph.designations, designationCopy).sort(byId),
    relations: everywhere(graph.relations, (relation, copy) =>
      relationCopy(relation, copy, shift(copy, relation.from, relation.to)),
    ).sort(byId),
    positions: everywhere(graph.positions, (position, copy) => positionCopy(position, copy, graph, shift)).sort(byId),
    records: everywhere(graph.records, (record, copy) => ({ ...record, id: copyOfRecord(record.id, copy) })).sort(byId),
    aliases: everywhere(
      graph.aliases,
      ([record, party], copy) => [copyOfRecord(record, copy), copyOf(party, copy)] as const,
    ).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** `us-ofac-34022` → `us-ofac-340229003` in the copy 3: no publisher's number ends so. */
const copyText = (id: string, copy: number): string => (copy === 0 ? id : `${id}900${copy}`);
const copyOf = (id: PartyId, copy: number): PartyId => partyId(copyText(id, copy));
const copyOfRecord = (id: RecordId, copy: number): RecordId => recordId(copyText(id, copy));

type Shift = (copy: number, from: string, to: string) => number;

/** In which copy the other end of a tie is. Ties between one pair run together, in either direction. */
function shifts(times: number, seed: number): Shift {
  return (copy, from, to) => {
    const mixed = mix(from < to ? `${from} ${to}` : `${to} ${from}`, seed);
    const step = from !== to && mixed % ONE_IN === 0 ? Math.floor(mixed / ONE_IN) % times : 0;
    return (copy + (from < to ? step : times - step)) % times;
  };
}

/** FNV-1a, 32 bits: equal everywhere, spread well enough. */
function mix(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function partyCopy(party: Party, copy: number, otherwise: Otherwise): Party {
  const id = copyOf(party.id, copy);
  return {
    ...party,
    id,
    name: otherwise.name(party.name, copy),
    displayName: otherwise.name(party.displayName, copy),
    names: party.names.map((name) => ({
      ...name,
      value: otherwise.name(name.value, copy),
      display: otherwise.name(name.display, copy),
    })),
    identifiers: party.identifiers.map((identifier) => ({
      ...identifier,
      value: otherwise.number(identifier.value, copy),
    })),
    countries: party.countries.map((tie) => ({ ...tie, id: countryTieId(tie.type, id, tie.country) })).sort(byId),
    records: party.records.map((record) => ({ ...record, id: copyOfRecord(record.id, copy) })),
  };
}

function designationCopy(designation: Designation, copy: number): Designation {
  if (copy === 0) return designation;
  const party = copyOf(designation.party, copy);
  return { ...designation, id: designationId(designation.list, party, designation.id), party };
}

function relationCopy(relation: Relation, copy: number, other: number): Relation {
  const [from, to] = [copyOf(relation.from, copy), copyOf(relation.to, other)];
  return { ...relation, id: relationId(relation.type, from, to), from, to };
}

function positionCopy(position: Position, copy: number, graph: Graph, shift: Shift): Position {
  const person = copyOf(position.person, copy);
  const isCountry = graph.countries.some(({ id }) => id === position.at);
  const at = isCountry ? position.at : copyOf(partyId(position.at), shift(copy, position.person, position.at));
  return { ...position, id: positionId(person, position.title, at), person, at };
}
