import type { PictureNode } from '../../model/picture.ts';
import { fitLine, fitName } from './fit.ts';
import type { Measure } from './measure.ts';

export type TextColor = 'ink' | 'ink2' | 'ink3';

export interface TextLine {
  readonly text: string;
  readonly weight: number;
  readonly size: number;
  readonly lang: string;
  readonly color: TextColor;
  readonly width: number;
  /** Line height. */
  readonly height: number;
}

/** A label as it could be drawn: its lines under one another. */
export interface TextBlock {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
}

const MAX_WIDTH = 142;
const MAX_WIDTH_START = 190;
/** Nothing on the canvas is set smaller than this, in px. */
const FLOOR = 11;

/**
 * The forms of a label, longest first: whole, without meta, without own script, and the name on one line. A label that finds
 * no room is tried in its next form.
 *
 * @param nameOnly on a narrow screen, for all that is not looked at: the names of others come before more about this one
 * @param zoom canvas px per unit. Text grows with the zoom but never falls under 11 px; far out it says less instead.
 */
export function labelForms(node: PictureNode, zoom: number, measure: Measure, nameOnly = false): readonly TextBlock[] {
  const size = clamp((node.isStart ? 15 : 12) * zoom, node.isStart ? 12.5 : FLOOR, node.isStart ? 24 : 19);
  const weight = node.isStart ? 680 : 600;
  const maxWidth = clamp((node.isStart ? MAX_WIDTH_START : MAX_WIDTH) * zoom, 92, 230);
  const faint = node.standing === 'not-yet';
  const line = (text: string, lineWeight: number, lineSize: number, lang: string, color: TextColor): TextLine => ({
    text,
    weight: lineWeight,
    size: lineSize,
    lang,
    color,
    width: measure(text, lineWeight, lineSize, lang),
    height: Math.round(lineSize * 1.24 * 2) / 2,
  });

  const nameWidth = (text: string) => measure(text, weight, size, 'en');
  const name = fitName(node.label, nameWidth, maxWidth, 2).map((text) =>
    line(text, weight, size, 'en', faint ? 'ink3' : 'ink'),
  );
  const short = fitName(node.label, nameWidth, maxWidth, 1).map((text) =>
    line(text, weight, size, 'en', faint ? 'ink3' : 'ink'),
  );

  const own: TextLine[] = [];
  if (node.ownScript !== null) {
    const { text, lang } = node.ownScript;
    const ownSize = clamp((node.isStart ? 13.5 : 12.5) * zoom, FLOOR, 20);
    own.push(
      line(
        fitLine(text, (part) => measure(part, 400, ownSize, lang), Math.max(maxWidth, 150)),
        400,
        ownSize,
        lang,
        faint ? 'ink3' : 'ink2',
      ),
    );
  }

  const meta: TextLine[] = [];
  const said = node.dateNote ?? node.meta;
  if (said !== null) {
    const metaSize = clamp((node.isStart ? 11.5 : 11) * zoom, FLOOR, 17);
    meta.push(
      line(
        fitLine(said, (part) => measure(part, 400, metaSize, 'en'), Math.max(maxWidth * 1.1, 165)),
        400,
        metaSize,
        'en',
        'ink3',
      ),
    );
  }

  const forms = [[...name, ...own, ...meta], [...name, ...own], name, short];
  const different = forms.filter((form, at) => at === 0 || form.length !== forms[at - 1]?.length);
  // Far out there is no room for more than names, and measuring for it would cost more than it shows.
  const from = zoom < 0.35 || nameOnly ? forms.indexOf(name) : 0;
  const usable = from === 0 ? different : [name, short].filter((form, at) => at === 0 || form.length !== name.length);
  return usable.map(block);
}

function block(lines: readonly TextLine[]): TextBlock {
  return {
    lines,
    width: Math.max(0, ...lines.map((one) => one.width)),
    height: lines.reduce((sum, one) => sum + one.height, 0),
  };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
