import { NETWORK, NETWORK_LIMIT } from '../../gql/network-query.ts';
import { useExplorer } from '../../state/explorer.ts';
import { ShowQuery } from './ShowQuery.tsx';

/** The query of the network on screen, on the day that it shows. */
export function NetworkQuery({ look }: { readonly look: 'words' | 'sign' }) {
  const { seeds, depth, asOf } = useExplorer().question;
  const day = asOf === null ? {} : { asOf };
  return <ShowQuery query={NETWORK} variables={{ seeds, depth, limit: NETWORK_LIMIT, ...day }} look={look} />;
}
