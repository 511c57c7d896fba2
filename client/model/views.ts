/**
 * The views, in the order of the navigation. A new one is a line here and a line in `client/views/registry.tsx`; the link, the
 * header and the bar of a narrow screen follow.
 */
export const VIEWS = [
  { view: 'explore', name: 'Explore', what: 'the canvas', icon: 'affiliate' },
  { view: 'compare', name: 'Compare', what: 'the comparison', icon: 'compare' },
  { view: 'timeline', name: 'Timeline', what: 'the timeline', icon: 'timeline' },
  { view: 'table', name: 'Table', what: 'the table', icon: 'listDetails' },
  { view: 'data', name: 'Data', what: 'the lists', icon: 'database' },
] as const;

export type View = (typeof VIEWS)[number]['view'];

/** What a step of the history, and a reader, calls a view: `the table`. */
export const nameOfView = (view: View): string => VIEWS.find((one) => one.view === view)?.what ?? view;
