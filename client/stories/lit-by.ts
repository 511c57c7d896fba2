import type { Picture } from '../model/picture.ts';

/** What stays bright: the ids that are meant, and every line between two of them. Null when nothing fades. */
export function litBy(picture: Picture, highlights: readonly string[]): ReadonlySet<string> | null {
  if (highlights.length === 0) return null;
  const meant = new Set(highlights);
  const between = picture.edges.filter((edge) => meant.has(edge.from) && meant.has(edge.to));
  return new Set([...highlights, ...between.map(({ id }) => id)]);
}
