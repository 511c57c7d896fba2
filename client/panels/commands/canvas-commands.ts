import { LAYOUT_NAMES, LAYOUTS, type LayoutName } from '../../model/layout-names.ts';
import { inverted } from '../../model/selection.ts';
import { firstOther } from '../../model/two-dates.ts';
import type { Explorer } from '../../state/explorer.ts';
import { exportFile } from '../export/export-file.ts';
import { FORMATS } from '../export/formats.ts';
import { showSavedViews } from '../saved-views/open-saved-views.ts';
import { copyFrameCode, copyViewLink } from '../share-link.ts';
import { networkQueryPage } from '../show-query/operation-page.ts';
import type { Command, CommandGroup } from './command.ts';

/** What can be done with the network as a whole. */
export function canvasCommands(explorer: Explorer): readonly CommandGroup[] {
  const { canvas } = explorer;
  const groups: readonly CommandGroup[] = [
    { title: 'Steps', commands: steps(explorer) },
    { title: 'Select', commands: choosing(explorer) },
    { title: 'Layout', commands: canvas === null ? [] : layouts(explorer) },
    { title: 'View', commands: looking(explorer) },
    { title: 'Dates', commands: dates(explorer) },
    {
      title: 'Take along',
      commands: [
        {
          id: 'copy-link',
          title: 'Copy a link to this view',
          icon: 'share',
          keys: '',
          run: () => copyViewLink(explorer),
        },
        ...(explorer.derived.rows.length === 0
          ? []
          : [
              {
                id: 'copy-frame',
                title: 'Copy a frame of this network for another page',
                icon: 'share',
                keys: '',
                run: () => copyFrameCode(explorer),
              } as const,
            ]),
        {
          id: 'saved',
          title: 'Save this view, open a saved one',
          icon: 'bookmark',
          keys: '',
          run: () => showSavedViews(true),
        },
        {
          id: 'query',
          title: 'Show the query',
          icon: 'api',
          keys: '',
          run: () => window.location.assign(networkQueryPage(explorer.question)),
        },
        ...FORMATS.map((format) => ({
          id: format.id,
          title: `Download: ${format.title}`,
          icon: 'download' as const,
          keys: '',
          run: () => exportFile(format, explorer),
        })),
      ],
    },
  ];
  return groups.filter(({ commands }) => commands.length > 0);
}

function steps({ steps: { done, undone }, derived, actions }: Explorer): readonly Command[] {
  const [last, next] = [done.at(-1), undone[0]];
  return [
    ...(last === undefined
      ? []
      : [{ id: 'undo', title: `Undo: ${last}`, icon: 'undo', keys: 'Ctrl Z', run: actions.undo } as const]),
    ...(next === undefined
      ? []
      : [{ id: 'redo', title: `Redo: ${next}`, icon: 'redo', keys: 'Ctrl Shift Z', run: actions.redo } as const]),
    ...(derived.counts.hidden === 0
      ? []
      : [
          {
            id: 'unhide',
            title: `Show ${derived.counts.hidden} hidden`,
            icon: 'eyeOff',
            keys: '',
            run: actions.unhide,
          } as const,
        ]),
  ];
}

function dates({ question, derived, actions }: Explorer): readonly Command[] {
  const first = firstOther(derived.stops, question.asOf);
  if (question.comparedWith !== null) {
    return [
      {
        id: 'compare-no-dates',
        title: 'Compare no two dates',
        icon: 'x',
        keys: '',
        run: () => actions.compareWith(null),
      },
    ];
  }
  if (first === null) return [];
  return [
    {
      id: 'compare-dates',
      title: `Compare with ${first}: what was added, ended, unchanged`,
      icon: 'compare',
      keys: '',
      run: () => actions.compareWith(first),
    },
  ];
}

function choosing({ derived, question, canvas, actions }: Explorer): readonly Command[] {
  const { picture } = derived;
  if (picture.nodes.length === 0) return [];
  const all = picture.nodes.map(({ id }) => id);
  const others = inverted(picture, question.selection);
  return [
    {
      id: 'select-all',
      title: `All ${all.length}`,
      icon: 'check',
      keys: 'Ctrl A',
      run: () => actions.selectMany(all, `Select all ${all.length}`),
    },
    {
      id: 'select-inverse',
      title: `The others: ${others.length}`,
      icon: 'affiliate',
      keys: 'Ctrl Shift I',
      run: () => actions.selectMany(others, `Select the other ${others.length}`),
    },
    ...(canvas === null
      ? []
      : [
          {
            id: 'region',
            title: 'Draw a region',
            icon: 'box',
            keys: 'S, or Shift and drag',
            run: canvas.toggleRegion,
          } as const,
        ]),
  ];
}

function layouts({ question, actions }: Explorer): readonly Command[] {
  const row = (name: LayoutName | null, title: string): Command => ({
    id: `layout ${name ?? 'best'}`,
    title,
    icon: question.layout.name === name ? 'check' : 'affiliate',
    keys: '',
    run: () => actions.layOut(name),
  });
  return [
    row(null, 'As fits best'),
    ...LAYOUT_NAMES.map((name) => row(name, LAYOUTS[name].title)),
    { id: 'anew', title: 'Lay out anew', icon: 'redo', keys: '', run: actions.layOutAnew },
  ];
}

function looking({ question, canvas, actions }: Explorer): readonly Command[] {
  return [
    ...(canvas === null
      ? []
      : [{ id: 'fit', title: 'Show everything', icon: 'focus', keys: '0', run: canvas.fit } as const]),
    question.view === 'table'
      ? {
          id: 'canvas',
          title: 'Open the canvas',
          icon: 'affiliate',
          keys: 'Esc',
          run: () => actions.setView('explore'),
        }
      : {
          id: 'table',
          title: 'The same network as a table',
          icon: 'listDetails',
          keys: 'T',
          run: () => actions.setView('table'),
        },
  ];
}
