import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import packageJson from '../../package.json' with { type: 'json' };

const VERSION = packageJson.devDependencies['@sparticuz/chromium'];

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The one that an npm package holds is unpacked here once, 200 MB, and found again by every later start. */
const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/sanctions-explorer-chromium/', import.meta.url));

const UNPACK = fileURLToPath(new URL('../../.config/unpack-chromium.mjs', import.meta.url));

/**
 * A real Chromium: `CHROME_PATH`, an installed one, or on Linux x64 the one inside an npm package.
 * @returns null where there is none; the caller says loudly what did not run
 */
export async function launchBrowser(): Promise<Browser | null> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  const found = installed === undefined ? await packaged() : { executablePath: installed, env: {} };
  if (found === null) return null;
  // The package's own arguments switch web security off: these are all that it needs.
  return chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

interface Packaged {
  readonly executablePath: string;
  /** What it needs beyond the environment of ours. */
  readonly env: Readonly<Record<string, string>>;
}

async function packaged(): Promise<Packaged | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Where the system lacks libnss3, the package unpacks its own when it believes that it runs in a bare container.
  const isBare = !hasSystemLibraries();
  const folder = join(UNPACKED, `${VERSION}${isBare ? '-with-libraries' : ''}`);
  if (!existsSync(folder)) await unpack(folder, isBare);
  const fonts = join(folder, 'fonts');
  return {
    executablePath: join(folder, 'chromium'),
    env: isBare ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: fonts } : {},
  };
}

/** Whole or not at all: into a folder beside it, which then takes the name. */
async function unpack(folder: string, isBare: boolean): Promise<void> {
  await mkdir(UNPACKED, { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, [UNPACK], {
    env: { ...process.env, TMPDIR: beside, ...(isBare ? { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } : {}) },
  });
  if (isBare) await nameFonts(join(beside, 'fonts'), join(folder, 'fonts'));
  // Two that unpack at once: the second finds the name taken, and what stands there is the same.
  await rename(beside, folder).catch(async (error: unknown) => {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/** The package's own list of font folders names /tmp/fonts, which is not where they will be. */
async function nameFonts(written: string, later: string): Promise<void> {
  const list = `<?xml version="1.0"?><fontconfig><dir>${later}</dir><cachedir>${later}/cache</cachedir></fontconfig>\n`;
  await writeFile(join(written, 'fonts.conf'), list);
}

function hasSystemLibraries(): boolean {
  try {
    const PATH = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8', env: { PATH } }).includes('libnss3.so');
  } catch {
    return false;
  }
}
