import type { PictureNode } from '../../model/picture.ts';
import { bodyOf } from '../bodies.ts';
import type { Pen } from '../export/pen.ts';
import type { Tokens } from '../tokens.ts';
import type { Box } from './boxes.ts';
import { fontOf } from './fonts.ts';
import type { Measure } from './measure.ts';

const SHOWN_FROM = 0.6;
const SIZE = 10.5;

/** Where the count of undrawn ties stands, top left of the body; null when there is none to show at this zoom. */
export function badgeBox(node: PictureNode, x: number, y: number, zoom: number, measure: Measure): Box | null {
  if (node.undrawn === 0 || node.kind === 'More' || zoom < SHOWN_FROM) return null;
  const body = bodyOf(node);
  const scale = scaleAt(zoom);
  const width = Math.max(18 * scale, measure(badgeText(node), 600, SIZE * scale, 'en') + 9 * scale);
  const height = 15.5 * scale;
  const x2 = x - (body.width / 2 - 9) * zoom;
  const y1 = y - (body.height / 2) * zoom - height * 0.5;
  return { x1: x2 - width, y1, x2, y2: y1 + height };
}

export function paintBadge(context: Pen, node: PictureNode, box: Box, zoom: number, tokens: Tokens): void {
  const scale = scaleAt(zoom);
  const height = box.y2 - box.y1;
  context.beginPath();
  context.roundRect(box.x1, box.y1, box.x2 - box.x1, height, height / 2);
  context.strokeStyle = tokens.ground;
  context.lineWidth = 4 * scale;
  context.stroke();
  context.fillStyle = tokens.panel;
  context.fill();
  context.strokeStyle = tokens.ctl;
  context.lineWidth = 1;
  context.stroke();
  context.font = fontOf(600, SIZE * scale, 'en');
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = tokens.ink;
  context.fillText(badgeText(node), (box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2 + 3.7 * scale);
}

function badgeText(node: PictureNode): string {
  return `+${node.undrawn}`;
}

function scaleAt(zoom: number): number {
  return Math.min(1.4, Math.max(0.85, zoom));
}
