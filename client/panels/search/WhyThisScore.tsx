import type { SearchHitRowFragment } from '../../gql/__generated__/graphql.ts';
import { GRADE_WORDS, LOWER_WORDS, RULE_WORDS } from './hit-words.ts';

/** Word by word, why a party scored as it did, and what lowered the score: the factors in the foot make it. */
export function WhyThisScore({ hit }: { readonly hit: SearchHitRowFragment }) {
  return (
    <div className="why">
      <h3>Why this score</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">You typed</th>
            <th scope="col">Record</th>
            <th scope="col">Agrees</th>
          </tr>
        </thead>
        <tbody>
          {hit.words.map(({ query, matched, score, rule }, index) => (
            // The same word can be typed twice; its place is its only name.
            // biome-ignore lint/suspicious/noArrayIndexKey: words keep the order of the query
            <tr key={`${index} ${query}`}>
              <td>
                <bdi>{query}</bdi>
              </td>
              <td>
                {matched === null ? '–' : <bdi>{matched}</bdi>}
                <span className="why-rule">{RULE_WORDS[rule]}</span>
              </td>
              <td className="why-score">{score.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {hit.lowered.map(({ reason, left }) => (
            <tr key={reason}>
              <th scope="row" colSpan={2}>
                {LOWER_WORDS[reason]}
              </th>
              <td className="why-score">× {left.toFixed(2)}</td>
            </tr>
          ))}
          <tr className="why-sum">
            <th scope="row" colSpan={2}>
              Score
            </th>
            <td className="why-score">{hit.score.toFixed(2)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="why-grade">{GRADE_WORDS[hit.grade]}</p>
    </div>
  );
}
