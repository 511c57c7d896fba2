import type { Day } from './dates.ts';
import type { TableRow, TwoDates } from './derived.ts';
import { type ExploredEdge, type ExploredNetwork, isParty } from './explored-network.ts';
import { MEASURE_NAMES } from './measure-names.ts';
import { firstListed, stands } from './on-day.ts';
import type { PictureNode } from './picture.ts';
import { tieWords, titleOf } from './spoken.ts';
import { FAMILY_OF_TYPE } from './vocabulary.ts';
import type { Reach } from './walk.ts';

/** The picture as rows: each node with every tie of it that is drawn, in the order of the canvas. */
export function tableRows(
  nodes: readonly PictureNode[],
  edges: readonly ExploredEdge[],
  network: ExploredNetwork,
  reach: ReadonlyMap<string, Reach>,
  asOf: Day | null,
  two: TwoDates | null,
): readonly TableRow[] {
  const ties = tiesInWords(edges, network);
  return nodes.map((node): TableRow => {
    const change = two?.words.get(node.id) ?? '';
    const explored = network.nodes.get(node.id);
    const party = explored !== undefined && isParty(explored) ? explored : null;
    const by = reach.get(node.id)?.by ?? null;
    const towards = by === null ? undefined : network.nodes.get(by.towards);
    const standing = party?.designations.filter((designation) => stands(designation, asOf)) ?? [];
    return {
      id: node.id,
      kind: node.kind,
      name: explored === undefined ? node.label : titleOf(explored),
      ownScript: node.ownScript,
      relation: node.isStart
        ? 'start of this network'
        : by === null || towards === undefined
          ? ''
          : `${tieWords(by.edge, by.edge.from === node.id ? 'out' : 'in')} ${titleOf(towards)}`,
      family: by === null ? null : FAMILY_OF_TYPE[by.edge.type],
      ties: ties.get(node.id) ?? [],
      country: party === null ? '' : (node.meta ?? ''),
      marks: node.marks,
      listedOn: party === null ? null : firstListed(party),
      programmes: distinct(standing.flatMap(({ programmes }) => programmes.map(({ code }) => code))),
      measures: distinct(standing.flatMap(({ measures }) => measures.map((measure) => MEASURE_NAMES[measure]))),
      standing: node.standing,
      // On the canvas what changed takes the place of the date note; here it has a column of its own.
      dateNote: change === '' ? node.dateNote : null,
      change: party === null || two === null ? null : change || 'unchanged',
    };
  });
}

/** Every edge as said from either end. */
function tiesInWords(edges: readonly ExploredEdge[], network: ExploredNetwork): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>();
  const say = (id: string, edge: ExploredEdge, from: 'out' | 'in', otherId: string): void => {
    const other = network.nodes.get(otherId);
    if (other === undefined) return;
    const words = `${tieWords(edge, from)} ${titleOf(other)}`;
    const own = ties.get(id);
    if (own === undefined) ties.set(id, [words]);
    else own.push(words);
  };
  for (const edge of edges) {
    say(edge.from, edge, 'out', edge.to);
    say(edge.to, edge, 'in', edge.from);
  }
  return ties;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
