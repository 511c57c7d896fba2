import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './tokens.css';
import './ui/own-script-faces.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

function open(at: HTMLElement): void {
  createRoot(at).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// To put the page together is one long task: what it says while it opens is painted before. A page in the background paints nothing.
if (document.hidden) open(root);
else requestAnimationFrame(() => setTimeout(open, 0, root));
