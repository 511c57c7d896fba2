import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './Chip.css';

interface ChipProps {
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short label that is no control. */
export function Chip({ icon, children }: ChipProps) {
  return (
    <span className="chip">
      {icon === undefined ? null : <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
