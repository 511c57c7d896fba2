import { useExplorer } from '../../state/explorer.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { numeral } from '../words.ts';

const NAMES = { any: 'Any', all: 'All', none: 'None', only: 'Only' } as const;

/** How the governments that are ticked decide, each way with how many parties it would leave. */
export function MatchChoice() {
  const { derived, question, actions } = useExplorer();
  const { matches } = derived.legend;
  // Four numbers with thousands do not stand beside their names in the width of the panel.
  const isMany = matches.some(({ leaves }) => leaves > 999);
  return (
    <div className={isMany ? 'filter-match filter-match-many' : 'filter-match'}>
      <Segmented
        label="of those ticked"
        value={question.filters.match}
        options={matches.map(({ match, leaves }) => ({
          value: match,
          name: `${NAMES[match]} ${numeral(leaves)}`,
        }))}
        onChange={actions.matchGovernments}
      />
    </div>
  );
}
