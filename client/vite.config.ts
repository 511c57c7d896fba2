import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => new URL(path, import.meta.url).pathname;

/** What the explorer and the stories stand on; all but a few of it is used by both. */
const LIBRARIES = [
  ...['react', 'react-dom', 'scheduler', 'react-aria-components', 'react-aria', 'react-stately'],
  ...['@react-aria', '@react-stately', '@internationalized', '@apollo', '@wry', 'optimism', 'graphql', 'rxjs', 'tslib'],
].join('|');

/**
 * The canvas comes by itself once the page stands; its file is on its way from the start. A server that works at a large
 * network would let it wait.
 */
const preloadCanvas: Plugin = {
  name: 'preload-canvas',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, path }) {
      const canvas = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'graph-canvas');
      if (canvas === undefined || path !== '/index.html') return [];
      const attrs = { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `/${canvas.fileName}` };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
};

/** The explorer, the stories and the API page. The server sends all three; nothing is fetched from elsewhere. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), preloadCanvas],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    target: 'es2022',
    // A face or icon inside a style sheet would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: Object.fromEntries(['index', 'stories', 'api'].map((page) => [page, here(`${page}.html`)])),
      output: {
        codeSplitting: {
          // Two files instead of forty that the pages share: the first picture came 170 ms sooner over HTTP/1.1.
          groups: [
            {
              name: 'libraries',
              tags: ['$initial'],
              test: new RegExp(`[\\\\/]node_modules[\\\\/](${LIBRARIES})[\\\\/]`),
            },
            {
              name: 'explorer',
              tags: ['$initial'],
              test: /[\\/]client[\\/](canvas|gql|model|panels|state|ui)[\\/]/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
