import { partyId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { ExpandQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { draw } from './draw.ts';
import { seedIds } from './network.ts';
import { inOrderOfWeight, omissions, walk } from './walk.ts';

/**
 * The party and its neighbours that are not known yet, with every edge among them and to the known ones.
 * `limit` counts new parties.
 */
export async function expand(reading: Reading, question: ExpandQuestion): Promise<Network> {
  const { where, asOf } = question;
  const { seeds, unknown } = await seedIds(reading, [question.id]);
  const { seeds: known } = await seedIds(reading, question.known);
  const without = new Set(known);
  const reached = await walk(reading, seeds, { where, asOf, depth: 1, without, direction: where.direction });
  const ordered = await inOrderOfWeight(reading, reached, asOf);
  const most = question.limit + seeds.length;
  const cut = ordered.slice(most);
  const kept = ordered.slice(0, most).map(({ id }) => id);
  const drawn = await draw(reading, kept, known, asOf);
  return {
    nodes: drawn.nodes,
    edges: drawn.edges,
    seeds: seeds.map(partyId),
    unknownSeeds: unknown,
    truncated: cut.length > 0,
    omitted: omissions(cut),
    asOf,
    unlisted: drawn.unlisted,
  };
}
