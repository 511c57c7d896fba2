import type { GovernmentMark as Mark } from '../model/picture.ts';
import './GovernmentMark.css';

type GovernmentCode = Mark['government'];
/** `absent` stands beside the words "not listed": hollow, as a mark of the row and not of a listing. */
export type MarkLook = Mark['look'] | 'absent';

interface GovernmentMarkProps {
  readonly government: GovernmentCode;
  readonly look: MarkLook;
  /** What it says by itself; without it the words beside it must. */
  readonly label?: string;
}

/** US square, GB round, CA six-sided: outline and letters carry the meaning, the hue only helps. */
export function GovernmentMark({ government, look, label }: GovernmentMarkProps) {
  const said = label === undefined ? {} : { role: 'img', 'aria-label': label };
  return (
    <span className="gmark-box" {...said}>
      <svg
        className={`gmark gmark-${government} gmark-${look}`}
        width={24}
        height={18}
        viewBox="-12 -9 24 18"
        aria-hidden="true"
      >
        <Outline government={government} />
        <text y="3.6" textAnchor="middle">
          {government}
        </text>
        {look === 'struck' ? <path className="gmark-strike" d="M-10 7 L10 -7" /> : null}
      </svg>
    </span>
  );
}

function Outline({ government }: { readonly government: GovernmentCode }) {
  switch (government) {
    case 'US':
      return <rect className="gmark-body" x="-11" y="-8" width="22" height="16" rx="1.5" />;
    case 'GB':
      return <rect className="gmark-body" x="-11" y="-8" width="22" height="16" rx="8" />;
    case 'CA':
      return <path className="gmark-body" d="M-11.2 0 L-7 -8 L7 -8 L11.2 0 L7 8 L-7 8 Z" />;
  }
}
