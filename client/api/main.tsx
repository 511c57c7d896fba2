import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../tokens.css';
import { ApiPage } from './ApiPage.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('api.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ApiPage />
  </StrictMode>,
);
