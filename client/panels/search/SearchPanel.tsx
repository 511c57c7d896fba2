import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useDataRead } from '../header/data-read.ts';
import { operationPage } from '../show-query/operation-page.ts';
import { ShowQuery } from '../show-query/ShowQuery.tsx';
import { Problem } from '../states/Problem.tsx';
import { counted } from '../words.ts';
import { HitRow } from './HitRow.tsx';
import { LOWER_SCORE, USUAL_SCORE } from './scores.ts';
import type { Choice } from './search-keys.ts';
import { FIRST_HITS, SEARCH } from './search-query.ts';
import type { Found } from './use-search.ts';
import { WhyThisScore } from './WhyThisScore.tsx';

interface SearchPanelProps {
  readonly listId: string;
  readonly text: string;
  readonly minScore: number;
  readonly onMinScore: (score: number) => void;
  readonly settled: Found | null;
  readonly shown: Found | null;
  readonly error: Error | null;
  readonly onRetry: () => void;
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onActive: (index: number) => void;
  readonly onChoice: (choice: Choice) => void;
}

/** What opens under the field: results left, why the active one scored so at the right. */
export function SearchPanel(props: SearchPanelProps) {
  const { listId, text, minScore, onMinScore, settled, shown, error, onRetry, active, optionId } = props;
  const { network } = useExplorer();
  const found = settled ?? shown;
  const activeHit = settled?.hits[active];
  const none = settled !== null && settled.hits.length === 0;
  return (
    <div className={activeHit === undefined ? 'search-panel' : 'search-panel search-panel-two'}>
      <div className="search-results">
        {error !== null ? <Problem title="The search does not answer" error={error} onRetry={onRetry} /> : null}
        <div className="search-head">
          <p aria-live="polite">{headWords(error, settled, minScore)}</p>
          <Threshold minScore={minScore} onMinScore={onMinScore} />
        </div>
        {none ? <NoResult text={text} minScore={minScore} onMinScore={onMinScore} /> : null}
        {/* The rows stand beside their + buttons, so the list owns its options instead of holding them. */}
        <div
          id={listId}
          role="listbox"
          tabIndex={-1}
          aria-label="Parties found"
          aria-owns={settled?.hits.map((_, index) => optionId(index)).join(' ')}
        />
        <div className={settled === null ? 'search-rows search-rows-stale' : 'search-rows'}>
          {(found?.hits ?? []).map((hit, index) => (
            <HitRow
              key={hit.party.id}
              hit={hit}
              optionId={optionId(index)}
              isActive={settled !== null && index === active}
              isDrawn={network.nodes.has(hit.party.id)}
              onActive={() => props.onActive(index)}
              onDraw={() => props.onChoice({ id: hit.party.id, how: 'draw' })}
              onAdd={() => props.onChoice({ id: hit.party.id, how: 'add' })}
            />
          ))}
        </div>
        {settled?.truncated ? (
          <p className="search-note">
            More names share these words than were scored; the rarest words came first. Type more of the name.
          </p>
        ) : null}
        {none ? null : <KeysLine text={text} minScore={minScore} />}
      </div>
      {activeHit === undefined ? null : <WhyThisScore hit={activeHit} />}
    </div>
  );
}

function KeysLine({ text, minScore }: { readonly text: string; readonly minScore: number }) {
  return (
    <p className="search-foot">
      <span>
        <Kbd>↵</Kbd> draw
      </span>
      <span>
        <Kbd>+</Kbd> add to this network
      </span>
      <span>
        <Kbd>Esc</Kbd> close
      </span>
      <ShowQuery href={operationPage(SEARCH, { query: text.trim(), minScore, first: FIRST_HITS })} look="words" />
    </p>
  );
}

function headWords(error: Error | null, settled: Found | null, minScore: number): string {
  if (error !== null) return 'The search failed';
  if (settled === null) return 'Searching';
  const parties = counted(settled.totalCount, 'party', 'parties');
  const shown = settled.hits.length < settled.totalCount ? `, the best ${settled.hits.length} shown` : '';
  return `${parties} at ${minScore.toFixed(2)} or more${shown}`;
}

interface ThresholdProps {
  readonly minScore: number;
  readonly onMinScore: (score: number) => void;
}

function Threshold({ minScore, onMinScore }: ThresholdProps) {
  const other = minScore === USUAL_SCORE ? LOWER_SCORE : USUAL_SCORE;
  return (
    <p className="search-threshold">
      Threshold <strong>{minScore.toFixed(2)}</strong>
      <Button look="text" size={24} onPress={() => onMinScore(other)}>
        {other < minScore ? `Lower to ${other.toFixed(2)}` : `Back to ${other.toFixed(2)}`}
      </Button>
    </p>
  );
}

function NoResult({ text, minScore, onMinScore }: ThresholdProps & { readonly text: string }) {
  const read = useDataRead();
  const on = read?.dataDate == null ? 'the data read here' : `the lists read on ${read.dataDate}`;
  return (
    <div className="search-none" role="status">
      <Icon name="search" size={22} />
      <h3>No party scores {minScore.toFixed(2)} or more</h3>
      <p>
        Nothing like “<bdi>{text}</bdi>” on {on}. That is not a clearance: names are spelled in many ways.
      </p>
      <p>A passport, registration or IMO number can be typed here too.</p>
      {minScore > LOWER_SCORE ? (
        <Button look="primary" onPress={() => onMinScore(LOWER_SCORE)}>
          Lower to {LOWER_SCORE.toFixed(2)}
        </Button>
      ) : null}
    </div>
  );
}
