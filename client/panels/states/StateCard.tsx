import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icons.ts';
import './states.css';

interface StateCardProps {
  readonly icon: IconName;
  readonly title: string;
  /** `warning`: something is left out. `bad`: a failure of ours. */
  readonly tone?: 'plain' | 'warning' | 'bad';
  /** A strip stands above the picture, which is still there. */
  readonly form?: 'card' | 'strip';
  /** 1 where the card stands alone, in place of the network and its caption. */
  readonly level?: 1 | 2;
  readonly text: ReactNode;
  readonly children?: ReactNode;
}

/** A state in words: what is so, why, and what to do next. */
export function StateCard({ icon, title, tone = 'plain', form = 'card', level = 2, text, children }: StateCardProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <section className={`state state-${tone} state-${form}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon} size={form === 'card' ? 24 : 18} />
      <Title>{title}</Title>
      <p className="state-text">{text}</p>
      {children === undefined ? null : <div className="state-actions">{children}</div>}
    </section>
  );
}
