import type { EdgeFamily } from '../model/picture.ts';
import './EdgeSample.css';

/** The line of a family as the canvas draws it, 34 × 12: the legend's sample. */
export function EdgeSample({ family }: { readonly family: EdgeFamily }) {
  return (
    <svg className={`edge-sample edge-sample-${family}`} width={34} height={12} viewBox="0 0 34 12" aria-hidden="true">
      <Line family={family} />
    </svg>
  );
}

function Line({ family }: { readonly family: EdgeFamily }) {
  switch (family) {
    case 'ownership':
      return (
        <>
          <path d="M2 6H26" strokeWidth="3" />
          <path className="edge-sample-fill" d="M24 6l4.5 -4l4.5 4l-4.5 4z" />
        </>
      );
    case 'acts-for':
      return (
        <>
          <path d="M2 6H25" strokeWidth="1.75" />
          <path className="edge-sample-fill" d="M24 2.2l8.5 3.8l-8.5 3.8z" />
        </>
      );
    case 'supports':
      return (
        <>
          <circle className="edge-sample-fill" cx="4" cy="6" r="2.6" />
          <path d="M4 6H24" strokeWidth="1.5" />
          <path className="edge-sample-hollow" d="M24 2.4l8 3.6l-8 3.6z" />
        </>
      );
    case 'official':
      return (
        <>
          <path d="M2 6H27" strokeWidth="1.75" />
          <rect className="edge-sample-fill" x="26" y="2.8" width="6.4" height="6.4" />
        </>
      );
    case 'kinship':
      return <path d="M2 4.4H32M2 7.6H32" strokeWidth="1" />;
    case 'linked':
      return <path d="M2 6H32" strokeWidth="1.75" />;
    case 'sanctioned-by':
      return <path d="M2 6H31M31 1.6V10.4" strokeWidth="1.75" />;
    case 'reported':
      return (
        <>
          <path d="M2 6H28" strokeWidth="1.5" strokeDasharray="5 3.4" />
          <path d="M26 1.8l6 4.2l-6 4.2" strokeWidth="1.5" />
        </>
      );
    case 'possible-match':
      return <path d="M2 6H32" strokeWidth="2.5" strokeDasharray="0.1 4.6" strokeLinecap="round" />;
    case 'hanging':
      return <path d="M2 6H32" strokeWidth="1" />;
  }
}
