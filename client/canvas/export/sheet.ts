import type { Core } from 'cytoscape';
import type { Box } from '../labels/boxes.ts';
import type { Overlay } from '../labels/overlay.ts';
import { boundsOf } from '../view.ts';

/** Around everything, in canvas units. */
const PAD = 32;

/** The sheet that a whole network is drawn on, in canvas units: where its corner lies, and how large it is. */
export interface Sheet {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What Cytoscape's own picture covers. */
  readonly lines: Box;
}

export class ExportError extends Error {
  constructor(reason: string) {
    super(`The picture could not be saved: ${reason}`);
    this.name = 'ExportError';
  }
}

/** All of the network, not only what is in sight. @throws ExportError */
export function sheetOf(cy: Core, overlay: Overlay): Sheet {
  if (cy.nodes().empty()) throw new ExportError('nothing is drawn');
  const lines = cy.elements().boundingBox({ includeLabels: false });
  const places = new Map(cy.nodes().map((node) => [node.id(), node.position()] as const));
  // Labels stand on any side of a body, and belong to the picture whole.
  const box = boundsOf([lines, ...overlay.covered(1, places)]);
  return {
    x: box.x1 - PAD,
    y: box.y1 - PAD,
    width: box.x2 - box.x1 + 2 * PAD,
    height: box.y2 - box.y1 + 2 * PAD,
    lines,
  };
}

/** The view in which the whole sheet is seen, at its own size. */
export const viewOf = ({ x, y, width, height }: Sheet) => ({ zoom: 1, panX: -x, panY: -y, width, height });
