import { type ReactNode, useId, useState } from 'react';
import type { FilterGroup as Group, FilterRow as Row } from '../../model/derived.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EdgeSample } from '../../ui/EdgeSample.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { numeral } from '../words.ts';

/** Rows before "n more"; a group that is longer by one is shown whole. */
const SHOWN = 6;

/** Groups of as many rows as the lists have values; the others are short and known. */
const FOLDABLE: ReadonlySet<Group['id']> = new Set(['country', 'programme', 'measure', 'list', 'evidence']);

/** One group of the legend: each row holds the sample, the word, the count and the checkbox. */
export function FilterGroup({ group, children }: { readonly group: Group; readonly children?: ReactNode }) {
  const id = useId();
  const [all, setAll] = useState(false);
  const foldable = group.rows.length > SHOWN + 1 && FOLDABLE.has(group.id);
  const rows = foldable && !all ? group.rows.slice(0, SHOWN) : group.rows;
  const rest = group.rows.slice(SHOWN);
  return (
    <div className="filter-group">
      <div className="filter-head">
        <h3 id={id}>{group.title}</h3>
        <span>{group.unit}</span>
      </div>
      {children}
      <ul aria-labelledby={id}>
        {rows.map((row) => (
          <FilterRow key={row.id} row={row} />
        ))}
      </ul>
      {foldable ? (
        <Button look="text" size={24} aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? 'Fewer' : moreWords(rest)}
        </Button>
      ) : null}
    </div>
  );
}

function moreWords(rest: readonly Row[]): string {
  const [first] = rest;
  return rest.length === 1 && first !== undefined ? `1 more: ${first.label}` : `${rest.length} more`;
}

function FilterRow({ row }: { readonly row: Row }) {
  const { actions } = useExplorer();
  return (
    <li
      className={row.count === 0 ? 'filter-row filter-row-zero' : 'filter-row'}
      onClickCapture={(event) => {
        // Alt press keeps this row alone, before the checkbox hears of it.
        if (!event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        actions.onlyFilter(row.id);
      }}
    >
      <Checkbox isSelected={row.on} onChange={() => actions.toggleFilter(row.id)}>
        <Sample sample={row.sample} />
        <span className="filter-label">{row.label}</span>
        <span className="filter-count">{numeral(row.count)}</span>
      </Checkbox>
      <button
        type="button"
        className="filter-only"
        aria-label={`Only ${row.label}`}
        onClick={() => actions.onlyFilter(row.id)}
      >
        only
      </button>
    </li>
  );
}

function Sample({ sample }: { readonly sample: Row['sample'] }) {
  switch (sample?.kind) {
    case 'government':
      return <GovernmentMark government={sample.government} look="filled" />;
    case 'family':
      return <EdgeSample family={sample.family} />;
    case 'node':
      return <KindShape kind={sample.node} />;
    case undefined:
      return null;
  }
}
