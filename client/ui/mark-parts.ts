/** A stretch of a text, marked or not. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
  /** Where it starts: unique within its text. */
  readonly start: number;
}

/**
 * Cuts a text at the first place where `needle` stands word for word; without case when it stands nowhere exactly.
 * Returns the whole text unmarked when it is not there: a mark is never put on a guess.
 */
export function markParts(text: string, needle: string): readonly TextPart[] {
  return markAll(text, needle === '' ? [] : [needle]);
}

/** The same for several needles; where two overlap, the one that starts first wins. */
export function markAll(text: string, needles: readonly string[]): readonly TextPart[] {
  const spans = needles
    .filter((needle) => needle !== '')
    .flatMap((needle) => {
      const at = find(text, needle);
      return at < 0 ? [] : [{ from: at, to: at + needle.length }];
    })
    .sort((a, b) => a.from - b.from);
  const parts: TextPart[] = [];
  let done = 0;
  for (const { from, to } of spans) {
    if (from < done) continue;
    if (from > done) parts.push({ text: text.slice(done, from), marked: false, start: done });
    parts.push({ text: text.slice(from, to), marked: true, start: from });
    done = to;
  }
  if (done < text.length || parts.length === 0) parts.push({ text: text.slice(done), marked: false, start: done });
  return parts;
}

function find(text: string, needle: string): number {
  const exact = text.indexOf(needle);
  if (exact >= 0) return exact;
  const folded = text.toLowerCase();
  // Lower case can change a length (İ): then positions would not fit the text any more.
  return folded.length === text.length ? folded.indexOf(needle.toLowerCase()) : -1;
}
