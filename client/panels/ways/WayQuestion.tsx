import { useState } from 'react';
import { partiesOf } from '../../model/explored-network.ts';
import { nameOf } from '../../model/names.ts';
import type { PartyKind } from '../../model/vocabulary.ts';
import { useExplorer } from '../../state/explorer.ts';
import { type Choice, ChoiceList } from '../../ui/ChoiceList.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { partyName } from '../party-name.ts';
import { USUAL_SCORE } from '../search/scores.ts';
import { useSearch } from '../search/use-search.ts';

/** Of the drawn parties, those that are offered before anything is typed. */
const OFFERED = 60;

/** To whom should the ways from this party lead? Anybody on the canvas, or in the lists. */
export function WayQuestion({ from }: { readonly from: string }) {
  const { network, actions } = useExplorer();
  const [text, setText] = useState('');
  const { settled, error } = useSearch(text, USUAL_SCORE);
  const start = network.nodes.get(from);
  const wanted = text.trim().toLowerCase();
  const drawn = partiesOf(network)
    .filter((party) => party.id !== from && nameOf(party).toLowerCase().includes(wanted))
    .slice(0, OFFERED)
    .map((party) => choiceOf(party.id, party.kind, nameOf(party), 'on the canvas'));
  const found = (settled?.hits ?? [])
    .filter(({ party }) => party.id !== from && !network.nodes.has(party.id))
    .map(({ party }) => choiceOf(party.id, party.kind, partyName(party), party.id));
  const choices = [...drawn, ...found];
  const title = `Ways from ${start !== undefined && 'displayName' in start ? start.displayName : from} to`;
  return (
    <Drawer title={title} side="centre" isOpen onClose={() => actions.askWayFrom(null)}>
      <ChoiceList
        label="A name on the canvas or in the lists, in any script"
        text={text}
        onText={setText}
        choices={choices}
        onChoose={(to) => actions.findWays([from, to])}
        status={message(choices.length, text, error !== null, settled === null)}
      />
    </Drawer>
  );
}

function choiceOf(id: string, kind: PartyKind, title: string, note: string): Choice {
  return { id, icon: <KindShape kind={kind} size={15} />, title, note };
}

function message(ends: number, text: string, failed: boolean, waiting: boolean): string {
  if (failed) return 'The lists could not be searched just now. Who is on the canvas is here all the same.';
  if (text.trim() !== '' && waiting) return 'Searching the lists.';
  return ends === 0 ? 'Nobody of that name here. That is not a clearance.' : '';
}
