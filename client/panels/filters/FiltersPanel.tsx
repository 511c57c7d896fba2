import { NO_FILTERS, sameFilters } from '../../model/filter-rows.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { ListedSpan } from './ListedSpan.tsx';
import { MatchChoice } from './MatchChoice.tsx';
import './filters.css';

/** The legend, which is the filter too. A count says what its row alone would leave of the picture on the as-of day. */
export function FiltersPanel() {
  const { derived, network, question, actions } = useExplorer();
  const untouched = sameFilters(question.filters, NO_FILTERS);
  return (
    <div className="filters">
      <h2 className="visually-hidden">Legend and filters</h2>
      {derived.legend.groups.map((group) =>
        group.rows.length === 0 ? null : (
          <FilterGroup key={group.id} group={group}>
            {group.id === 'government' ? <MatchChoice /> : null}
          </FilterGroup>
        ),
      )}
      {/* Under rows that are not there yet it would be pushed away by them. */}
      {network.nodes.size === 0 ? null : <ListedSpan />}
      {untouched ? null : (
        <div className="filters-foot">
          <Button onPress={actions.clearFilters}>Clear all filters</Button>
        </div>
      )}
    </div>
  );
}
