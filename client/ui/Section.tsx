import type { ReactNode } from 'react';
import './Section.css';

interface SectionProps {
  readonly title: string;
  /** Right of the title: a count or a day. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One block of a panel under a heading of level 3. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <div className="section">
      <div className="section-head">
        <h3>{title}</h3>
        {aside === undefined ? null : <span className="section-aside">{aside}</span>}
      </div>
      {children}
    </div>
  );
}
