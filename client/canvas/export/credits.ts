import type { Credits } from '../../model/export/credits.ts';
import { fontOf } from '../labels/fonts.ts';
import type { Measure } from '../labels/measure.ts';
import type { Tokens } from '../tokens.ts';
import type { Pen } from './pen.ts';

interface Line {
  readonly text: string;
  readonly weight: number;
  readonly size: number;
}

const LEFT = 32;
const RULE = 1;
const ABOVE = 16;
const BELOW = 20;
const LEADING = 1.45;
/** A narrower picture is given room beside it, so that a sentence is not broken word by word. */
export const LEAST_WIDTH = 560;

/** The credits broken into lines for a sheet of this width, and the height that they take. */
export function setCredits(credits: Credits | null, width: number, measure: Measure) {
  if (credits === null) return { lines: [] as readonly Line[], height: 0 };
  const lines = [
    ...broken(credits.title, { weight: 600, size: 15 }, width - 2 * LEFT, measure),
    ...credits.lines.flatMap((text) => broken(text, { weight: 400, size: 11.5 }, width - 2 * LEFT, measure)),
  ];
  const height = ABOVE + BELOW + lines.reduce((sum, { size }) => sum + size * LEADING, 0);
  return { lines, height };
}

/** @param y where the credits begin, in the pen's units */
export function paintCredits(pen: Pen, lines: readonly Line[], y: number, width: number, tokens: Tokens): void {
  if (lines.length === 0) return;
  pen.beginPath();
  pen.moveTo(LEFT, y);
  pen.lineTo(width - LEFT, y);
  pen.strokeStyle = tokens.line;
  pen.lineWidth = RULE;
  pen.stroke();
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  let baseline = y + ABOVE;
  for (const { text, weight, size } of lines) {
    baseline += size * LEADING;
    pen.font = fontOf(weight, size, 'en');
    pen.fillStyle = weight > 400 ? tokens.ink : tokens.ink2;
    pen.fillText(text, LEFT, baseline - size * (LEADING - 1));
  }
}

function broken(text: string, { weight, size }: Omit<Line, 'text'>, width: number, measure: Measure): readonly Line[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const before = lines.at(-1);
    const longer = before === undefined ? word : `${before} ${word}`;
    if (before === undefined || measure(longer, weight, size, 'en') > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => ({ text: line, weight, size }));
}
