/**
 * For queries of which each asks other parts of the same parties. Names, facts, measures and Sources have no id, so the
 * cache would let one answer overwrite what another panel shows, and ask again and again. The server answers in
 * milliseconds: each panel keeps its own answer.
 */
export const ASKED_ANEW = 'no-cache';
