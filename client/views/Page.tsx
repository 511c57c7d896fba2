import { Suspense, useState } from 'react';
import { nameOfView } from '../model/views.ts';
import { Palette } from '../panels/commands/Palette.tsx';
import { DetailsPanel } from '../panels/details/DetailsPanel.tsx';
import { Dock } from '../panels/dock/Dock.tsx';
import { FiltersPanel } from '../panels/filters/FiltersPanel.tsx';
import { BottomBar } from '../panels/header/BottomBar.tsx';
import { Header } from '../panels/header/Header.tsx';
import { Notices } from '../panels/notices/Notices.tsx';
import { SavedViews } from '../panels/saved-views/SavedViews.tsx';
import { SourceDrawer } from '../panels/source-drawer/SourceDrawer.tsx';
import { useExplorer } from '../state/explorer.ts';
import { useMedia } from '../state/media.ts';
import { useTheme } from '../state/theme.ts';
import { BottomSheet, type SheetHeight } from '../ui/BottomSheet.tsx';
import { usePageKeys } from './page-keys.ts';
import { usePageTitle } from './page-title.ts';
import { VIEW_PAGES } from './registry.tsx';
import './page.css';

/** Where the panels stand. The left panel is a drawer of the header where there is no room for it. */
export function Page() {
  const { question } = useExplorer();
  const { theme, toggle } = useTheme();
  const hasLeft = useMedia('(width >= 1280px)');
  const { Page: View, around } = VIEW_PAGES[question.view];
  usePageKeys();
  usePageTitle();
  return (
    <div className={around === 'network' ? 'page' : 'page page-alone'}>
      <a className="skip-link" href="#view">
        Skip to {nameOfView(question.view)}
      </a>
      <Header theme={theme} onToggleTheme={toggle} />
      {around === 'network' && hasLeft ? (
        <aside className="page-left" aria-label="Legend and filters">
          <FiltersPanel />
        </aside>
      ) : null}
      <main className="page-view" id="view" tabIndex={-1}>
        <Suspense fallback={<p className="page-waiting">Opening {nameOfView(question.view)}.</p>}>
          <View theme={theme} />
        </Suspense>
      </main>
      {around === 'network' ? (
        <>
          <Details />
          <div className="page-dock">
            <Dock />
          </div>
        </>
      ) : null}
      <BottomBar />
      <Notices />
      <SourceDrawer />
      <Palette />
      <SavedViews />
    </div>
  );
}

/** Beside the network where there is room, else a sheet from below. */
function Details() {
  const isBeside = useMedia('(width >= 900px)');
  const [height, setHeight] = useState<SheetHeight>('peek');
  if (!isBeside) {
    return (
      <BottomSheet label="Details" height={height} onHeight={setHeight}>
        <DetailsPanel />
      </BottomSheet>
    );
  }
  return (
    <aside className="page-right" aria-label="Details">
      <DetailsPanel />
    </aside>
  );
}
