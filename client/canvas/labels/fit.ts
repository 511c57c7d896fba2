const ELLIPSIS = '…';

/**
 * Breaks a name at its words into at most `maxLines` lines of `maxWidth`; what is left over ends in an ellipsis. A single word
 * that is too long is cut. Two lines are made about equally long, so that no word stands alone under a full line.
 *
 * @param measure width of a text, in the same unit as `maxWidth`
 */
export function fitName(
  name: string,
  measure: (text: string) => number,
  maxWidth: number,
  maxLines: number,
): readonly string[] {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return [];
  const lines = fill(words, measure, maxWidth, maxLines);
  const whole = lines.join(' ') === words.join(' ');
  if (whole && lines.length === 2) return balance(words, measure, maxWidth) ?? lines;
  return lines;
}

/** One line of `maxWidth`, cut at a letter: scripts without spaces have no words to break at. */
export function fitLine(text: string, measure: (text: string) => number, maxWidth: number): string {
  if (measure(text) <= maxWidth) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(letters.slice(0, middle).join('').trimEnd() + ELLIPSIS) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, Math.max(1, low)).join('').trimEnd() + ELLIPSIS;
}

function fill(
  words: readonly string[],
  measure: (text: string) => number,
  maxWidth: number,
  maxLines: number,
): string[] {
  const lines: string[] = [];
  let next = 0;
  while (next < words.length) {
    const last = lines.length === maxLines - 1;
    let line = words[next] ?? '';
    let end = next + 1;
    while (end < words.length && measure(`${line} ${words[end]}`) <= maxWidth) {
      line = `${line} ${words[end]}`;
      end += 1;
    }
    if (last && end < words.length) {
      lines.push(fitLine(words.slice(next).join(' '), measure, maxWidth));
      return lines;
    }
    lines.push(fitLine(line, measure, maxWidth));
    next = end;
  }
  return lines;
}

/** The break at which the longer of two lines is shortest, or null when no break fits. */
function balance(words: readonly string[], measure: (text: string) => number, maxWidth: number): string[] | null {
  let best: { readonly width: number; readonly lines: string[] } | null = null;
  for (let at = 1; at < words.length; at += 1) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const width = Math.max(...lines.map(measure));
    if (width <= maxWidth && (best === null || width < best.width)) best = { width, lines };
  }
  return best?.lines ?? null;
}
