import type { MouseEvent, ReactNode } from 'react';
import { linkOf, type Place } from './place.ts';
import type { Go } from './use-place.ts';

interface PlaceLinkProps {
  readonly to: Place;
  readonly go: Go;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A real link that is followed here without a load, and opens in a new tab as any other. */
export function PlaceLink({ to, go, className, isCurrent = false, children }: PlaceLinkProps) {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a className={className} href={linkOf(to)} aria-current={isCurrent ? 'page' : undefined} onClick={onClick}>
      {children}
    </a>
  );
}
