import type { CompareOrder, LagBasis } from '../../model/compare-choice.ts';
import { hasSpan } from '../../model/filter-rows.ts';
import { GOVERNMENT_NAMES, GOVERNMENTS } from '../../model/vocabulary.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { MOST_PICKED } from './compare-where.ts';

const BASES: readonly { readonly value: LagBasis; readonly name: string }[] = [
  { value: 'LISTED_ON', name: 'Listed on' },
  { value: 'ANNOUNCED_ON', name: 'Announced' },
  { value: 'EFFECTIVE_ON', name: 'In effect' },
];
const ORDERS: readonly { readonly value: CompareOrder; readonly name: string }[] = [
  { value: 'FIRST_ASC', name: 'First listed' },
  { value: 'FIRST_DESC', name: 'Latest' },
  { value: 'LAG_DESC', name: 'Lag' },
  { value: 'NAME_ASC', name: 'Name' },
];
/** The day that the bundled data is about. */
const HUMAN_RIGHTS_DAY = '2021-12-10';

/** What is compared: which date a lag counts with, in what order, whom, by whom, and on which days listed. */
export function CompareChoices({ onCanvas }: { readonly onCanvas: number }) {
  const { question, actions } = useExplorer();
  const { compare, filters } = question;
  const { listedFrom, listedTo } = filters;
  return (
    <div className="compare-choices">
      <Segmented
        label="Lag from"
        value={compare.basis}
        options={BASES}
        onChange={(basis) => actions.compare({ basis }, `Lags by the day ${nameIn(BASES, basis)}`)}
      />
      <Segmented
        label="Order"
        value={compare.order}
        options={ORDERS}
        onChange={(order) => actions.compare({ order }, `Order by ${nameIn(ORDERS, order)}`)}
      />
      <Segmented
        label="Among"
        value={compare.among}
        options={[
          { value: 'all', name: 'All parties' },
          {
            value: 'canvas',
            name: onCanvas > MOST_PICKED ? `First ${MOST_PICKED} on the canvas` : `On the canvas ${onCanvas}`,
          },
        ]}
        onChange={(among) =>
          actions.compare(
            { among, only: null },
            among === 'all' ? 'Compare all parties' : 'Compare those on the canvas',
          )
        }
      />
      <fieldset className="compare-governments">
        <legend>Governments</legend>
        {GOVERNMENTS.map((code) => (
          <Checkbox
            key={code}
            isSelected={compare.governments.includes(code)}
            isDisabled={compare.governments.length === 1 && compare.governments.includes(code)}
            onChange={(chosen) =>
              actions.compare(
                {
                  governments: GOVERNMENTS.filter((one) => (one === code ? chosen : compare.governments.includes(one))),
                  only: null,
                },
                `${chosen ? 'Compare with' : 'Leave out'} ${GOVERNMENT_NAMES[code]}`,
              )
            }
          >
            {code}
          </Checkbox>
        ))}
      </fieldset>
      <div className="compare-days">
        <DayField
          label="Listed from"
          day={listedFrom}
          empty="any day"
          onDay={(day) => actions.filterListedOn(day, listedTo)}
        />
        <DayField label="to" day={listedTo} empty="any day" onDay={(day) => actions.filterListedOn(listedFrom, day)} />
        {hasSpan(filters) ? (
          <Button onPress={() => actions.filterListedOn(null, null)}>Any day</Button>
        ) : (
          <Button onPress={() => actions.compareListedOn(HUMAN_RIGHTS_DAY, HUMAN_RIGHTS_DAY)}>
            Human Rights Day 2021
          </Button>
        )}
      </div>
    </div>
  );
}

const nameIn = <Value extends string>(
  options: readonly { readonly value: Value; readonly name: string }[],
  value: Value,
): string => (options.find((option) => option.value === value)?.name ?? value).toLowerCase();
