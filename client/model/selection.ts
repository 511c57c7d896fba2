import type { Picture, PictureNode } from './picture.ts';

/** Choosing several things of a picture at once. Every answer keeps the order of the picture, but for what was chosen before. */

/** Adds one, or takes it out when it is in. */
export function toggled(selection: readonly string[], id: string): readonly string[] {
  return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id];
}

export function selectionWith(selection: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set([...selection, ...ids])];
}

/** The nodes tied to any of these in the picture, and these themselves. */
export function withNeighbours(picture: Picture, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids);
  const tied = picture.edges.flatMap(({ from, to }) => [
    ...(chosen.has(from) ? [to] : []),
    ...(chosen.has(to) ? [from] : []),
  ]);
  return selectionWith(nodesAmong(picture, ids), nodesAmong(picture, tied));
}

/** The nodes tied to every one of these, in the picture: what they have in common. */
export function commonNeighbours(picture: Picture, ids: readonly string[]): readonly string[] {
  const chosen = new Set(nodesAmong(picture, ids));
  if (chosen.size < 2) return [];
  const tiedTo = new Map<string, Set<string>>();
  for (const { from, to } of picture.edges) {
    for (const [near, far] of [
      [from, to],
      [to, from],
    ] as const) {
      if (!chosen.has(far) || chosen.has(near)) continue;
      const ends = tiedTo.get(near) ?? new Set();
      tiedTo.set(near, ends.add(far));
    }
  }
  return picture.nodes.flatMap((node) => (tiedTo.get(node.id)?.size === chosen.size ? [node.id] : []));
}

export function inverted(picture: Picture, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids);
  return picture.nodes.flatMap((node) => (chosen.has(node.id) ? [] : [node.id]));
}

/** All nodes that are like this one: of its kind, or listed by the same governments. */
export function alike(picture: Picture, id: string, by: 'kind' | 'government'): readonly string[] {
  const model = picture.nodes.find((node) => node.id === id);
  if (model === undefined) return [];
  const key = by === 'kind' ? (node: PictureNode) => node.kind : governmentsOf;
  return picture.nodes.flatMap((node) => (key(node) === key(model) ? [node.id] : []));
}

const governmentsOf = (node: PictureNode): string =>
  node.marks
    .filter((mark) => mark.look !== 'struck')
    .map((mark) => mark.government)
    .join(' ');

/** Those of the ids that are nodes of the picture. */
export function nodesAmong(picture: Picture, ids: readonly string[]): readonly string[] {
  const nodes = new Set(picture.nodes.map((node) => node.id));
  return [...new Set(ids)].filter((id) => nodes.has(id));
}

/** How often each word is there, most first; equal ones in their own order. */
export function countBy<Word extends string>(words: readonly Word[]): readonly (readonly [Word, number])[] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
