import type { PictureNode } from '../../model/picture.ts';
import { bodyOf } from '../bodies.ts';
import type { Pen } from '../export/pen.ts';
import type { Geometry, Scene, Viewport } from '../scene.ts';
import { FADED } from '../stylesheet.ts';
import type { Tokens } from '../tokens.ts';
import { type Arrangement, shownMarks } from './arrange.ts';
import { paintBadge } from './badge.ts';
import type { TextBlock } from './block.ts';
import type { Box } from './boxes.ts';
import type { EdgeText } from './edge-text.ts';
import { fontOf, isRightToLeft } from './fonts.ts';
import { paintFrames } from './frames.ts';
import { ICON_BOX, strokeIcon } from './icons.ts';
import { marksAreLetters, paintMark } from './marks.ts';
import { paintRings } from './rings.ts';

const HALO = 7;
const ICON_FROM = 0.3;

/**
 * Paints our layer: rings, icons, texts on lines, labels, marks, badges. The context's transform maps px of the view to its
 * pixels; the pan is applied here.
 */
export function paint(
  context: Pen,
  scene: Scene,
  geometry: Geometry,
  viewport: Viewport,
  arrangement: Arrangement,
  passing: readonly EdgeText[],
): void {
  const { tokens, attention } = scene;
  const { zoom, panX, panY } = viewport;
  const alphaOf = (id: string) => (attention.bright === null || attention.bright.has(id) ? 1 : FADED);
  context.save();
  context.translate(panX, panY);
  context.lineJoin = 'round';
  context.lineCap = 'round';

  paintFrames(context, scene, geometry, zoom);
  const seen: { readonly node: PictureNode; readonly x: number; readonly y: number }[] = [];
  for (const [id, at] of geometry.nodes) {
    const node = scene.picture.nodes.get(id);
    const x = at.x * zoom;
    const y = at.y * zoom;
    const outside =
      x + panX < -260 || y + panY < -260 || x + panX > viewport.width + 260 || y + panY > viewport.height + 260;
    if (node !== undefined && !outside) seen.push({ node, x, y });
  }

  for (const { node, x, y } of seen) {
    context.globalAlpha = 1;
    paintRings(context, node, x, y, zoom, attention, tokens);
    context.globalAlpha = alphaOf(node.id);
    if (zoom >= ICON_FROM) paintInside(context, node, x, y, zoom, tokens);
  }
  for (const text of [...arrangement.edgeTexts, ...passing]) {
    context.globalAlpha = alphaOf(text.edge.id);
    paintEdgeText(context, text, attention.relation === text.edge.id || attention.selected.has(text.edge.id), tokens);
  }
  const label = (node: PictureNode) => {
    const placed = arrangement.labels.get(node.id);
    if (placed === undefined) return;
    context.globalAlpha = alphaOf(node.id);
    paintLabel(context, placed.block, placed.box, placed.side, tokens);
  };
  // Labels that are drawn wherever they fall stand above all marks.
  const first = ({ isStart, id }: PictureNode) =>
    isStart || attention.selected.has(id) || id === attention.focused || id === attention.hovered;
  for (const { node } of seen) if (!first(node)) label(node);
  for (const { node, x, y } of seen) {
    context.globalAlpha = alphaOf(node.id);
    const boxes = arrangement.marks.get(node.id) ?? [];
    for (const [at, mark] of shownMarks(node).entries()) {
      const box = boxes[at];
      if (box !== undefined) paintMark(context, mark, box, marksAreLetters(zoom), tokens);
    }
    const badge = arrangement.badges.get(node.id);
    if (badge !== undefined) paintBadge(context, node, badge, zoom, tokens);
    if (scene.pinned.has(node.id)) paintPin(context, node, x, y, zoom, tokens);
  }
  for (const { node } of seen) if (first(node)) label(node);
  context.restore();
}

function paintInside(context: Pen, node: PictureNode, x: number, y: number, zoom: number, tokens: Tokens): void {
  const body = bodyOf(node);
  const faint = node.standing === 'not-yet';
  // Both kinds of ground under a start: filled ink when listed, hollow before.
  const color = faint
    ? tokens.ctl
    : node.isStart
      ? tokens.panel
      : node.standing === 'ended'
        ? tokens.edge2
        : tokens.ink;
  if (body.icon === null) {
    context.font = fontOf(650, 13 * zoom, 'en');
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = tokens.ink;
    context.fillText(String(node.undrawn), x, y + 4.6 * zoom);
    return;
  }
  const size = (node.isStart ? 30 : 20) * zoom;
  const scale = size / ICON_BOX;
  // A triangle's middle of weight lies lower than its box's middle.
  const drop = body.shape === 'round-triangle' ? 4.5 * zoom : 0;
  const back = body.shape === 'round-tag' ? 2.5 * zoom : 0;
  context.save();
  context.translate(x - size / 2 - back, y - size / 2 + drop);
  context.scale(scale, scale);
  context.strokeStyle = color;
  context.lineWidth = faint ? 1.4 : 1.7;
  strokeIcon(context, body.icon);
  context.restore();
}

function paintLabel(context: Pen, block: TextBlock, box: Box, side: string, tokens: Tokens): void {
  const align = side.endsWith('right') ? 'left' : side.endsWith('left') ? 'right' : 'center';
  const x = align === 'left' ? box.x1 : align === 'right' ? box.x2 : (box.x1 + box.x2) / 2;
  context.textBaseline = 'alphabetic';
  context.textAlign = align;
  context.strokeStyle = tokens.ground;
  context.lineWidth = HALO;
  for (const pass of ['halo', 'text'] as const) {
    let y = box.y1;
    for (const line of block.lines) {
      context.font = fontOf(line.weight, line.size, line.lang);
      context.direction = isRightToLeft(line.lang) ? 'rtl' : 'ltr';
      const baseline = y + line.height * 0.5 + line.size * 0.35;
      if (pass === 'halo') context.strokeText(line.text, x, baseline);
      else {
        context.fillStyle = tokens[line.color];
        context.fillText(line.text, x, baseline);
      }
      y += line.height;
    }
  }
  context.direction = 'ltr';
}

function paintEdgeText(context: Pen, text: EdgeText, chosen: boolean, tokens: Tokens): void {
  context.save();
  context.translate(text.x, text.y);
  context.rotate(text.angle);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
  const weight = text.pill ? 560 : chosen ? 640 : 450;
  context.font = fontOf(weight, text.size, 'en');
  const baseline = text.size * 0.35;
  if (text.pill || chosen) {
    const width = text.pill ? text.width : text.width + text.size * 1.5;
    const height = text.size * 1.72;
    context.beginPath();
    context.roundRect(-width / 2, -height / 2, width, height, height / 2);
    context.fillStyle = tokens.ground;
    context.fill();
    context.strokeStyle = chosen ? tokens.ink : tokens.edge;
    context.lineWidth = chosen ? 1.75 : 1.1;
    if (text.edge.family === 'reported') context.setLineDash([4, 2.5]);
    if (text.edge.family === 'possible-match') context.setLineDash([0.1, 3.4]);
    context.stroke();
    context.setLineDash([]);
  } else {
    context.strokeStyle = tokens.ground;
    context.lineWidth = HALO;
    context.strokeText(text.text, 0, baseline);
  }
  context.fillStyle = text.edge.standing === 'not-yet' ? tokens.ink3 : text.pill || chosen ? tokens.ink : tokens.ink2;
  context.fillText(text.text, 0, baseline);
  context.restore();
}

/** Bottom right: a small nail says that this node stays where it was put. */
function paintPin(context: Pen, node: PictureNode, x: number, y: number, zoom: number, tokens: Tokens): void {
  const body = bodyOf(node);
  const px = x + (body.width / 2 - 3) * zoom;
  const py = y + (body.height / 2 - 3) * zoom;
  const radius = 4.5 * Math.min(1.4, Math.max(0.7, zoom));
  context.beginPath();
  context.arc(px, py, radius, 0, Math.PI * 2);
  context.fillStyle = tokens.ink;
  context.strokeStyle = tokens.ground;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
  context.beginPath();
  context.arc(px, py, radius * 0.38, 0, Math.PI * 2);
  context.fillStyle = tokens.ground;
  context.fill();
}
