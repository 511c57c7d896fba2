import type { Work } from '../../domain/catalogue.ts';
import { byId, byName } from '../../domain/order.ts';
import type { Catalogue } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';

const LABELS = ['Government', 'Agency', 'Country', 'Programme', 'List', 'Work'] as const;

/** The catalogue, and the works, which hang on parties as it does. */
export interface FullCatalogue extends Catalogue {
  readonly works: readonly Work[];
}

export async function catalogue(reading: Reading): Promise<FullCatalogue> {
  const rows = await reading.run<{ label: (typeof LABELS)[number]; documents: string[] }>(
    LABELS.map(
      (label) => `MATCH (n:${label}) WITH collect(n.document) AS documents RETURN '${label}' AS label, documents`,
    ).join(' UNION ALL '),
  );
  const of = <Value extends { readonly id: string }>(label: (typeof LABELS)[number]): Value[] =>
    (rows.find((row) => row.label === label)?.documents ?? []).map(documentOf<Value>).sort(byId);
  return {
    governments: of('Government'),
    agencies: of('Agency'),
    countries: of<Catalogue['countries'][number]>('Country').sort(byName),
    programmes: of('Programme'),
    lists: of('List'),
    works: of('Work'),
  };
}
