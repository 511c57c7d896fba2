import { isParty } from '../../model/explored-network.ts';
import { isWaysStep } from '../../model/question.ts';
import { alike, commonNeighbours, withNeighbours } from '../../model/selection.ts';
import { titleOf } from '../../model/spoken.ts';
import { undrawnTies } from '../../model/undrawn.ts';
import type { Explorer } from '../../state/explorer.ts';
import { copyText } from '../copy-text.ts';
import { relationCountWords } from '../details/relation-words.ts';
import { counted } from '../words.ts';
import type { Command, CommandGroup } from './command.ts';

/** Relations of one party that a menu names one by one; a hub has more, and is asked about. */
const RELATIONS_NAMED = 8;

/** What can be done with one node, or with several at once. */
export function nodeCommands(explorer: Explorer, ids: readonly string[]): readonly CommandGroup[] {
  const { network, actions } = explorer;
  const parties = ids.flatMap((id) => {
    const node = network.nodes.get(id);
    return node !== undefined && isParty(node) ? [node] : [];
  });
  const names = ids.map((id) => {
    const node = network.nodes.get(id);
    return node === undefined ? id : titleOf(node);
  });
  const one = ids.length === 1;
  const only = ids[0];
  const groups: readonly CommandGroup[] = [
    {
      title: one ? (names[0] ?? '') : counted(ids.length, 'node', 'nodes'),
      commands: [...bringing(explorer, ids), ...placing(explorer, ids)],
    },
    { title: 'Ways', commands: tracing(explorer, ids) },
    { title: 'Select', commands: choosing(explorer, ids) },
    {
      title: 'Take along',
      commands: [
        ...(parties.length === ids.length
          ? [
              {
                id: 'open',
                title: one ? 'Start a network from it' : 'Start a network from these',
                icon: 'search',
                keys: '',
                run: () => actions.open(ids),
              } as const,
            ]
          : []),
        {
          id: 'copy-names',
          title: one ? 'Copy the name' : 'Copy the names',
          icon: 'copy',
          keys: '',
          run: () =>
            copyText(names.join('\n'), one ? 'The name is copied.' : `${ids.length} names are copied.`, actions.say),
        },
        ...(only === undefined || !one
          ? []
          : [
              {
                id: 'copy-id',
                title: 'Copy the id',
                icon: 'copy',
                keys: '',
                run: () => copyText(only, 'The id is copied.', actions.say),
              } as const,
            ]),
      ],
    },
  ];
  return groups.filter(({ commands }) => commands.length > 0);
}

function bringing({ network, question, actions }: Explorer, ids: readonly string[]): readonly Command[] {
  const only = ids.length === 1 ? network.nodes.get(ids[0] ?? '') : undefined;
  const rows = only !== undefined && isParty(only) ? undrawnTies(network, only) : [];
  const undrawn = rows.reduce((sum, ties) => sum + ties.count, 0);
  const canCollapse = question.expanded.some((step) => !isWaysStep(step) && ids.includes(step.id));
  return [
    ...(ids.length > 1
      ? [
          {
            id: 'expand',
            title: 'Expand each, up to 20 ties',
            icon: 'plus',
            keys: 'E',
            run: () => actions.expandAll(ids),
          } as const,
        ]
      : []),
    ...(only !== undefined && undrawn > 0
      ? [
          {
            id: 'expand',
            title: `Expand: ${counted(undrawn, 'tie', 'ties')} not drawn`,
            icon: 'plus',
            keys: 'E',
            run: () => actions.expand(only.id),
          } as const,
          ...(rows.length > 1 ? rows.slice(0, RELATIONS_NAMED) : []).map(
            ({ type, direction, count }) =>
              ({
                id: `expand ${type} ${direction}`,
                title: `Only: ${relationCountWords(type, direction, count)}`,
                icon: 'plus',
                keys: '',
                run: () => actions.expand(only.id, { types: [type], direction }),
              }) as const,
          ),
        ]
      : []),
    ...(canCollapse
      ? [
          {
            id: 'collapse',
            title: 'Collapse: take back what it brought',
            icon: 'minus',
            keys: 'C',
            run: () => actions.collapse(ids),
          } as const,
        ]
      : []),
  ];
}

function tracing({ network, actions }: Explorer, ids: readonly string[]): readonly Command[] {
  const only = ids.length === 1 ? network.nodes.get(ids[0] ?? '') : undefined;
  if (only !== undefined && !isParty(only)) return [];
  if (only !== undefined) {
    return [
      {
        id: 'ways-to',
        title: 'Ways from it to…',
        icon: 'route',
        keys: 'W',
        run: () => actions.askWayFrom(only.id),
      },
    ];
  }
  return [
    {
      id: 'ways',
      title: 'Ways between these',
      icon: 'route',
      keys: 'W',
      run: () => actions.findWays(ids),
    },
    {
      id: 'ways-common',
      title: 'Who is tied to both, drawn or not',
      icon: 'affiliate',
      keys: '',
      run: () => actions.findWays(ids, 2),
    },
  ];
}

function placing({ question, actions }: Explorer, ids: readonly string[]): readonly Command[] {
  const pinned = ids.every((id) => question.places.has(id));
  return [
    { id: 'hide', title: 'Hide', icon: 'eyeOff', keys: 'H', run: () => actions.hide(ids) },
    {
      id: 'isolate',
      title: 'Isolate: hide everything else',
      icon: 'focus',
      keys: 'I',
      run: () => actions.isolate(ids),
    },
    {
      id: 'pin',
      title: pinned ? 'Unpin' : 'Pin where it stands',
      icon: 'pin',
      keys: 'P',
      run: () => actions.pin(ids, !pinned),
    },
  ];
}

function choosing({ derived, actions }: Explorer, ids: readonly string[]): readonly Command[] {
  const { picture } = derived;
  const only = ids.length === 1 ? picture.nodes.find((node) => node.id === ids[0]) : undefined;
  const shared = commonNeighbours(picture, ids);
  return [
    {
      id: 'neighbours',
      title: ids.length === 1 ? 'It and its neighbours' : 'These and their neighbours',
      icon: 'affiliate',
      keys: 'N',
      run: () => {
        const chosen = withNeighbours(picture, ids);
        actions.selectMany(chosen, `Select ${chosen.length} neighbours`);
      },
    },
    ...(ids.length < 2
      ? []
      : [
          {
            id: 'common',
            title: `What all are tied to: ${shared.length}`,
            icon: 'route',
            keys: '',
            run: () => actions.selectMany(shared, `Select ${shared.length} common neighbours`),
          } as const,
        ]),
    ...(only === undefined
      ? []
      : ([
          {
            id: 'kind',
            title: `All of its kind: ${only.kind}`,
            icon: 'listDetails',
            keys: '',
            run: () => actions.selectMany(alike(picture, only.id, 'kind'), `Select all: ${only.kind}`),
          },
          {
            id: 'government',
            title: 'All that the same governments list',
            icon: 'buildingBank',
            keys: '',
            run: () =>
              actions.selectMany(alike(picture, only.id, 'government'), 'Select what the same governments list'),
          },
        ] as const)),
  ];
}
