/**
 * The server and the graph's command line as plain JavaScript, because Node 20 does not run TypeScript. Dependencies
 * are bundled inside: the server then listens in half the time.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isStale, ROOT, writeStamp } from './staleness.mjs';

const STAMP = 'dist/server.stamp';
const SOURCES = ['server', 'graph-seed', 'schema.graphql', 'package.json', 'package-lock.json', '.config/bundle.mjs'];
const ENTRIES = ['server/main', 'server/check-stories', 'server/config', 'server/export-main', 'graph-seed/main'];

/** Packages that read a file of their own, and are loaded when somebody needs them: whole, where the bundle looks for them. */
const BESIDE = ['lindera-wasm-nodejs-ipadic'];

export const bundleIsStale = () => isStale(STAMP, SOURCES);

/** Vite's options; `dev.mjs` adds its watch mode. */
export const bundleOptions = () => ({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  // graphql asks of every object whether it comes of another copy of itself, unless this says that it runs for real.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(ROOT, `${entry}.ts`)])),
      preserveEntrySignatures: 'allow-extension',
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'server/parts/[name]-[hash].js' },
    },
  },
});

/** Bundles into `dist/server` and `dist/graph-seed`, from nothing. */
export async function bundle() {
  const began = new Date();
  const { build } = await import('vite');
  for (const folder of ['dist/server', 'dist/graph-seed', 'dist/node_modules'])
    rmSync(join(ROOT, folder), { recursive: true, force: true });
  await build(bundleOptions());
  for (const name of BESIDE)
    cpSync(join(ROOT, 'node_modules', name), join(ROOT, 'dist/node_modules', name), { recursive: true });
  writeStamp(STAMP, began);
}
