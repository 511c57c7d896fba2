import { useState } from 'react';
import { titleOf } from '../../model/spoken.ts';
import { VIEWS } from '../../model/views.ts';
import { type Explorer, useExplorer } from '../../state/explorer.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { showKeys } from '../keys/open-keys.ts';
import type { CommandGroup } from './command.ts';
import { commandsFor } from './commands.ts';
import { showPalette, usePaletteShown } from './open-palette.ts';

/** Every command by name: for what is selected, for the network, and for the page. Placed once. */
export function Palette() {
  const shown = usePaletteShown();
  return (
    <Drawer title="All commands" side="centre" isOpen={shown} onClose={() => showPalette(false)}>
      {shown ? <Commands /> : null}
    </Drawer>
  );
}

function Commands() {
  const explorer = useExplorer();
  const [text, setText] = useState('');
  const words = wordsOf(text);
  const all = groupsOf(explorer).flatMap(({ title, commands }) =>
    commands.map((command) => ({ ...command, id: `${title} ${command.id}`, title: `${title}: ${command.title}` })),
  );
  const found = all.filter(({ title }) => hasWords(title, words));
  return (
    <ChoiceList
      label="What should be done?"
      text={text}
      onText={setText}
      choices={found.map(({ id, icon, title, keys }) => ({
        id,
        icon: <Icon name={icon} size={15} />,
        title,
        note: keys,
      }))}
      onChoose={(id) => {
        showPalette(false);
        all.find((one) => one.id === id)?.run();
      }}
      status={found.length === 0 ? 'There is no command of that name.' : ''}
    />
  );
}

/** Each typed word begins a word of the title: *ties* is not found in *Parties*. */
function hasWords(title: string, typed: readonly string[]): boolean {
  const own = wordsOf(title);
  return typed.every((word) => own.some((one) => one.startsWith(word)));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function groupsOf(explorer: Explorer): readonly CommandGroup[] {
  const { question, network, actions } = explorer;
  const { selection } = question;
  const node = selection.length === 1 ? network.nodes.get(selection[0] ?? '') : undefined;
  const chosen: readonly CommandGroup[] =
    selection.length > 1
      ? commandsFor(explorer, { kind: 'nodes', ids: selection })
      : node === undefined
        ? []
        : commandsFor(explorer, { kind: 'nodes', ids: [node.id] }).map((group) =>
            group.title === titleOf(node) ? group : { ...group, title: `${titleOf(node)}, ${group.title}` },
          );
  return [
    ...chosen,
    ...commandsFor(explorer, { kind: 'canvas' }),
    {
      title: 'Dates',
      commands: [
        { id: 'earlier', title: 'Earlier change', icon: 'chevronLeft', keys: 'Alt ←', run: () => actions.step(-1) },
        { id: 'later', title: 'Later change', icon: 'chevronRight', keys: 'Alt →', run: () => actions.step(1) },
        { id: 'none', title: 'No date', icon: 'calendar', keys: '', run: () => actions.setAsOf(null) },
      ],
    },
    {
      title: 'Go to',
      commands: VIEWS.filter(({ view }) => view !== question.view).map(({ view, name, icon }) => ({
        id: view,
        title: name,
        icon,
        keys: '',
        run: () => actions.setView(view),
      })),
    },
    {
      title: 'Page',
      commands: [
        { id: 'keys', title: 'Keys', icon: 'keyboard', keys: '?', run: () => showKeys(true) },
        { id: 'filters', title: 'Clear all filters', icon: 'adjustments', keys: '', run: actions.clearFilters },
        { id: 'clear', title: 'Clear the canvas', icon: 'x', keys: '', run: actions.clear },
      ],
    },
  ];
}
