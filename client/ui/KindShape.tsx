import type { NodeKind } from '../model/picture.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import './KindShape.css';

export type ShapeKind = NodeKind | 'Designation';

/** The icon inside a kind's shape. */
export const KIND_ICON: Readonly<Record<Exclude<ShapeKind, 'More'>, IconName>> = {
  Person: 'user',
  Organisation: 'building',
  Vessel: 'ship',
  Aircraft: 'plane',
  Country: 'world',
  Government: 'buildingBank',
  Programme: 'license',
  Designation: 'fileCertificate',
  Work: 'movie',
};

/** The outline of a kind, as on the canvas, in a box of 20. */
const OUTLINE: Readonly<Record<ShapeKind, string>> = {
  Person: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0 -15z',
  Organisation:
    'M6.5 3h7a3.5 3.5 0 0 1 3.5 3.5v7a3.5 3.5 0 0 1 -3.5 3.5h-7a3.5 3.5 0 0 1 -3.5 -3.5v-7a3.5 3.5 0 0 1 3.5 -3.5z',
  Vessel: 'M2.5 4h15v5.5a6.5 6.5 0 0 1 -6.5 6.5h-2a6.5 6.5 0 0 1 -6.5 -6.5z',
  Aircraft: 'M10 2.6L17.6 16.6L2.4 16.6z',
  Country: 'M5.8 3.2L14.2 3.2L18.2 10L14.2 16.8L5.8 16.8L1.8 10z',
  Government: 'M6.8 2.5h6.4l4.3 4.3v6.4l-4.3 4.3h-6.4l-4.3 -4.3v-6.4z',
  Programme: 'M3 4h9l5.5 6l-5.5 6h-9z',
  Designation: 'M6 3h8l3 3v8l-3 3h-8l-3 -3v-8z',
  Work: 'M1.8 4.5h16.4v11h-16.4z',
  More: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0 -15zM10 5.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0 -9z',
};

interface KindShapeProps {
  readonly kind: ShapeKind;
  readonly size?: number;
  /** Draw the icon inside too; only from 32 px on is there room for it. */
  readonly withIcon?: boolean;
}

/** A kind's shape as a sample beside its word. */
export function KindShape({ kind, size = 18, withIcon = false }: KindShapeProps) {
  return (
    <span className="kind-shape">
      <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
        <path className={kind === 'Work' ? 'kind-shape-dashed' : undefined} d={OUTLINE[kind]} />
      </svg>
      {withIcon && kind !== 'More' ? (
        <span className="kind-shape-icon">
          <Icon name={KIND_ICON[kind]} size={Math.round(size * 0.46)} />
        </span>
      ) : null}
    </span>
  );
}
