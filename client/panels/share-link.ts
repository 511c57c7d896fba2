import { frameCode } from '../model/embed.ts';
import { formatShared } from '../model/link.ts';
import type { Explorer } from '../state/explorer.ts';
import { copyText } from './copy-text.ts';

/** The query of a link to this very view: with where everything stands, so that it looks the same elsewhere. */
export function shareQuery({ question, canvas, network }: Pick<Explorer, 'question' | 'canvas' | 'network'>): string {
  const query = formatShared(question, canvas?.positions() ?? new Map(), network).toString();
  // These need no escape in a query, and links are read by people.
  return query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
}

/** The whole address of it. */
export function viewLink(explorer: Pick<Explorer, 'question' | 'canvas' | 'network'>): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}?${shareQuery(explorer)}`;
}

export function copyViewLink(explorer: Pick<Explorer, 'question' | 'canvas' | 'network' | 'actions'>): void {
  copyText(
    viewLink(explorer),
    'The link is copied. It holds the network, the places, the date, the filters and the selection.',
    explorer.actions.say,
  );
}

export function copyFrameCode(
  explorer: Pick<Explorer, 'question' | 'canvas' | 'network' | 'derived' | 'actions'>,
): void {
  copyText(
    frameCode(viewLink(explorer), `${explorer.derived.caption.title}: a network of Sanctions Explorer`),
    'The code of a frame is copied. It shows on sites that the operator of this explorer has named.',
    explorer.actions.say,
  );
}
