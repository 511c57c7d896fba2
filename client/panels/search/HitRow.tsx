import type { SearchHitRowFragment } from '../../gql/__generated__/graphql.ts';
import { IconButton } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { ScoreBar } from '../../ui/ScoreBar.tsx';
import { partyName } from '../party-name.ts';
import { marksOf, markWords, matchedOn, matchedText, tellApart } from './hit-words.ts';

interface HitRowProps {
  readonly hit: SearchHitRowFragment;
  readonly optionId: string;
  readonly isActive: boolean;
  /** It is in the network already, so there is nothing to add. */
  readonly isDrawn: boolean;
  readonly onActive: () => void;
  readonly onDraw: () => void;
  readonly onAdd: () => void;
}

/** One party found: its score, the name that matched with the agreeing part marked, where that stands, and its marks. */
export function HitRow({ hit, optionId, isActive, isDrawn, onActive, onDraw, onAdd }: HitRowProps) {
  const matched = matchedText(hit);
  const on = matchedOn(hit);
  const apart = tellApart(hit.party);
  return (
    <div className={isActive ? 'hit hit-active' : 'hit'}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and has the keys of the list */}
      <div
        id={optionId}
        className="hit-option"
        role="option"
        tabIndex={-1}
        aria-selected={isActive}
        onPointerMove={onActive}
        // The field keeps the focus, so that typing can go on.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onDraw}
      >
        <ScoreBar score={hit.score} />
        <div className="hit-words">
          <p className="hit-name">
            <KindShape kind={hit.party.kind} size={16} />
            <strong>{partyName(hit.party)}</strong>
            <span className="visually-hidden">, {hit.party.kind}</span>
            {apart === null ? null : <span className="hit-apart">{apart}</span>}
          </p>
          <p>
            matched{' '}
            <bdi lang={hit.name?.language ?? undefined}>
              <Marked text={matched.text} parts={matched.parts} />
            </bdi>
          </p>
          <p className="hit-on">
            {on.words}
            {on.list === null ? null : (
              <>
                {' '}
                on <code>{on.list}</code>
              </>
            )}
            {on.record === null ? null : `, record ${on.record}`}
            {isDrawn ? ' · in this network' : null}
          </p>
        </div>
        <span className="hit-marks">
          {marksOf(hit.party.designations).map((mark) => (
            <GovernmentMark key={mark.government} {...mark} label={markWords(mark)} />
          ))}
        </span>
      </div>
      <IconButton
        icon={isDrawn ? 'check' : 'plus'}
        size={28}
        framed
        label={isDrawn ? `${partyName(hit.party)} is in this network` : `Add ${partyName(hit.party)} to this network`}
        isDisabled={isDrawn}
        onPress={onAdd}
      />
    </div>
  );
}
