import { Marked } from './Marked.tsx';
import './Quote.css';

interface QuoteProps {
  /** The publisher's words, exactly. */
  readonly text: string;
  /** The published value within them; without it the whole is the value and nothing is marked. */
  readonly value?: string | undefined;
}

/** A publisher's own words: serif, so that a reader tells them from ours at a glance. */
export function Quote({ text, value }: QuoteProps) {
  return (
    <blockquote className="quote" dir="auto">
      <Marked text={text} parts={value === undefined ? [] : [value]} />
    </blockquote>
  );
}
