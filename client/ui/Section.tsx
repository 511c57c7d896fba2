import { type ReactNode, useId } from 'react';
import './Section.css';

interface SectionProps {
  readonly title: string;
  /** Right of the title: a count or a day. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One block of a panel under a heading of level 3. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{title}</h3>
        {aside === undefined ? null : <span className="section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
