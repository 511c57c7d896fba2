import { type DocumentNode, print } from 'graphql';
import { queryPage } from '../../model/query-page.ts';
import { Icon } from '../../ui/Icon.tsx';
import './show-query.css';

interface ShowQueryProps {
  /** The very operation that the view asks. */
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Words beside the sign; without them they are its label. */
  readonly look: 'words' | 'sign';
}

/** A link to the API's page with the query of what is on screen: what a reader sees here an analyst asks for there. */
export function ShowQuery({ query, variables, look }: ShowQueryProps) {
  const href = queryPage({ query: print(query), variables: JSON.stringify(variables, null, 2) });
  return look === 'words' ? (
    <a className="show-query" href={href}>
      <Icon name="api" size={15} />
      Show the query
    </a>
  ) : (
    <a className="show-query show-query-sign" href={href} aria-label="Show the query" title="Show the query">
      <Icon name="api" />
    </a>
  );
}
