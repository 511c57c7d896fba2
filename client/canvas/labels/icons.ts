import building from '@tabler/icons/outline/building.svg?raw';
import buildingBank from '@tabler/icons/outline/building-bank.svg?raw';
import license from '@tabler/icons/outline/license.svg?raw';
import movie from '@tabler/icons/outline/movie.svg?raw';
import plane from '@tabler/icons/outline/plane.svg?raw';
import ship from '@tabler/icons/outline/ship.svg?raw';
import user from '@tabler/icons/outline/user.svg?raw';
import world from '@tabler/icons/outline/world.svg?raw';
import type { IconName } from '../bodies.ts';
import type { Pen } from '../export/pen.ts';
import { SvgPen } from '../export/svg-pen.ts';

const SVG: Readonly<Record<IconName, string>> = {
  user,
  building,
  ship,
  plane,
  world,
  'building-bank': buildingBank,
  license,
  movie,
};

/** Tabler draws on a square of 24. */
export const ICON_BOX = 24;

const paths = new Map<IconName, Path2D>();

/** The strokes of an icon on a square of 24; Tabler's outline icons are made of `<path d>` alone. */
export function strokeIcon(pen: Pen, name: IconName): void {
  if (pen instanceof SvgPen) pen.strokeData(strokesOf(SVG[name]));
  else (pen as CanvasRenderingContext2D).stroke(iconPath(name));
}

function iconPath(name: IconName): Path2D {
  let path = paths.get(name);
  if (path === undefined) {
    path = new Path2D();
    for (const d of strokesOf(SVG[name])) path.addPath(new Path2D(d));
    paths.set(name, path);
  }
  return path;
}

/** The `d` of every drawn path; the invisible square that Tabler puts first is left out. */
export function strokesOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<path\s+([^>]*?)\/?>/gu)].flatMap(([, attributes = '']) => {
    if (attributes.includes('stroke="none"')) return [];
    const d = /\bd="([^"]+)"/u.exec(attributes)?.[1];
    return d === undefined ? [] : [d];
  });
}
