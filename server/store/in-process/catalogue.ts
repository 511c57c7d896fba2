import { byName } from '../../domain/order.ts';
import type { Catalogue } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';

export function catalogue(graph: InProcessGraph): Catalogue {
  const { governments, agencies, countries, programmes, lists } = graph.catalogue;
  return { governments, agencies, countries: [...countries].sort(byName), programmes, lists };
}
