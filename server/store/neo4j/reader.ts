import type { GraphNode } from '../../domain/graph.ts';
import { type Asked, type Catalogue, type GraphReader, StoreUnavailable } from '../graph-store.ts';
import { about } from './about.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { claimsOf } from './claims-of.ts';
import { compare } from './compare.ts';
import type { Database, Reading, Standing } from './database.ts';
import { designationCounts } from './designation-counts.ts';
import { designations } from './designations.ts';
import { designationsOf } from './designations-of.ts';
import { DictionaryCache } from './dictionary.ts';
import type { Drawable, Hangable } from './draw.ts';
import { expand } from './expand.ts';
import { GraphReplaced } from './failures.ts';
import { firstMovers } from './first-movers.ts';
import { historyOf } from './history-of.ts';
import { issues } from './issues.ts';
import { Kept } from './kept.ts';
import { network } from './network.ts';
import { nodes } from './nodes.ts';
import { type CountedFacets, parties } from './parties.ts';
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
import { TiesAmong } from './ties-among.ts';
import { timeline } from './timeline.ts';
import { WholeParties } from './whole-parties.ts';

/** Of the questions that were asked last, each kind. */
const COUNTS_KEPT = 100;

/** What every reader of one database shares: what is small, asked often, and the same while the graph stands. */
export class Shared {
  readonly dictionaries = new DictionaryCache();
  readonly facets = new Kept<CountedFacets>({ values: COUNTS_KEPT });
  readonly overlaps = new Kept<ReadonlyMap<string, number>>({ values: COUNTS_KEPT });
  readonly parties = new WholeParties();
  readonly ties = new TiesAmong();
  #kept: { readonly version: string; readonly catalogue: Catalogue; readonly hangable: Hangable } | null = null;

  async catalogue(reading: Reading): Promise<Catalogue> {
    return (await this.#of(reading)).catalogue;
  }

  async drawable(reading: Reading): Promise<Drawable> {
    const { hangable } = await this.#of(reading);
    return { hangable, parties: this.parties, ties: this.ties };
  }

  /** The catalogue of the graph of this version, when it was the last one read. */
  keptCatalogue(version: string | null): Catalogue | null {
    return this.#kept !== null && this.#kept.version === version ? this.#kept.catalogue : null;
  }

  async #of(reading: Reading) {
    if (this.#kept?.version === reading.version) return this.#kept;
    const { works, ...rest } = await catalogue(reading);
    const all: GraphNode[] = [rest.countries, rest.governments, rest.programmes, works].flat();
    const kept = { version: reading.version, catalogue: rest, hangable: new Map(all.map((node) => [node.id, node])) };
    reading.onceSure(() => {
      this.#kept = kept;
    });
    return kept;
  }
}

/** What the readers of one store tell each other. */
export interface ReaderListener {
  /** The database does not answer. */
  down(why: StoreUnavailable): void;
  /** A reader has read this graph just now. */
  saw(standing: Standing): void;
  /** The graph that was seen so lately that it is taken for the newest; null: look. */
  lately(): Standing | null;
}

const NOBODY: ReaderListener = { down: () => {}, saw: () => {}, lately: () => null };

/** The verbs over one database. The first answer pins the graph: a later one of another graph is refused. */
export function neo4jReader(
  database: Database,
  shared: Shared,
  { down, saw, lately }: ReaderListener = NOBODY,
): GraphReader {
  let standing: Standing | null = null;
  const read = async <Answer>(
    asked: Asked | undefined,
    work: (reading: Reading) => Promise<Answer>,
  ): Promise<Answer> => {
    const pinned = standing?.graph ?? null;
    const { graph, version, answer } = await database.read(asked?.signal, pinned, work).catch((error: unknown) => {
      if (error instanceof StoreUnavailable && !(error instanceof GraphReplaced)) down(error);
      throw error;
    });
    // Another question of the same request may have been answered, of another graph, while this one was read.
    if (standing !== null && standing.graph !== graph) return read(asked, work);
    standing = { graph, version };
    saw(standing);
    return answer;
  };
  /** Of what is kept, when all that is asked for is kept of the graph that this reader stands on, or may stand on. */
  const here = <Answer>(asked: Asked | undefined, answerOf: (version: string) => Answer | null): Answer | null => {
    asked?.signal?.throwIfAborted();
    const on = standing ?? lately();
    const answer = on === null ? null : answerOf(on.version);
    if (answer !== null) standing ??= on;
    return answer;
  };
  return {
    version: () => standing?.version ?? null,
    about: (asked) => read(asked, about),
    catalogue: async (asked) => {
      const kept = here(asked, (version) => shared.keptCatalogue(version));
      return kept ?? read(asked, (reading) => shared.catalogue(reading));
    },
    nodes: async (ids, asked) => {
      const kept = here(asked, (version) => shared.parties.kept(version, ids));
      return kept?.map(({ party }) => party) ?? read(asked, (reading) => nodes(reading, ids));
    },
    designationsOf: async (ids, asked) => {
      const kept = here(asked, (version) => shared.parties.kept(version, ids));
      return (
        kept?.map(({ designations }) => [...designations]) ?? read(asked, (reading) => designationsOf(reading, ids))
      );
    },
    positionsOf: (ids, asked) => read(asked, (reading) => positionsOf(reading, ids)),
    claimsOf: (ids, asked) => read(asked, (reading) => claimsOf(reading, ids)),
    relationCounts: (ids, asOf, asked) => read(asked, (reading) => relationCounts(reading, ids, asOf)),
    relations: (questions, asked) => read(asked, (reading) => relations(reading, questions)),
    relationsFrom: (ids, asked) => read(asked, (reading) => relationsFrom(reading, ids)),
    records: (ids, asked) => read(asked, (reading) => records(reading, ids)),
    parties: (question, asked) => read(asked, (reading) => parties(reading, shared.facets, question)),
    designations: (question, asked) => read(asked, (reading) => designations(reading, question)),
    search: (question, asked) =>
      read(asked, async (reading) => search(reading, await shared.dictionaries.of(reading), shared.parties, question)),
    network: (question, asked) =>
      read(asked, async (reading) => network(reading, await shared.drawable(reading), question)),
    expand: (question, asked) =>
      read(asked, async (reading) => expand(reading, await shared.drawable(reading), question)),
    paths: (question, asked) => read(asked, (reading) => paths(reading, shared.parties, question)),
    changes: (question, asked) =>
      read(asked, async (reading) => changes(reading, await shared.catalogue(reading), question)),
    issues: (question, asked) =>
      read(asked, async (reading) => issues(reading, await shared.catalogue(reading), question)),
    compare: (question, asked) => read(asked, (reading) => compare(reading, shared.overlaps, question)),
    firstMovers: (question, asked) =>
      read(asked, async (reading) => firstMovers(reading, (await shared.catalogue(reading)).lists, question)),
    designationCounts: (question, asked) => read(asked, (reading) => designationCounts(reading, question)),
    partyCounts: (question, asked) => read(asked, (reading) => partyCounts(reading, question)),
    timeline: (question, asked) => read(asked, (reading) => timeline(reading, question)),
    historyOf: (records, asked) => read(asked, (reading) => historyOf(reading, records)),
    possibleMatchesOf: (ids, asked) => read(asked, (reading) => possibleMatchesOf(reading, ids)),
    possibleMatches: (question, asked) => read(asked, (reading) => possibleMatches(reading, question)),
  };
}
