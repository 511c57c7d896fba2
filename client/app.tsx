import { ApolloProvider } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { apiAsker } from './gql/api-asker.ts';
import { apollo } from './gql/client.ts';
import { embeddedLink } from './model/embed.ts';
import { parseQuestion } from './model/link.ts';
import { openAddress } from './state/address.ts';
import { ExplorerProvider } from './state/ExplorerProvider.tsx';
import { openExplorer } from './state/explorer-store.ts';
import { openStillAddress } from './state/still-address.ts';
import { Page } from './views/Page.tsx';

const EmbedPage = lazy(() => import('./views/embed/EmbedPage.tsx').then(({ EmbedPage }) => ({ default: EmbedPage })));

const embedded = embeddedLink(window.location.search);
const address = embedded === null ? openAddress(window) : openStillAddress(parseQuestion(embedded));
const explorer = openExplorer(address, apiAsker);
// Before anything is on the screen: the server answers while the page is put together.
explorer.start();

export function App() {
  return (
    <ApolloProvider client={apollo}>
      <ExplorerProvider store={explorer}>
        {embedded === null ? (
          <Page />
        ) : (
          <Suspense fallback={<p className="page-waiting">Opening the network.</p>}>
            <EmbedPage />
          </Suspense>
        )}
      </ExplorerProvider>
    </ApolloProvider>
  );
}
