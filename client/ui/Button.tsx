import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './Button.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode;
  /** `primary`: the one thing to do. `text`: an underlined word inside a row. */
  readonly look?: 'primary' | 'plain' | 'text';
  /** 24, 28 or 32 px; 44 for touch. */
  readonly size?: 24 | 28 | 32 | 44;
  readonly icon?: IconName;
}

/** A button with words. */
export function Button({ children, look = 'plain', size = 28, icon, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`btn btn-${look} btn-${size}`}>
      {icon === undefined ? null : <Icon name={icon} size={15} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  /** What it does: spoken, and shown as a tooltip. */
  readonly label: string;
  readonly size?: 24 | 28 | 32 | 44;
  readonly framed?: boolean;
}

/** A button with an icon alone; its words are its name and its tooltip. */
export function IconButton({ icon, label, size = 32, framed = false, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className={`ibtn ibtn-${size}${framed ? ' ibtn-framed' : ''}`}>
        <Icon name={icon} size={size === 24 ? 15 : 18} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
