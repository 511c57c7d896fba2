import type { Designation } from '../domain/designation.ts';
import type { PartyId } from '../domain/ids.ts';
import { designationStanding } from '../domain/in-force.ts';
import type { Network } from '../domain/network.ts';
import type { Day } from '../domain/partial-date.ts';
import { isParty, type Party } from '../domain/party.ts';
import type { Claim, Position, Relation } from '../domain/relation.ts';
import type { Asked, GraphReader, NetworkQuestion, PartyFilter } from '../store/graph-store.ts';

/** Which parties: all that a filter leaves, or a network. */
export type ExportQuestion =
  | { readonly of: 'parties'; readonly where: PartyFilter }
  | { readonly of: 'network'; readonly network: NetworkQuestion };

/** What an export takes from the graph, page by page. */
export interface Selection {
  readonly pages: AsyncIterable<readonly Party[]>;
  /** Whether a tie whose ends are in the export belongs to it. */
  readonly holdsTie: (tie: Relation | Position | Claim) => boolean;
  readonly holdsDesignation: (designation: Designation) => boolean;
  readonly asOf: Day | null;
  /** What was left out, in words. */
  readonly cut: string | null;
}

/** As many as one page may have. */
export const PAGE = 100;

/** @throws what the reader throws */
export async function selectionOf(reader: GraphReader, question: ExportQuestion, asked: Asked): Promise<Selection> {
  switch (question.of) {
    case 'parties':
      return {
        pages: pagesOf(reader, question.where, asked),
        holdsTie: () => true,
        holdsDesignation: () => true,
        asOf: null,
        cut: null,
      };
    case 'network':
      return selectionOfNetwork(await reader.network(question.network, asked));
  }
}

/** By id, in keyset pages: a reader stands on one graph, so that nothing comes twice and nothing is skipped. */
async function* pagesOf(reader: GraphReader, where: PartyFilter, asked: Asked): AsyncGenerator<readonly Party[]> {
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<GraphReader['parties']>> = await reader.parties(
      { where, orderBy: [], first: PAGE, after },
      asked,
    );
    yield page.items;
    if (!page.hasNextPage) return;
    after = page.cursors.at(-1) ?? null;
  }
}

function selectionOfNetwork(network: Network): Selection {
  const edges = new Set<string>(network.edges.map(({ id }) => id));
  return {
    pages: pagesInMemory(network.nodes.filter(isParty)),
    holdsTie: ({ id }) => edges.has(id),
    holdsDesignation: (designation) => designationStanding(designation, network.asOf).counts,
    asOf: network.asOf,
    cut: network.truncated ? omittedInWords(network) : null,
  };
}

async function* pagesInMemory(parties: readonly Party[]): AsyncGenerator<readonly Party[]> {
  for (let at = 0; at < parties.length; at += PAGE) yield parties.slice(at, at + PAGE);
}

const omittedInWords = ({ omitted }: Network): string =>
  omitted.map(({ distance, type, parties }) => `${parties} at distance ${distance} by ${type}`).join(', ');

/** The parties that an export holds: ids only, since a graph may be large. */
export class Exported {
  readonly #ids = new Set<PartyId>();

  add(parties: readonly Party[]): void {
    for (const { id } of parties) this.#ids.add(id);
  }

  has(id: string): boolean {
    return (this.#ids as ReadonlySet<string>).has(id);
  }

  get size(): number {
    return this.#ids.size;
  }

  *batches(): Generator<PartyId[]> {
    let batch: PartyId[] = [];
    for (const id of this.#ids) {
      batch.push(id);
      if (batch.length < PAGE) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}
