import type { ExploredNetwork, MoreTies } from '../../model/explored-network.ts';

/** What a selection asks the panel to show. */
export type DetailsTarget =
  | { readonly kind: 'nothing' }
  /** An "N more" node: it is known here, the API does not know it. */
  | { readonly kind: 'more'; readonly more: MoreTies }
  /** Something that `node(id)` answers to. */
  | { readonly kind: 'node'; readonly id: string };

/** A folded line (*sanctioned by*, *under*) opens the Designation that it folds; every other line and node is itself. */
export function detailsTarget(network: ExploredNetwork, selection: string | null): DetailsTarget {
  if (selection === null) return { kind: 'nothing' };
  const more = network.more.find(({ id }) => id === selection);
  if (more !== undefined) return { kind: 'more', more };
  const folded = network.edges.get(selection)?.designation;
  return { kind: 'node', id: folded ?? selection };
}
