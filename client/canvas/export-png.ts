import type { Core } from 'cytoscape';
import type { Overlay } from './labels/overlay.ts';

const SCALE = 2;
/** Room for labels around the outermost bodies, in canvas units. */
const PAD = 110;
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
  const box = cy.elements().boundingBox({ includeLabels: false });
  const scale = Math.min(SCALE, LARGEST / (box.w + 2 * PAD), LARGEST / (box.h + 2 * PAD));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((box.w + 2 * PAD) * scale);
  canvas.height = Math.ceil((box.h + 2 * PAD) * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new ExportError('this browser draws no 2d canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const lines = await createImageBitmap(await cy.png({ output: 'blob-promise', full: true, scale }));
  context.drawImage(lines, PAD * scale, PAD * scale);
  lines.close();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  overlay.paintOn(context, {
    zoom: 1,
    panX: PAD - box.x1,
    panY: PAD - box.y1,
    width: box.w + 2 * PAD,
    height: box.h + 2 * PAD,
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new ExportError('the browser gave no picture')) : resolve(blob)),
      'image/png',
    );
  });
}
