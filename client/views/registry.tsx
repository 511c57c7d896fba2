import { type ComponentType, lazy } from 'react';
import type { View } from '../model/views.ts';
import type { Theme } from '../state/theme.ts';
import { ExploreView } from './ExploreView.tsx';

/** What a view is put on the page with. */
interface ViewPage {
  readonly Page: ComponentType<{ readonly theme: Theme }>;
  /** Whether the panels of the network (legend, details, dates) stand around it, or it has the page to itself. */
  readonly around: 'network' | 'nothing';
}

/** Each view but the first is a file of its own that is loaded when it is opened. */
export const VIEW_PAGES: Readonly<Record<View, ViewPage>> = {
  explore: { Page: ExploreView, around: 'network' },
  compare: {
    Page: lazy(() => import('./compare/CompareView.tsx').then(({ CompareView }) => ({ default: CompareView }))),
    around: 'nothing',
  },
  timeline: {
    Page: lazy(() => import('./timeline/TimelineView.tsx').then(({ TimelineView }) => ({ default: TimelineView }))),
    around: 'nothing',
  },
  table: {
    Page: lazy(() => import('./TableView.tsx').then(({ TableView }) => ({ default: TableView }))),
    around: 'network',
  },
  data: {
    Page: lazy(() => import('./lists/ListsView.tsx').then(({ ListsView }) => ({ default: ListsView }))),
    around: 'nothing',
  },
};
