import { VIEWS } from '../../model/views.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DataAsRead } from './DataAsRead.tsx';
import { STORIES_PAGE } from './stories-page.ts';
import { ViewLink } from './ViewLink.tsx';
import './header.css';

/** The views on a narrow screen, and the dates of the data, which never leave it. GraphiQL wants a wide one: *Show the query* leads there. */
export function BottomBar() {
  return (
    <nav className="bottom-bar" aria-label="Views">
      {VIEWS.map(({ view, name, icon }) => (
        <ViewLink key={view} view={view} className="bottom-link">
          <Icon name={icon} size={20} />
          {name}
        </ViewLink>
      ))}
      <a className="bottom-link" href={STORIES_PAGE}>
        <Icon name="book" size={20} />
        Stories
      </a>
      <DataAsRead>Data</DataAsRead>
    </nav>
  );
}
