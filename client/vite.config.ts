import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** The explorer, the stories and the API page. The server sends all three; nothing is fetched from elsewhere. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // A face or icon inside a style sheet would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: Object.fromEntries(['index', 'stories', 'api'].map((page) => [page, here(`${page}.html`)])),
    },
  },
  worker: { format: 'es' },
});
