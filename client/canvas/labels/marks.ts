import type { GovernmentMark } from '../../model/picture.ts';
import type { Pen } from '../export/pen.ts';
import { hueOf, type Tokens } from '../tokens.ts';
import type { Box } from './boxes.ts';
import { fontOf } from './fonts.ts';

const MARK_WIDTH = 22;
const MARK_HEIGHT = 17;
const STEP = MARK_WIDTH + 2;

/** How large marks are drawn at a zoom; far out they are small signs without letters. */
export function markScale(zoom: number): number {
  return marksAreLetters(zoom) ? Math.min(1.5, Math.max(0.82, zoom)) : Math.max(0.28, zoom * 1.1);
}

export function marksAreLetters(zoom: number): boolean {
  return zoom >= 0.36;
}

/**
 * Where the marks of a body stand: the first over its upper right corner, the others to its right.
 * @param x @param y the middle of the body, in px; half sizes in px @param scale of `markScale`
 */
export function markBoxes(
  count: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  scale: number,
): readonly Box[] {
  const width = MARK_WIDTH * scale;
  const height = MARK_HEIGHT * scale;
  const x1 = x + halfWidth * 0.62 - width * 0.18;
  const y1 = y - halfHeight - height * 0.42;
  return Array.from({ length: count }, (_, at) => {
    const left = x1 + at * STEP * scale;
    return { x1: left, y1, x2: left + width, y2: y1 + height };
  });
}

/** US square, GB round, CA six-sided: the outline and the letters carry the meaning, the hue only helps. */
export function paintMark(context: Pen, mark: GovernmentMark, box: Box, letters: boolean, tokens: Tokens): void {
  const hue = hueOf(tokens, mark.government);
  const width = box.x2 - box.x1;
  const height = box.y2 - box.y1;
  const scale = width / MARK_WIDTH;
  context.beginPath();
  outline(context, mark.government, box.x1 - 2 * scale, box.y1 - 2 * scale, width + 4 * scale, height + 4 * scale);
  context.fillStyle = tokens.ground;
  context.fill();

  const filled = mark.look === 'filled';
  const inset = filled ? 0 : 0.8 * scale;
  context.beginPath();
  outline(context, mark.government, box.x1 + inset, box.y1 + inset, width - 2 * inset, height - 2 * inset);
  context.fillStyle = filled ? hue : tokens.panel;
  context.fill();
  if (!filled) {
    context.strokeStyle = hue;
    context.lineWidth = 1.6 * scale;
    context.stroke();
  }
  const middle = (box.y1 + box.y2) / 2;
  if (letters) {
    context.font = fontOf(700, 10.5 * scale, 'en');
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = filled ? tokens.panel : hue;
    context.fillText(mark.government, (box.x1 + box.x2) / 2, middle + 3.75 * scale);
  }
  if (mark.look === 'struck') {
    context.beginPath();
    context.moveTo(box.x1 - 1 * scale, box.y2 + 1 * scale);
    context.lineTo(box.x2 + 1 * scale, box.y1 - 1 * scale);
    context.strokeStyle = tokens.panel;
    context.lineWidth = 3.4 * scale;
    context.stroke();
    context.strokeStyle = hue;
    context.lineWidth = 1.6 * scale;
    context.stroke();
  }
}

function outline(
  context: Pen,
  government: GovernmentMark['government'],
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  switch (government) {
    case 'US':
      context.roundRect(x, y, width, height, height * 0.14);
      return;
    case 'GB':
      context.roundRect(x, y, width, height, height / 2);
      return;
    case 'CA': {
      const point = height * 0.36;
      context.moveTo(x + point, y);
      context.lineTo(x + width - point, y);
      context.lineTo(x + width, y + height / 2);
      context.lineTo(x + width - point, y + height);
      context.lineTo(x + point, y + height);
      context.lineTo(x, y + height / 2);
      context.closePath();
    }
  }
}
