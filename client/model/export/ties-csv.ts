import { csvFile } from '../csv.ts';
import { type Exported, originLines } from './exported.ts';

/** Every line of the picture as a row, with both names, its dates and where it is stated. */
export function tiesCsv(network: Exported): string {
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  const heads = ['from', 'from name', 'tie', 'to', 'to name', 'since', 'until', 'standing', 'stated in'];
  const rows = network.edges.map((edge) => [
    edge.from,
    names.get(edge.from) ?? '',
    edge.label,
    edge.to,
    names.get(edge.to) ?? '',
    edge.since ?? '',
    edge.until ?? '',
    edge.standing,
    edge.statedIn.join('; '),
  ]);
  return csvFile(heads, rows, originLines(network));
}
