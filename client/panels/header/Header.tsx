import { API_PAGE } from '../../model/query-page.ts';
import { VIEWS } from '../../model/views.ts';
import { useExplorer } from '../../state/explorer.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { FiltersDrawer } from '../filters/FiltersDrawer.tsx';
import { KeysButton } from '../keys/KeysButton.tsx';
import { GlobalSearch } from '../search/GlobalSearch.tsx';
import { copyViewLink } from '../share-link.ts';
import { AddToStory } from '../stories/AddToStory.tsx';
import { Brand } from './Brand.tsx';
import { DataAsRead } from './DataAsRead.tsx';
import { GLOSSARY_PAGE, STORIES_PAGE } from './stories-page.ts';
import { ViewLink } from './ViewLink.tsx';
import './header.css';

interface HeaderProps {
  readonly theme: 'light' | 'dark';
  readonly onToggleTheme: () => void;
}

/** Brand, search, views, the dates of the data, and what belongs to the page as a whole. */
export function Header({ theme, onToggleTheme }: HeaderProps) {
  const explorer = useExplorer();
  return (
    <header className="header">
      <Brand />
      <GlobalSearch />
      <nav className="header-nav" aria-label="Views">
        {VIEWS.map(({ view, name }) => (
          <ViewLink key={view} view={view} className="header-link">
            {name}
          </ViewLink>
        ))}
        <a className="header-link" href={STORIES_PAGE}>
          Stories
        </a>
        <a className="header-link" href={API_PAGE}>
          API
        </a>
      </nav>
      <div className="header-data">
        <DataAsRead />
      </div>
      <div className="header-tools">
        <FiltersDrawer />
        <span className="header-wide">
          <KeysButton />
          <a className="ibtn ibtn-32" href={GLOSSARY_PAGE} aria-label="Glossary" title="Glossary">
            <Icon name="infoCircle" size={18} />
          </a>
          <AddToStory />
          <IconButton icon="share" label="Copy a link to this view" onPress={() => copyViewLink(explorer)} />
        </span>
        <IconButton
          icon={theme === 'light' ? 'moon' : 'sun'}
          label={theme === 'light' ? 'Dark theme' : 'Light theme'}
          onPress={onToggleTheme}
        />
      </div>
    </header>
  );
}
