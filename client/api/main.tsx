import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../tokens.css';
import '../ui/own-script-faces.ts';
import { ApiPage } from './ApiPage.tsx';
import { queryOfLink } from './query-link.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('api.html has no #root');
const brought = await queryOfLink(window.location.search);
createRoot(root).render(
  <StrictMode>
    {brought === 'damaged' ? (
      <ApiPage brought={null} message="The link is damaged: its query could not be read." />
    ) : (
      <ApiPage brought={brought} message="" />
    )}
  </StrictMode>,
);
