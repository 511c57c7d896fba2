import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real Chromium: `CHROME_PATH`, an installed one, or on Linux x64 the one inside an npm package.
 * @returns null where there is none; the caller says loudly what did not run
 */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path)) ?? (await packaged());
  if (executablePath === null) return null;
  // The package's own arguments switch web security off: these are all that it needs.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

async function packaged(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // It unpacks into TMPDIR and reuses what it finds there unchecked: a folder of our own.
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'sanctions-explorer-browser-'));
  // Where the system lacks libnss3, the package unpacks its own when it believes that it runs in a bare container.
  const isBare = !hasSystemLibraries();
  if (isBare) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const path = await sparticuz.executablePath();
  if (isBare) await nameFonts(join(process.env.TMPDIR, 'fonts'));
  return path;
}

/** The package's own list of font folders names /tmp/fonts, which is not where it has unpacked them. */
async function nameFonts(folder: string): Promise<void> {
  const list = `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`;
  await writeFile(join(folder, 'fonts.conf'), list);
  process.env.FONTCONFIG_PATH = folder;
}

function hasSystemLibraries(): boolean {
  try {
    const PATH = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8', env: { PATH } }).includes('libnss3.so');
  } catch {
    return false;
  }
}
