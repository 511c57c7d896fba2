import DataLoader from 'dataloader';
import type { Country, Work } from '../domain/catalogue.ts';
import type { Counts } from '../domain/counts.ts';
import type { Designation } from '../domain/designation.ts';
import type { EditionChange } from '../domain/edition-change.ts';
import type { PossibleMatch } from '../domain/identity.ts';
import type { NodeId, PartyId, RecordId, WorkId } from '../domain/ids.ts';
import type { Day } from '../domain/partial-date.ts';
import { isParty, type Party, type RecordRef } from '../domain/party.ts';
import type { Claim, Position, Relation } from '../domain/relation.ts';
import type { PublishedRecord } from '../domain/source.ts';
import type {
  AnyNode,
  DesignationCountsQuestion,
  Page,
  RelationCount,
  RelationsQuestion,
} from '../store/graph-store.ts';
import type { Ask } from './ask.ts';
import { isDesignation, isPlace, isWork } from './node-types.ts';

/** Reads of one request, gathered: what many resolvers ask in one turn is one plural verb. */
export interface Loaders {
  node(id: NodeId): Promise<AnyNode | null>;
  party(id: NodeId): Promise<Party>;
  designation(id: NodeId): Promise<Designation>;
  work(id: NodeId): Promise<Work>;
  /** Where an office is held. */
  place(id: NodeId): Promise<Party | Country>;
  designationsOf(party: PartyId): Promise<readonly Designation[]>;
  positionsOf(party: PartyId): Promise<readonly Position[]>;
  claimsOf(id: PartyId | WorkId): Promise<readonly Claim[]>;
  relationCounts(party: PartyId, asOf: Day | null): Promise<readonly RelationCount[]>;
  relations(question: RelationsQuestion): Promise<Page<Relation>>;
  possibleMatchesOf(party: PartyId): Promise<readonly PossibleMatch[]>;
  historyOf(record: RecordRef): Promise<readonly EditionChange[]>;
  records(id: RecordId): Promise<readonly PublishedRecord[]>;
  /** The same question of many buckets of one timeline is asked once. */
  designationCounts(question: DesignationCountsQuestion): Promise<Counts>;
}

export function loadersOf(ask: Ask): Loaders {
  const nodes = new DataLoader<NodeId, AnyNode | null>((ids) => ask((reader, asked) => reader.nodes(ids, asked)));
  const designations = new DataLoader<PartyId, Designation[]>((ids) =>
    ask((reader, asked) => reader.designationsOf(ids, asked)),
  );
  const positions = new DataLoader<PartyId, Position[]>((ids) =>
    ask((reader, asked) => reader.positionsOf(ids, asked)),
  );
  const claims = new DataLoader<PartyId | WorkId, Claim[]>((ids) =>
    ask((reader, asked) => reader.claimsOf(ids, asked)),
  );
  const matches = new DataLoader<PartyId, PossibleMatch[]>((ids) =>
    ask((reader, asked) => reader.possibleMatchesOf(ids, asked)),
  );
  const histories = new DataLoader<RecordRef, EditionChange[], string>(
    (refs) => ask((reader, asked) => reader.historyOf(refs, asked)),
    { cacheKeyFn: ({ id, list }) => `${list} ${id}` },
  );
  const records = new DataLoader<RecordId, PublishedRecord[]>((ids) =>
    ask((reader, asked) => reader.records(ids, asked)),
  );
  const relations = new DataLoader<RelationsQuestion, Page<Relation>, string>(
    (questions) => ask((reader, asked) => reader.relations(questions, asked)),
    { cacheKeyFn: (question) => JSON.stringify(question) },
  );
  const countsAsked = new Map<string, Promise<Counts>>();
  const countsOn = new Map<Day | null, DataLoader<PartyId, RelationCount[]>>();

  function counts(asOf: Day | null): DataLoader<PartyId, RelationCount[]> {
    const known = countsOn.get(asOf);
    if (known !== undefined) return known;
    const loader = new DataLoader<PartyId, RelationCount[]>((ids) =>
      ask((reader, asked) => reader.relationCounts(ids, asOf, asked)),
    );
    countsOn.set(asOf, loader);
    return loader;
  }

  function designationCounts(question: DesignationCountsQuestion): Promise<Counts> {
    const key = JSON.stringify(question);
    const before = countsAsked.get(key);
    if (before !== undefined) return before;
    const answer = ask((reader, asked) => reader.designationCounts(question, asked));
    countsAsked.set(key, answer);
    return answer;
  }

  async function typed<Kind extends AnyNode>(id: NodeId, is: (node: AnyNode) => node is Kind): Promise<Kind> {
    const node = await nodes.load(id);
    if (node === null || !is(node)) throw new Error(`the graph names ${JSON.stringify(id)} and does not hold it so`);
    return node;
  }

  return {
    node: (id) => nodes.load(id),
    party: (id) => typed(id, isParty),
    designation: (id) => typed(id, isDesignation),
    work: (id) => typed(id, isWork),
    place: (id) => typed(id, isPlace),
    designationsOf: (party) => designations.load(party),
    positionsOf: (party) => positions.load(party),
    claimsOf: (id) => claims.load(id),
    relationCounts: (party, asOf) => counts(asOf).load(party),
    relations: (question) => relations.load(question),
    possibleMatchesOf: (party) => matches.load(party),
    historyOf: (record) => histories.load(record),
    records: (id) => records.load(id),
    designationCounts,
  };
}
