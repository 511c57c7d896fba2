import type { MouseEvent, ReactNode } from 'react';
import { formatQuestion } from '../../model/link.ts';
import type { View } from '../../model/views.ts';
import { useExplorer } from '../../state/explorer.ts';

interface ViewLinkProps {
  readonly view: View;
  readonly className: string;
  readonly children: ReactNode;
}

/** A real link to the same network in another view: it opens in a new tab too, and is followed here without a load. */
export function ViewLink({ view, className, children }: ViewLinkProps) {
  const { question, actions } = useExplorer();
  const link = formatQuestion({ ...question, view }).toString();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    actions.setView(view);
  };
  return (
    <a
      className={className}
      href={link === '' ? '/' : `/?${link}`}
      aria-current={question.view === view ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
