import { API_PAGE } from '../model/query-page.ts';
import { VIEWS } from '../model/views.ts';
import { Brand } from '../panels/header/Brand.tsx';
import { DataAsRead } from '../panels/header/DataAsRead.tsx';
import { IconButton } from '../ui/Button.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import type { Place } from './place.ts';
import type { Go } from './use-place.ts';
import '../panels/header/header.css';

interface StoriesHeaderProps {
  readonly place: Place;
  readonly go: Go;
  readonly theme: 'light' | 'dark';
  readonly onToggleTheme: () => void;
}

/** The header of the explorer, without what belongs to one network. */
export function StoriesHeader({ place, go, theme, onToggleTheme }: StoriesHeaderProps) {
  return (
    <header className="header">
      <a className="skip-link" href="#view">
        Skip to the story
      </a>
      <Brand />
      <nav className="header-nav stories-nav" aria-label="Views">
        {VIEWS.map(({ view, name }) => (
          <a key={view} className="header-link" href={view === 'explore' ? '/' : `/?v=1&view=${view}`}>
            {name}
          </a>
        ))}
        <PlaceLink to={{ kind: 'shelf' }} go={go} className="header-link" isCurrent={place.kind !== 'glossary'}>
          Stories
        </PlaceLink>
        <a className="header-link" href={API_PAGE}>
          API
        </a>
      </nav>
      <div className="header-data">
        <DataAsRead />
      </div>
      <div className="header-tools">
        <PlaceLink to={{ kind: 'glossary', term: null }} go={go} className="header-link">
          Glossary
        </PlaceLink>
        <IconButton
          icon={theme === 'light' ? 'moon' : 'sun'}
          label={theme === 'light' ? 'Dark theme' : 'Light theme'}
          onPress={onToggleTheme}
        />
      </div>
    </header>
  );
}
