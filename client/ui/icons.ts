import adjustments from '@tabler/icons/outline/adjustments-horizontal.svg?raw';
import affiliate from '@tabler/icons/outline/affiliate.svg?raw';
import alertTriangle from '@tabler/icons/outline/alert-triangle.svg?raw';
import api from '@tabler/icons/outline/api.svg?raw';
import undo from '@tabler/icons/outline/arrow-back-up.svg?raw';
import redo from '@tabler/icons/outline/arrow-forward-up.svg?raw';
import ban from '@tabler/icons/outline/ban.svg?raw';
import book from '@tabler/icons/outline/book.svg?raw';
import bookmark from '@tabler/icons/outline/bookmark.svg?raw';
import box from '@tabler/icons/outline/box.svg?raw';
import building from '@tabler/icons/outline/building.svg?raw';
import buildingBank from '@tabler/icons/outline/building-bank.svg?raw';
import calendar from '@tabler/icons/outline/calendar.svg?raw';
import chartBar from '@tabler/icons/outline/chart-bar.svg?raw';
import chartLine from '@tabler/icons/outline/chart-line.svg?raw';
import check from '@tabler/icons/outline/check.svg?raw';
import chevronDown from '@tabler/icons/outline/chevron-down.svg?raw';
import chevronLeft from '@tabler/icons/outline/chevron-left.svg?raw';
import chevronRight from '@tabler/icons/outline/chevron-right.svg?raw';
import clock from '@tabler/icons/outline/clock.svg?raw';
import columns from '@tabler/icons/outline/columns.svg?raw';
import copy from '@tabler/icons/outline/copy.svg?raw';
import database from '@tabler/icons/outline/database.svg?raw';
import download from '@tabler/icons/outline/download.svg?raw';
import externalLink from '@tabler/icons/outline/external-link.svg?raw';
import eyeOff from '@tabler/icons/outline/eye-off.svg?raw';
import fileCertificate from '@tabler/icons/outline/file-certificate.svg?raw';
import focus from '@tabler/icons/outline/focus-2.svg?raw';
import infoCircle from '@tabler/icons/outline/info-circle.svg?raw';
import keyboard from '@tabler/icons/outline/keyboard.svg?raw';
import lasso from '@tabler/icons/outline/lasso.svg?raw';
import license from '@tabler/icons/outline/license.svg?raw';
import listDetails from '@tabler/icons/outline/list-details.svg?raw';
import minus from '@tabler/icons/outline/minus.svg?raw';
import moon from '@tabler/icons/outline/moon.svg?raw';
import movie from '@tabler/icons/outline/movie.svg?raw';
import packageIcon from '@tabler/icons/outline/package.svg?raw';
import pin from '@tabler/icons/outline/pin.svg?raw';
import plane from '@tabler/icons/outline/plane.svg?raw';
import planeOff from '@tabler/icons/outline/plane-off.svg?raw';
import pause from '@tabler/icons/outline/player-pause.svg?raw';
import play from '@tabler/icons/outline/player-play.svg?raw';
import plus from '@tabler/icons/outline/plus.svg?raw';
import route from '@tabler/icons/outline/route.svg?raw';
import search from '@tabler/icons/outline/search.svg?raw';
import share from '@tabler/icons/outline/share.svg?raw';
import shield from '@tabler/icons/outline/shield.svg?raw';
import ship from '@tabler/icons/outline/ship.svg?raw';
import snowflake from '@tabler/icons/outline/snowflake.svg?raw';
import sun from '@tabler/icons/outline/sun.svg?raw';
import user from '@tabler/icons/outline/user.svg?raw';
import world from '@tabler/icons/outline/world.svg?raw';
import x from '@tabler/icons/outline/x.svg?raw';

const SVGS = {
  adjustments,
  affiliate,
  alertTriangle,
  api,
  ban,
  book,
  bookmark,
  box,
  lasso,
  building,
  buildingBank,
  calendar,
  chartLine,
  check,
  chevronDown,
  chevronLeft,
  chevronRight,
  clock,
  compare: columns,
  copy,
  database,
  download,
  externalLink,
  eyeOff,
  fileCertificate,
  focus,
  infoCircle,
  keyboard,
  license,
  listDetails,
  minus,
  moon,
  movie,
  package: packageIcon,
  pin,
  plane,
  planeOff,
  play,
  pause,
  plus,
  redo,
  route,
  search,
  share,
  shield,
  ship,
  snowflake,
  sun,
  timeline: chartBar,
  undo,
  user,
  world,
  x,
} as const;

export type IconName = keyof typeof SVGS;

/** The paths of an outline icon, in its 24 × 24 box, for an SVG or a Path2D. */
export function iconPaths(name: IconName): readonly string[] {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const paths = pathsOf(SVGS[name]);
  parsed.set(name, paths);
  return paths;
}

const parsed = new Map<IconName, readonly string[]>();

/** Reads the `d` of every path but Tabler's empty bounding box: no markup is ever put into the page. */
export function pathsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<path\s([^>]*?)\/?>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !attributes.includes('stroke="none"'))
    .map((attributes) => /(?:^|\s)d="([^"]*)"/.exec(attributes)?.[1] ?? '')
    .filter((d) => d !== '');
}
