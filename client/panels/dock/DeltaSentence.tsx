/** A number that is no part of a date: `+9`, `1,204`. */
const NUMBER = /(?<![\d-])[+−]?\d{1,3}(?:,\d{3})*(?![\d-]|,\d)/g;

/** The sentence of the day with its numbers in bold. It is spoken when it changes. */
export function DeltaSentence({ sentence }: { readonly sentence: string }) {
  const parts: { readonly text: string; readonly at: number; readonly bold: boolean }[] = [];
  let done = 0;
  for (const match of sentence.matchAll(NUMBER)) {
    parts.push({ text: sentence.slice(done, match.index), at: done, bold: false });
    parts.push({ text: match[0], at: match.index, bold: true });
    done = match.index + match[0].length;
  }
  parts.push({ text: sentence.slice(done), at: done, bold: false });
  return (
    <p className="delta" aria-live="polite">
      {parts.map(({ text, at, bold }) =>
        bold ? <strong key={`b${at}`}>{text}</strong> : <span key={`t${at}`}>{text}</span>,
      )}
    </p>
  );
}
