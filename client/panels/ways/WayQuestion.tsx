import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { partiesOf } from '../../model/explored-network.ts';
import { nameOf } from '../../model/names.ts';
import type { PartyKind } from '../../model/vocabulary.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Drawer } from '../../ui/Drawer.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { partyName } from '../party-name.ts';
import { USUAL_SCORE } from '../search/scores.ts';
import { useSearch } from '../search/use-search.ts';
import './ways.css';

/** Of the drawn parties, those that are offered before anything is typed. */
const OFFERED = 60;

interface End {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly isDrawn: boolean;
}

/** To whom should the ways from this party lead? Anybody on the canvas, or in the lists. */
export function WayQuestion({ from }: { readonly from: string }) {
  const { network, actions } = useExplorer();
  const [text, setText] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const field = useId();
  const { settled, error } = useSearch(text, USUAL_SCORE);
  const start = network.nodes.get(from);
  const drawn = partiesOf(network)
    .filter((party) => party.id !== from && nameOf(party).toLowerCase().includes(text.trim().toLowerCase()))
    .map((party): End => ({ id: party.id, name: nameOf(party), kind: party.kind, isDrawn: true }));
  const found = (settled?.hits ?? [])
    .filter(({ party }) => party.id !== from && !network.nodes.has(party.id))
    .map(({ party }): End => ({ id: party.id, name: partyName(party), kind: party.kind, isDrawn: false }));
  const ends = [...drawn.slice(0, OFFERED), ...found];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1;
    if (at + step < 0) document.getElementById(field)?.focus();
    else buttons[at + step]?.focus();
  };
  const title = `Ways from ${start !== undefined && 'displayName' in start ? start.displayName : from} to`;
  return (
    <Drawer title={title} side="centre" isOpen onClose={() => actions.askWayFrom(null)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows walk from the field into the list and back */}
      <div className="way-question" onKeyDown={onKeyDown}>
        <label htmlFor={field}>A name on the canvas or in the lists, in any script</label>
        <input
          id={field}
          type="text"
          // biome-ignore lint/a11y/noAutofocus: the question was asked for just now, and this is its answer
          autoFocus
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            const first = ends[0];
            if (event.key === 'Enter' && first !== undefined && text.trim() !== '') actions.findWays([from, first.id]);
          }}
        />
        <ul ref={list}>
          {ends.map((end) => (
            <li key={end.id}>
              <button type="button" onClick={() => actions.findWays([from, end.id])}>
                <KindShape kind={end.kind} size={15} />
                <span>{end.name}</span>
                <small>{end.isDrawn ? 'on the canvas' : end.id}</small>
              </button>
            </li>
          ))}
        </ul>
        <p role="status">{message(ends.length, text, error !== null, settled === null)}</p>
      </div>
    </Drawer>
  );
}

function message(ends: number, text: string, failed: boolean, waiting: boolean): string {
  if (failed) return 'The lists could not be searched just now. Who is on the canvas is here all the same.';
  if (text.trim() !== '' && waiting) return 'Searching the lists.';
  return ends === 0 ? 'Nobody of that name here. That is not a clearance.' : '';
}
