import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { DETAILS_TABS, type DetailsTab } from '../../model/details-tabs.ts';
import { useExplorer } from '../../state/explorer.ts';
import { numeral } from '../words.ts';

const TAB_NAMES: Readonly<Record<DetailsTab, string>> = {
  overview: 'Overview',
  listings: 'Listings',
  relations: 'Relations',
  names: 'Names, ids',
  documents: 'Documents',
  history: 'History',
  sources: 'Sources',
  matches: 'Matches',
};

interface PartyTabsProps {
  /** What each tab holds, in numbers; null for what is no number. */
  readonly counts: Readonly<Record<DetailsTab, number | null>>;
  readonly children: (tab: DetailsTab) => ReactNode;
}

/** The details of a party, a tab each; the one that is open is in the link and stays when another party is selected. */
export function PartyTabs({ counts, children }: PartyTabsProps) {
  const { question, actions } = useExplorer();
  return (
    <Tabs
      className="tabs"
      selectedKey={question.tab}
      onSelectionChange={(key) => {
        const tab = DETAILS_TABS.find((one) => one === key);
        if (tab !== undefined && tab !== question.tab) actions.showTab(tab);
      }}
    >
      <TabList className="tab-list" aria-label="Details">
        {DETAILS_TABS.map((tab) => (
          <Tab key={tab} id={tab} className="tab">
            {TAB_NAMES[tab]}
            {counts[tab] === null ? null : <span className="tab-count">{numeral(counts[tab])}</span>}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={question.tab} id={question.tab} className="tab-panel">
        {children(question.tab)}
      </TabPanel>
    </Tabs>
  );
}
