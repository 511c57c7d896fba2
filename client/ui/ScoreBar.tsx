import './ScoreBar.css';

/** A score from 0 to 1 as its number and a bar; the bar only repeats the number. */
export function ScoreBar({ score }: { readonly score: number }) {
  return (
    <span className="score">
      <span className="score-number">{score.toFixed(2)}</span>
      <svg className="score-bar" width="44" height="3" viewBox="0 0 44 3" aria-hidden="true">
        <rect className="score-rest" width="44" height="3" rx="1.5" />
        <rect className="score-part" width={44 * Math.min(1, Math.max(0, score))} height="3" rx="1.5" />
      </svg>
    </span>
  );
}
