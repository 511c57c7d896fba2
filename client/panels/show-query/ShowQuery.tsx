import { Icon } from '../../ui/Icon.tsx';
import './show-query.css';

interface ShowQueryProps {
  /** The API's page with the operation of the view: `operationPage`. */
  readonly href: string;
  /** Words beside the sign; without them they are its label. */
  readonly look: 'words' | 'sign';
}

/** A link to the query of what is on screen: what a reader sees here an analyst asks for there. */
export function ShowQuery({ href, look }: ShowQueryProps) {
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
