import type { Asked, GraphReader } from '../graph-store.ts';
import { about } from './about.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { claimsOf } from './claims-of.ts';
import { compare } from './compare.ts';
import { designationCounts } from './designation-counts.ts';
import { designations } from './designations.ts';
import { designationsOf } from './designations-of.ts';
import { expand } from './expand.ts';
import { firstMovers } from './first-movers.ts';
import type { InProcessGraph } from './graph.ts';
import { historyOf } from './history-of.ts';
import { issues } from './issues.ts';
import { network } from './network.ts';
import { nodes } from './nodes.ts';
import { parties } from './parties.ts';
import { partyCounts } from './party-counts.ts';
import { paths } from './paths.ts';
import { positionsOf } from './positions-of.ts';
import { possibleMatches } from './possible-matches.ts';
import { possibleMatchesOf } from './possible-matches-of.ts';
import { records } from './records.ts';
import { relationCounts } from './relation-counts.ts';
import { relations } from './relations.ts';
import { relationsFrom } from './relations-from.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';

/** It always stands on a graph. */
export interface InProcessReader extends GraphReader {
  version(): string;
}

/** The verbs over one graph in memory. Each answers within its own turn, so an abort is looked at before it starts. */
export function inProcessReader(graph: InProcessGraph): InProcessReader {
  const unlessAborted = (asked: Asked | undefined): InProcessGraph => {
    asked?.signal?.throwIfAborted();
    return graph;
  };
  return {
    version: () => `${graph.header.graph} ${graph.header.inputs}`,
    about: async (asked) => about(unlessAborted(asked)),
    catalogue: async (asked) => catalogue(unlessAborted(asked)),
    nodes: async (ids, asked) => nodes(unlessAborted(asked), ids),
    designationsOf: async (ids, asked) => designationsOf(unlessAborted(asked), ids),
    positionsOf: async (ids, asked) => positionsOf(unlessAborted(asked), ids),
    claimsOf: async (ids, asked) => claimsOf(unlessAborted(asked), ids),
    relationCounts: async (ids, asOf, asked) => relationCounts(unlessAborted(asked), ids, asOf),
    relations: async (questions, asked) => relations(unlessAborted(asked), questions),
    relationsFrom: async (ids, asked) => relationsFrom(unlessAborted(asked), ids),
    records: async (ids, asked) => records(unlessAborted(asked), ids),
    parties: async (question, asked) => parties(unlessAborted(asked), question),
    designations: async (question, asked) => designations(unlessAborted(asked), question),
    search: async (question, asked) => search(unlessAborted(asked), question),
    network: async (question, asked) => network(unlessAborted(asked), question),
    expand: async (question, asked) => expand(unlessAborted(asked), question),
    paths: async (question, asked) => paths(unlessAborted(asked), question),
    changes: async (question, asked) => changes(unlessAborted(asked), question),
    issues: async (question, asked) => issues(unlessAborted(asked), question),
    compare: async (question, asked) => compare(unlessAborted(asked), question),
    firstMovers: async (question, asked) => firstMovers(unlessAborted(asked), question),
    designationCounts: async (question, asked) => designationCounts(unlessAborted(asked), question),
    partyCounts: async (question, asked) => partyCounts(unlessAborted(asked), question),
    timeline: async (question, asked) => timeline(unlessAborted(asked), question),
    historyOf: async (records, asked) => historyOf(unlessAborted(asked), records),
    possibleMatchesOf: async (ids, asked) => possibleMatchesOf(unlessAborted(asked), ids),
    possibleMatches: async (question, asked) => possibleMatches(unlessAborted(asked), question),
  };
}
