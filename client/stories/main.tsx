import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { apollo } from '../gql/client.ts';
import '../tokens.css';
import '../ui/own-script-faces.ts';
import { StoriesPage } from './StoriesPage.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('stories.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={apollo}>
      <StoriesPage />
    </ApolloProvider>
  </StrictMode>,
);
