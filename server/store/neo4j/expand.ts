import { partyId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { ExpandQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { type Drawable, draw } from './draw.ts';
import { partyIds } from './party-ids.ts';
import { inOrderOfWeight, omissions, walk } from './walk.ts';

/**
 * The party and its neighbours that are not known yet, with every edge among them and to the known ones.
 * `limit` counts new parties.
 */
export async function expand(reading: Reading, shared: Drawable, question: ExpandQuestion): Promise<Network> {
  const { where, asOf } = question;
  const [centre = null, ...others] = await partyIds(reading, [question.id, ...question.known], shared.parties);
  const seeds = centre === null ? [] : [centre];
  const known = [...new Set(others.filter((id) => id !== null))];
  const without = new Set(known);
  const reached = await walk(reading, seeds, { where, asOf, depth: 1, without, direction: where.direction });
  const ordered = inOrderOfWeight(reached);
  const most = question.limit + seeds.length;
  const cut = ordered.slice(most);
  const kept = ordered.slice(0, most).map(({ id }) => id);
  const drawn = await draw(reading, shared, kept, known, asOf);
  return {
    nodes: drawn.nodes,
    edges: drawn.edges,
    seeds: seeds.map(partyId),
    unknownSeeds: centre === null ? [question.id] : [],
    truncated: cut.length > 0,
    omitted: omissions(cut),
    asOf,
    unlisted: drawn.unlisted,
  };
}
