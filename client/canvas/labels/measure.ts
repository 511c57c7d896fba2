import { fontOf } from './fonts.ts';

/** Width of a text in px. */
export type Measure = (text: string, weight: number, size: number, lang: string) => number;

const REFERENCE = 64;

/**
 * Measures once at one large size and scales: letters of a variable face grow evenly, and a label keeps its line breaks while
 * the reader zooms. Forget everything when faces arrive.
 */
export function createMeasure(context: CanvasRenderingContext2D): { measure: Measure; forget: () => void } {
  const widths = new Map<string, number>();
  return {
    measure: (text, weight, size, lang) => {
      const key = `${weight}|${lang}|${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        context.font = fontOf(weight, REFERENCE, lang);
        width = context.measureText(text).width / REFERENCE;
        widths.set(key, width);
      }
      return width * size;
    },
    forget: () => widths.clear(),
  };
}
