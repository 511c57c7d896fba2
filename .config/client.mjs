/** The client's build into `dist/client`, each text file beside its compressed forms. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isStale, ROOT, writeStamp } from './staleness.mjs';

const STAMP = 'dist/client.stamp';
const OUT = join(ROOT, 'dist/client');
const SOURCES = ['client', 'package.json', 'package-lock.json', '.config/client.mjs'];
const TEXT = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);
/** Below this a second file saves nothing. */
const SMALLEST = 1024;

export const clientIsStale = () => !existsSync(OUT) || isStale(STAMP, SOURCES);

/** Beside the old build and then put in its place, so that a server that runs never serves half a client. */
export async function buildClient() {
  const began = new Date();
  const next = `${OUT}.next`;
  const { build } = await import('vite');
  await build({
    root: join(ROOT, 'client'),
    configFile: join(ROOT, 'client/vite.config.ts'),
    // GraphiQL's own modules make warnings that nobody can act on; a failure still fails the build.
    logLevel: 'error',
    build: { outDir: next, emptyOutDir: true, reportCompressedSize: false },
  });
  await compressAll(next);
  const before = `${OUT}.before`;
  rmSync(before, { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, before);
  renameSync(next, OUT);
  rmSync(before, { recursive: true, force: true });
  writeStamp(STAMP, began);
}

async function compressAll(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(compress));
}

async function compress(file) {
  const text = readFileSync(file);
  if (text.length < SMALLEST) return;
  const brotliOptions = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, brotliOptions),
    promisify(gzip)(text, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
