import { ApolloProvider } from '@apollo/client/react';
import { apiAsker } from './gql/api-asker.ts';
import { apollo } from './gql/client.ts';
import { openAddress } from './state/address.ts';
import { ExplorerProvider } from './state/ExplorerProvider.tsx';
import { openExplorer } from './state/explorer-store.ts';
import { Page } from './views/Page.tsx';

const explorer = openExplorer(openAddress(window), apiAsker);

export function App() {
  return (
    <ApolloProvider client={apollo}>
      <ExplorerProvider store={explorer}>
        <Page />
      </ExplorerProvider>
    </ApolloProvider>
  );
}
