import { FAMILY_NAMES } from '../../model/vocabulary.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { CommandGroup } from './command.ts';

/** What can be done with a line; none for a line that is no longer drawn. */
export function edgeCommands({ derived, actions }: Explorer, id: string): readonly CommandGroup[] {
  const edge = derived.picture.edges.find((one) => one.id === id);
  if (edge === undefined) return [];
  return [
    {
      title: 'This relation',
      commands: [
        {
          id: 'open',
          title: 'Open its details and Sources',
          icon: 'fileCertificate',
          keys: 'O',
          run: () => actions.select(id),
        },
        {
          id: 'ends',
          title: 'Select both ends',
          icon: 'affiliate',
          keys: '',
          run: () => actions.selectMany([edge.from, edge.to], 'Select both ends of a relation'),
        },
        {
          id: 'filter',
          title: `Filter out: ${FAMILY_NAMES[edge.family]}`,
          icon: 'adjustments',
          keys: '',
          run: () => actions.toggleFilter(`family:${edge.family}`),
        },
      ],
    },
  ];
}
