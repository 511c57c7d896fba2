import { NO_FILTERS, sameFilters } from '../../model/filter-rows.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import './filters.css';

/** The legend, which is the filter too. Counts are those of the as-of day, whatever is switched off. */
export function FiltersPanel() {
  const { derived, question, actions } = useExplorer();
  const untouched = sameFilters(question.filters, NO_FILTERS);
  return (
    <div className="filters">
      <h2 className="visually-hidden">Legend and filters</h2>
      {derived.filterGroups.map((group) =>
        group.rows.length === 0 ? null : <FilterGroup key={group.id} group={group} />,
      )}
      {untouched ? null : (
        <div className="filters-foot">
          <Button onPress={actions.clearFilters}>Clear all filters</Button>
        </div>
      )}
    </div>
  );
}
