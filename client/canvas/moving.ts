import type { Core } from 'cytoscape';
import type { Points } from './places.ts';

const MOVE_MS = 320;
/** Nobody sees a move as short as this, in canvas units. */
const UNSEEN = 4;

/**
 * Brings what is drawn already to its places: at once, or seen on its way. Who is being dragged is left in the hand.
 * @returns whether anything will be moving for a while
 */
export function bringToPlaces(cy: Core, places: Points, atOnce: boolean): boolean {
  let moving = false;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const to = places.get(node.id());
      if (to === undefined || node.grabbed()) return;
      const { x, y } = node.position();
      const far = Math.max(Math.abs(x - to.x), Math.abs(y - to.y));
      if (far === 0) return;
      node.stop(true);
      if (atOnce || far <= UNSEEN) node.position({ ...to });
      else {
        moving = true;
        node.animate({ position: { ...to } }, { duration: MOVE_MS, easing: 'ease-out-cubic' });
      }
    });
  });
  return moving;
}

/** New nodes come out of their parents. `startOf` says where each begins; null leaves it where it stands. */
export function growNew(
  cy: Core,
  added: readonly string[],
  places: Points,
  startOf: (id: string) => { readonly x: number; readonly y: number } | null,
): void {
  for (const id of added) {
    const to = places.get(id);
    const from = startOf(id);
    if (to === undefined || from === null) continue;
    const node = cy.getElementById(id);
    node.position({ ...from });
    node.animate({ position: { ...to } }, { duration: MOVE_MS, easing: 'ease-out-cubic' });
  }
}

/** When what was set moving stands again, in ms. */
export const MOVED_AFTER = MOVE_MS + 40;
