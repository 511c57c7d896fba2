import type { Core } from 'cytoscape';
import type { Overlay } from './labels/overlay.ts';
import { boundsOf } from './view.ts';

const SCALE = 2;
/** Around everything, in canvas units. */
const PAD = 32;
/** Browsers refuse larger canvases; beyond it the picture is drawn smaller, and whole. */
const LARGEST = 12_000;

class ExportError extends Error {
  constructor(reason: string) {
    super(`The picture could not be saved: ${reason}`);
    this.name = 'ExportError';
  }
}

/** The whole network, not only what is in sight, with our layer on it. @throws ExportError */
export async function exportPng(cy: Core, overlay: Overlay, ground: string): Promise<Blob> {
  if (cy.nodes().empty()) throw new ExportError('nothing is drawn');
  const lines = cy.elements().boundingBox({ includeLabels: false });
  const places = new Map(cy.nodes().map((node) => [node.id(), node.position()] as const));
  // Labels stand on any side of a body, and belong to the picture whole.
  const box = boundsOf([lines, ...overlay.covered(1, places)]);
  const width = box.x2 - box.x1 + 2 * PAD;
  const height = box.y2 - box.y1 + 2 * PAD;
  const scale = Math.min(SCALE, LARGEST / width, LARGEST / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new ExportError('this browser draws no 2d canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const drawn = await createImageBitmap(await cy.png({ output: 'blob-promise', full: true, scale }));
  context.drawImage(drawn, (PAD + lines.x1 - box.x1) * scale, (PAD + lines.y1 - box.y1) * scale);
  drawn.close();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  overlay.paintOn(context, {
    zoom: 1,
    panX: PAD - box.x1,
    panY: PAD - box.y1,
    width,
    height,
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new ExportError('the browser gave no picture')) : resolve(blob)),
      'image/png',
    );
  });
}
