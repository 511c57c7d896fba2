import type { View } from '../../model/question.ts';
import type { IconName } from '../../ui/icons.ts';

interface ViewItem {
  readonly view: View;
  readonly name: string;
  readonly icon: IconName;
}

/** The views that there are, in the order of the navigation. */
export const VIEWS: readonly ViewItem[] = [
  { view: 'explore', name: 'Explore', icon: 'affiliate' },
  { view: 'table', name: 'Table', icon: 'listDetails' },
];

/** Where the API's own page stands: GraphiQL, in another page of this server. */
export const API_PAGE = '/api';
