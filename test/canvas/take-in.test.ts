import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { CanvasElement } from '../../client/canvas/elements.ts';
import { takeIn } from '../../client/canvas/take-in.ts';

const ELEMENTS: readonly CanvasElement[] = [
  ...Array.from(
    { length: 400 },
    (_, n): CanvasElement => ({ group: 'nodes', id: `n${n}`, data: { id: `n${n}` }, classes: 'kind-Person' }),
  ),
  ...Array.from(
    { length: 399 },
    (_, n): CanvasElement => ({
      group: 'edges',
      id: `e${n}`,
      data: { id: `e${n}`, source: `n${n}`, target: `n${n + 1}` },
      classes: 'family-supports',
    }),
  ),
];

const empty = () => cytoscape({ headless: true, styleEnabled: true });

describe('elements whose places are not known yet', () => {
  it('are all held in the end, each as it was given', async () => {
    const cy = empty();
    await takeIn(cy, ELEMENTS, () => true);
    expect(cy.elements().map((element) => element.id())).toEqual(ELEMENTS.map(({ id }) => id));
    expect(cy.$('#e7').source().id()).toBe('n7');
    expect(cy.$('#n7').hasClass('kind-Person')).toBe(true);
  });

  it('come in pieces, and no further than somebody wants them', async () => {
    const cy = empty();
    const seen: number[] = [];
    await takeIn(cy, ELEMENTS, () => seen.push(cy.elements().length) < 3);
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(3);
    expect(cy.elements().length).toBe(seen.at(-1));
    expect(cy.elements().length).toBeLessThan(ELEMENTS.length);
  });
});
