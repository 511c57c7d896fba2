import { markAll } from './mark-parts.ts';

interface MarkedProps {
  readonly text: string;
  /** The parts to mark, word for word. */
  readonly parts: readonly string[];
}

/** A text with parts of it under the marker. */
export function Marked({ text, parts }: MarkedProps) {
  return markAll(text, parts).map((part) =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  );
}
