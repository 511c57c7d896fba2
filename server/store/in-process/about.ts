import type { GraphAbout } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';

export function about(graph: InProcessGraph): GraphAbout {
  const editions = graph.catalogue.lists.flatMap((list) => list.snapshots.map(({ edition }) => edition));
  return {
    graph: graph.header.graph,
    store: 'in-process',
    dataDate: editions.reduce<GraphAbout['dataDate']>(
      (newest, day) => (newest === null || day > newest ? day : newest),
      null,
    ),
    parties: graph.parties.ids.length,
    relations: graph.relations.documents.length,
    designations: graph.designations.documents.length,
  };
}
