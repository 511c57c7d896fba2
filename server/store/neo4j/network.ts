import { partyId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { NetworkQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { type Drawable, draw } from './draw.ts';
import { partyIds } from './party-ids.ts';
import { inOrderOfWeight, omissions, walk } from './walk.ts';

export async function network(reading: Reading, shared: Drawable, question: NetworkQuestion): Promise<Network> {
  const { where, asOf, depth } = question;
  const { seeds, unknown } = await seedIds(reading, shared, question.seeds);
  const reached = await walk(reading, seeds, { where, asOf, depth, without: new Set(), direction: null });
  const ordered = inOrderOfWeight(reached);
  const cut = ordered.slice(question.limit);
  const kept = ordered.slice(0, question.limit).map(({ id }) => id);
  const drawn = await draw(reading, shared, kept, [], asOf);
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

/** Each party once, in the order asked; what names no party apart. */
async function seedIds(
  reading: Reading,
  shared: Drawable,
  asked: readonly string[],
): Promise<{ readonly seeds: string[]; readonly unknown: string[] }> {
  const found = await partyIds(reading, asked, shared.parties);
  return {
    seeds: [...new Set(found.filter((id) => id !== null))],
    unknown: asked.filter((_, i) => found[i] === null),
  };
}
