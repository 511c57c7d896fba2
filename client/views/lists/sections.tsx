import type { ComponentType } from 'react';
import { PossibleMatchesPanel } from '../../panels/possible-matches/PossibleMatchesPanel.tsx';

/** What stands below the lists, in this order: a further part of the Data view is a line here. */
export const SECTIONS: readonly { readonly name: string; readonly Section: ComponentType }[] = [
  { name: 'Possible matches', Section: PossibleMatchesPanel },
];
