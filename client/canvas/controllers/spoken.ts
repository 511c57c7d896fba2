import type { PictureEdge, PictureNode } from '../../model/picture.ts';

/**
 * The live line: "Lu Hezheng, person, listed by US on 2021-12-10; 2 relations. 1 of 2: provides support to SEK Studio, listed by
 * US."
 *
 * @param at which of the node's edges is named; null when it has none
 */
export function spokenText(node: PictureNode, edges: readonly PictureEdge[], at: number | null): string {
  const edge = at === null ? undefined : edges[at];
  if (edge === undefined || at === null) return `${node.spoken}.`;
  const said = edge.from === node.id ? edge.spokenFrom : edge.spokenTo;
  return `${node.spoken}. ${at + 1} of ${edges.length}: ${said}.`;
}
