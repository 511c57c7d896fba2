import { type IconName, iconPaths } from './icons.ts';

interface IconProps {
  readonly name: IconName;
  /** CSS pixels; the line stays 1.7 px of its 24 px box. */
  readonly size?: number;
}

/** A decorative icon: the words beside it, or its control's label, say what it means. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {iconPaths(name).map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
