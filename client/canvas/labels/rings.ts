import type { PictureNode } from '../../model/picture.ts';
import { bodyOf } from '../bodies.ts';
import type { Pen } from '../export/pen.ts';
import type { Attention } from '../scene.ts';
import { UNDERLAY } from '../stylesheet.ts';
import type { Tokens } from '../tokens.ts';

/**
 * Selected: an ink ring around the yellow. Focused: a solid ring, a gap and a dashed ring. Both can hold for one node, and
 * neither looks like the other.
 */
export function paintRings(
  context: Pen,
  node: PictureNode,
  x: number,
  y: number,
  zoom: number,
  attention: Attention,
  tokens: Tokens,
): void {
  const selected = attention.selected.has(node.id);
  const focused = attention.focused === node.id;
  const ring = (away: number) => {
    context.beginPath();
    trace(context, node, x, y, zoom, away);
  };
  if (selected) {
    ring(UNDERLAY);
    context.strokeStyle = tokens.ink;
    context.lineWidth = 1.75 * Math.max(1, zoom);
    context.stroke();
  }
  if (focused) {
    const from = selected ? UNDERLAY + 4.5 : 5;
    context.strokeStyle = tokens.ground;
    context.lineWidth = 9;
    ring(from + 2.5);
    context.stroke();
    context.strokeStyle = tokens.ink;
    context.lineWidth = 2.25;
    ring(from);
    context.stroke();
    context.lineWidth = 1.75;
    context.lineCap = 'butt';
    context.setLineDash([4, 3]);
    ring(from + 5);
    context.stroke();
    context.setLineDash([]);
    context.lineCap = 'round';
  }
  if (attention.arrived.has(node.id)) {
    ring(6);
    context.strokeStyle = tokens.ink;
    context.lineWidth = 1.5;
    context.setLineDash([1, 4]);
    context.stroke();
    context.setLineDash([]);
  }
}

function trace(context: Pen, node: PictureNode, x: number, y: number, zoom: number, away: number): void {
  const body = bodyOf(node);
  const halfWidth = (body.width / 2 + away) * zoom;
  const halfHeight = (body.height / 2 + away) * zoom;
  if (body.shape === 'ellipse') {
    context.ellipse(x, y, halfWidth, halfHeight, 0, 0, Math.PI * 2);
    return;
  }
  const radius = (body.shape === 'rectangle' ? 6 : node.isStart ? 15 : 9) * zoom + away * 0.5 * zoom;
  context.roundRect(x - halfWidth, y - halfHeight, halfWidth * 2, halfHeight * 2, radius);
}
