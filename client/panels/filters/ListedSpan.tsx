import { useId } from 'react';
import { hasSpan } from '../../model/filter-rows.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { numeral } from '../words.ts';

/** The days between which a party was listed: the span that is brushed in the timeline, typed. */
export function ListedSpan() {
  const { derived, question, actions } = useExplorer();
  const id = useId();
  const { listedFrom, listedTo } = question.filters;
  const isSet = hasSpan(question.filters);
  return (
    <fieldset className="filter-group filter-span" aria-labelledby={id}>
      <div className="filter-head">
        <h3 id={id}>Listed on</h3>
        <span>{isSet ? `leaves ${numeral(derived.legend.listedWithin)}` : 'any day'}</span>
      </div>
      <DayField label="from" day={listedFrom} empty="any day" onDay={(day) => actions.filterListedOn(day, listedTo)} />
      <DayField label="to" day={listedTo} empty="any day" onDay={(day) => actions.filterListedOn(listedFrom, day)} />
      {isSet ? (
        <Button size={24} onPress={() => actions.filterListedOn(null, null)}>
          Any day
        </Button>
      ) : null}
    </fieldset>
  );
}
