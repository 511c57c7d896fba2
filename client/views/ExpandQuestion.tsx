import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { TieCount } from '../model/explored-network.ts';
import { count } from '../model/names.ts';
import { EXPAND_AT_ONCE, MAX_EXPAND } from '../model/question.ts';
import { FAMILY_OF_TYPE } from '../model/vocabulary.ts';
import { relationCountWords } from '../panels/details/relation-words.ts';
import { type ExpandAsking, useExplorer } from '../state/explorer.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { EdgeSample } from '../ui/EdgeSample.tsx';
import { queriesFor } from './expand-queries.ts';
import './expand-question.css';

interface ExpandQuestionProps {
  readonly asking: ExpandAsking;
  /** Once it is answered or given up: the focus goes back to where the question came from. */
  readonly onClosed: () => void;
}

/** Asked before an expand that would flood the canvas: which relations, and how many. */
export function ExpandQuestion({ asking, onClosed }: ExpandQuestionProps) {
  const { actions } = useExplorer();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(asking.counts.map(keyOf)));
  const card = useRef<HTMLDialogElement>(null);
  const closed = useRef(onClosed);
  const title = useId();
  const rows = asking.counts.filter((ties) => chosen.has(keyOf(ties)));
  const sum = rows.reduce((all, ties) => all + ties.count, 0);
  const first = Math.min(sum, EXPAND_AT_ONCE);

  useEffect(() => {
    card.current?.querySelector('input')?.focus();
    return () => closed.current();
  }, []);

  const draw = (limit: number): void => {
    for (const query of queriesFor(asking.counts, rows)) actions.expand(asking.party, { ...query, limit });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.cancelExpand();
  };

  return (
    <dialog ref={card} open className="expand-question" aria-labelledby={title} onKeyDown={onKeyDown}>
      <h2 id={title}>What should come with {asking.name}?</h2>
      <p>{count(asking.undrawn, 'tie is', 'ties are')} not drawn.</p>
      <ul>
        {asking.counts.map((ties) => (
          <li key={keyOf(ties)}>
            <Checkbox
              isSelected={chosen.has(keyOf(ties))}
              onChange={(on) => setChosen(on ? new Set([...chosen, keyOf(ties)]) : without(chosen, keyOf(ties)))}
            >
              <EdgeSample family={FAMILY_OF_TYPE[ties.type]} />
              <span className="expand-words">{relationCountWords(ties.type, ties.direction, ties.count)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <p className="expand-note">
        {sum <= EXPAND_AT_ONCE
          ? `${sum} of ${asking.undrawn} chosen.`
          : `${sum} of ${asking.undrawn} chosen. The most tied come first; the rest stays in “${sum - first} more”.`}
      </p>
      <div className="expand-buttons">
        <Button look="primary" isDisabled={sum === 0} onPress={() => draw(first)}>
          {`Draw ${first}`}
        </Button>
        {sum > EXPAND_AT_ONCE && sum <= MAX_EXPAND ? (
          <Button onPress={() => draw(sum)}>{`Draw all ${sum}`}</Button>
        ) : null}
        <Button onPress={actions.cancelExpand}>Cancel</Button>
      </div>
    </dialog>
  );
}

const keyOf = (ties: TieCount): string => `${ties.type} ${ties.direction}`;

const without = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...set].filter((one) => one !== key));
