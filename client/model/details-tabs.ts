/** What the details tell of a party, a tab each. The tab stays when another party is selected. */
export const DETAILS_TABS = [
  'overview',
  'listings',
  'relations',
  'names',
  'documents',
  'history',
  'sources',
  'matches',
] as const;
export type DetailsTab = (typeof DETAILS_TABS)[number];

export const FIRST_TAB: DetailsTab = 'overview';

/** Only another tab than the first is in the link. */
export function formatTab(tab: DetailsTab, params: URLSearchParams): void {
  if (tab !== FIRST_TAB) params.set('tab', tab);
}

export function parseTab(params: URLSearchParams, messages: string[]): DetailsTab {
  const text = params.get('tab') ?? FIRST_TAB;
  const known = DETAILS_TABS.find((tab) => tab === text);
  if (known === undefined) messages.push(`The details have no tab “${text}”; they show the first.`);
  return known ?? FIRST_TAB;
}
