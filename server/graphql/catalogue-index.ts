import type { Agency, Country, Government, List, Programme } from '../domain/catalogue.ts';
import type { Catalogue, GraphReader } from '../store/graph-store.ts';

/** The catalogue, found by the ids and codes that other values hold. Each throws when the graph holds a dangling id. */
export interface CatalogueIndex extends Catalogue {
  country(id: string): Country;
  programme(id: string): Programme;
  government(code: string): Government;
  agency(code: string): Agency;
  list(id: string): List;
}

const ofReader = new WeakMap<GraphReader, CatalogueIndex | Promise<CatalogueIndex>>();
const ofCatalogue = new WeakMap<Catalogue, CatalogueIndex>();

/**
 * A reader never changes, so it is asked once; and readers of one graph that hand out one catalogue share its index. Asked
 * without a signal, since the next request needs it too.
 */
export function catalogueIndex(reader: GraphReader): CatalogueIndex | Promise<CatalogueIndex> {
  const known = ofReader.get(reader);
  if (known !== undefined) return known;
  const asked = reader.catalogue().then(indexed);
  ofReader.set(reader, asked);
  asked.then(
    (index) => ofReader.set(reader, index),
    () => ofReader.delete(reader),
  );
  return asked;
}

function indexed(catalogue: Catalogue): CatalogueIndex {
  const known = ofCatalogue.get(catalogue);
  if (known !== undefined) return known;
  const index = indexOf(catalogue);
  ofCatalogue.set(catalogue, index);
  return index;
}

function indexOf(catalogue: Catalogue): CatalogueIndex {
  return {
    ...catalogue,
    country: finder('country', catalogue.countries, ({ id }) => id),
    programme: finder('programme', catalogue.programmes, ({ id }) => id),
    government: finder('government', catalogue.governments, ({ code }) => code),
    agency: finder('agency', catalogue.agencies, ({ code }) => code),
    list: finder('list', catalogue.lists, ({ id }) => id),
  };
}

function finder<Item>(what: string, items: readonly Item[], keyOf: (item: Item) => string): (key: string) => Item {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return (key) => {
    const item = byKey.get(key);
    if (item === undefined) throw new Error(`the graph names the ${what} ${JSON.stringify(key)} and does not hold it`);
    return item;
  };
}
