import type { Core } from 'cytoscape';
import { type CanvasElement, definitionOf } from './elements.ts';

/** So many are taken in at a time: about as long as a frame. */
const AT_A_TIME = 250;
const NOWHERE = { x: 0, y: 0 };

/**
 * Gives an empty Cytoscape elements whose places are not known yet, and has it work out their styles, a piece at a time. The
 * caller sees to it that nothing of it is drawn, and gives every node its place afterwards.
 *
 * @param goesOn asked before each piece
 */
export async function takeIn(cy: Core, elements: readonly CanvasElement[], goesOn: () => boolean): Promise<void> {
  for (let at = 0; at < elements.length; at += AT_A_TIME) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!goesOn()) return;
    const piece = elements.slice(at, at + AT_A_TIME);
    cy.batch(() => {
      cy.add(piece.map((element) => definitionOf(element, element.group === 'nodes' ? NOWHERE : null)));
    });
    // A style is worked out when it is first asked for.
    for (const { id } of piece) cy.getElementById(id).numericStyle('opacity');
  }
}
