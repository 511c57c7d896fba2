import type { Catalogue } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';

export function catalogue(graph: InProcessGraph): Catalogue {
  const { governments, agencies, countries, programmes, lists } = graph.catalogue;
  const byName = [...countries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return { governments, agencies, countries: byName, programmes, lists };
}
