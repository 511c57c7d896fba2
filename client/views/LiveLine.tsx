import { useExplorer } from '../state/explorer.ts';
import './live-line.css';

interface LiveLineProps {
  /** What the canvas says of the node or tie in focus; null while nothing on it has the focus. */
  readonly spoken: string | null;
}

/**
 * What a screen reader hears of the canvas, seen by everybody while the canvas has the focus. Without focus it says,
 * unseen, what the caption shows; the dock says its own sentence.
 */
export function LiveLine({ spoken }: LiveLineProps) {
  const { status, derived } = useExplorer();
  const [name, ...rest] = (spoken ?? '').split(',');
  return (
    <p
      className={spoken === null ? 'visually-hidden' : 'live-line'}
      role="status"
      aria-live="polite"
      aria-atomic="true"
    >
      {spoken === null ? (
        whatChanged(status.kind, derived.caption.subtitle)
      ) : (
        <>
          <b>{name}</b>
          {rest.length === 0 ? '' : `,${rest.join(',')}`}
        </>
      )}
    </p>
  );
}

function whatChanged(status: 'empty' | 'loading' | 'ready' | 'error', subtitle: string): string {
  switch (status) {
    case 'loading':
      return 'Bringing the network.';
    case 'ready':
      return subtitle;
    default:
      return '';
  }
}
