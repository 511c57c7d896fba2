import type { StepName } from '../model/history.ts';
import type { Question } from '../model/question.ts';
import { toggled } from '../model/selection.ts';
import type { ExplorerActions } from './explorer.ts';
import type { Workbench } from './workbench.ts';

interface Ways {
  readonly step: (change: Partial<Question>, name: StepName) => void;
  readonly amend: (change: Partial<Question>) => void;
}

/** Steps of choosing are one with the choosing before, so that undo goes back over all of it. */
const JOINS = 'selection';

/**
 * One selected thing follows the eye and is no step. A selection of several is work: making it and losing it are steps.
 */
export function selectionActions(
  bench: Workbench,
  { step, amend }: Ways,
): Pick<ExplorerActions, 'select' | 'toggleSelected' | 'selectMany'> {
  const now = (): readonly string[] => bench.question().selection;

  return {
    select(id) {
      const selection = id === null ? [] : [id];
      if (now().length > 1) step({ selection }, { words: `Leave a selection of ${now().length}` });
      else if (now()[0] !== selection[0]) amend({ selection });
    },
    toggleSelected(id) {
      const selection = toggled(now(), id);
      if (selection.length <= 1 && now().length <= 1) amend({ selection });
      else step({ selection }, { words: `Select ${selection.length}`, joins: JOINS });
    },
    selectMany(ids, words) {
      if (ids.length === 0) bench.say('Nothing to select there.');
      else step({ selection: ids }, { words, joins: JOINS });
    },
  };
}
