import type { TieCount } from '../model/explored-network.ts';
import type { Direction, EdgeType } from '../model/vocabulary.ts';

export interface TieQuery {
  readonly types: readonly EdgeType[] | null;
  readonly direction: Direction | null;
}

/**
 * The fewest questions that bring exactly the chosen rows: one for everything, else one a direction, because a question
 * names types and one direction for all of them.
 */
export function queriesFor(all: readonly TieCount[], chosen: readonly TieCount[]): readonly TieQuery[] {
  if (chosen.length === 0) return [];
  if (chosen.length === all.length) return [{ types: null, direction: null }];
  return (['OUT', 'IN'] as const).flatMap((direction) => {
    const types = chosen.filter((ties) => ties.direction === direction).map((ties) => ties.type);
    return types.length === 0 ? [] : [{ types, direction }];
  });
}
