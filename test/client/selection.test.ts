import { describe, expect, it } from 'vitest';
import { derive } from '../../client/model/derive.ts';
import { NO_FILTERS } from '../../client/model/filter-rows.ts';
import { alike, commonNeighbours, inverted, toggled, withNeighbours } from '../../client/model/selection.ts';
import { HONGMAN, LU_HEZHENG, SEK, SEK_NETWORK } from './sek-network.ts';

const { picture } = derive(SEK_NETWORK, {
  asOf: null,
  comparedWith: null,
  ghosts: 'shown',
  filters: NO_FILTERS,
  hidden: [],
  ways: [],
});

describe('a selection', () => {
  it('takes a node in and out', () => {
    expect(toggled([SEK], LU_HEZHENG)).toEqual([SEK, LU_HEZHENG]);
    expect(toggled([SEK, LU_HEZHENG], SEK)).toEqual([LU_HEZHENG]);
  });

  it('grows by the neighbours of what is in it', () => {
    expect(new Set(withNeighbours(picture, [HONGMAN]))).toEqual(new Set([HONGMAN, LU_HEZHENG]));
    expect(withNeighbours(picture, [LU_HEZHENG])).toContain(SEK);
  });

  it('finds what all of it is tied to', () => {
    expect(commonNeighbours(picture, [SEK, HONGMAN])).toEqual([LU_HEZHENG]);
    expect(commonNeighbours(picture, [SEK])).toEqual([]);
  });

  it('is inverted, and taken whole by kind and by government', () => {
    expect(inverted(picture, [SEK])).toHaveLength(picture.nodes.length - 1);
    const people = alike(picture, LU_HEZHENG, 'kind');
    expect(people).toContain(LU_HEZHENG);
    expect(people.every((id) => picture.nodes.find((node) => node.id === id)?.kind === 'Person')).toBe(true);
    expect(alike(picture, LU_HEZHENG, 'government')).toContain(SEK);
    expect(alike(picture, 'nobody', 'kind')).toEqual([]);
  });
});
