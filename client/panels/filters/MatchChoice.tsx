import { useExplorer } from '../../state/explorer.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { numeral } from '../words.ts';

const NAMES = { any: 'Any', all: 'All', none: 'None', only: 'Only' } as const;

/** How the governments that are ticked decide, each way with how many parties it would leave. */
export function MatchChoice() {
  const { derived, question, actions } = useExplorer();
  return (
    <div className="filter-match">
      <Segmented
        label="of those ticked"
        value={question.filters.match}
        options={derived.legend.matches.map(({ match, leaves }) => ({
          value: match,
          name: `${NAMES[match]} ${numeral(leaves)}`,
        }))}
        onChange={actions.matchGovernments}
      />
    </div>
  );
}
