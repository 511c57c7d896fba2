import type { Core } from 'cytoscape';
import type { Credits } from '../../model/export/credits.ts';
import type { Overlay } from '../labels/overlay.ts';
import type { Tokens } from '../tokens.ts';
import { LEAST_WIDTH, paintCredits, setCredits } from './credits.ts';
import { ExportError, sheetOf, viewOf } from './sheet.ts';

const SCALE = 2;
/** Browsers refuse larger canvases; beyond it the picture is drawn smaller, and whole. */
const LARGEST = 12_000;

/** The whole network with our layer on it, and the credits under it. @throws ExportError */
export async function exportPng(cy: Core, overlay: Overlay, tokens: Tokens, credits: Credits | null): Promise<Blob> {
  const sheet = sheetOf(cy, overlay);
  const { lines } = sheet;
  const width = credits === null ? sheet.width : Math.max(sheet.width, LEAST_WIDTH);
  const set = setCredits(credits, width, overlay.measure);
  const height = sheet.height + set.height;
  const scale = Math.min(SCALE, LARGEST / width, LARGEST / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new ExportError('this browser draws no 2d canvas');
  context.fillStyle = tokens.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const drawn = await createImageBitmap(await cy.png({ output: 'blob-promise', full: true, scale }));
  context.drawImage(drawn, (lines.x1 - sheet.x) * scale, (lines.y1 - sheet.y) * scale);
  drawn.close();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  overlay.paintOn(context, viewOf(sheet));
  paintCredits(context, set.lines, sheet.height, width, tokens);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new ExportError('the browser gave no picture')) : resolve(blob)),
      'image/png',
    );
  });
}
