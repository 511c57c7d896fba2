import type { Day } from '../../domain/partial-date.ts';
import type { GraphAbout } from '../graph-store.ts';
import type { Reading } from './database.ts';

export async function about(reading: Reading): Promise<GraphAbout> {
  const [row] = await reading.run<{ dataDate: Day | null; parties: number; relations: number; designations: number }>(
    `MATCH (g:Graph {id: 'graph'})
     RETURN g.dataDate AS dataDate, g.parties AS parties, g.relations AS relations, g.designations AS designations`,
  );
  return {
    graph: reading.graph,
    store: 'neo4j',
    dataDate: row?.dataDate ?? null,
    parties: row?.parties ?? 0,
    relations: row?.relations ?? 0,
    designations: row?.designations ?? 0,
  };
}
