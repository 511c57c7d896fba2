import type { Core } from 'cytoscape';
import type { Credits } from '../../model/export/credits.ts';
import { escaped } from '../../model/export/xml.ts';
import type { Overlay } from '../labels/overlay.ts';
import type { Tokens } from '../tokens.ts';
import { LEAST_WIDTH, paintCredits, setCredits } from './credits.ts';
import { sheetOf, viewOf } from './sheet.ts';
import { short } from './svg-path.ts';
import { SvgPen } from './svg-pen.ts';

/** What Cytoscape's canvas renderer has and its types do not tell: it draws elements on any context that it is given. */
interface CanvasRenderer {
  pathsEnabled: boolean;
  getCachedZSortedEles(): unknown;
  drawElements(context: unknown, elements: unknown): void;
}

/**
 * The whole network as SVG, with text as text: outlines, labels in their own scripts, and the credits under it, which are its
 * description as well. @throws ExportError
 */
export function exportSvg(cy: Core, overlay: Overlay, tokens: Tokens, credits: Credits): string {
  const sheet = sheetOf(cy, overlay);
  const width = Math.max(sheet.width, LEAST_WIDTH);
  const set = setCredits(credits, width, overlay.measure);
  const height = sheet.height + set.height;
  const network = new SvgPen(tokens.ground);
  network.translate(-sheet.x, -sheet.y);
  drawElements(cy, network);
  const labels = new SvgPen(tokens.ground);
  overlay.paintOn(labels, viewOf(sheet));
  const under = new SvgPen(tokens.ground);
  paintCredits(under, set.lines, sheet.height, width, tokens);
  const size = `width="${short(width)}" height="${short(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${short(width)} ${short(height)}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(credits.title)}</title>`,
    `<desc id="description">${escaped(credits.lines.join('\n'))}</desc>`,
    `<rect ${size} fill="${escaped(tokens.ground)}"/>`,
    `<g id="network">\n${network.elements}\n</g>`,
    `<g id="labels">\n${labels.elements}\n</g>`,
    `<g id="credits">\n${under.elements}\n</g>`,
    '</svg>',
    '',
  ].join('\n');
}

function drawElements(cy: Core, pen: SvgPen): void {
  const renderer = (cy as Core & { renderer(): CanvasRenderer }).renderer();
  const paths = renderer.pathsEnabled;
  // A Path2D cannot be read again: without them every outline is drawn on the pen itself.
  renderer.pathsEnabled = false;
  try {
    renderer.drawElements(pen, renderer.getCachedZSortedEles());
  } finally {
    renderer.pathsEnabled = paths;
  }
}
