import { spawn } from 'node:child_process';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, heard, SERVING } from './launched.ts';

const root = new URL('../..', import.meta.url).pathname;
const fixtures = join(root, 'test/fixtures');

/** Documents whose commands are typed by hand. The shell of docs/api.md asks a server, and has a test of its own. */
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...documentsIn('docs'), ...documentsIn('graph-seed')].filter(
  (document) => document !== 'docs/api.md',
);

function documentsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** What is not run here, and why that is no gap. Whatever else stands in a document is run. */
const NOT_RUN: readonly { readonly command: RegExp; readonly because: string }[] = [
  { command: /^npm ci && npm test$/, because: 'it is what runs this test' },
  { command: /docker compose/, because: 'it needs a Docker engine; test/neo4j/compose.test.ts checks the file' },
  { command: /^npm run neo4j$|^NEO4J_URI=/, because: 'it needs Java and Maven; every test in test/neo4j starts it so' },
];

/** What a reader would have in place of the files that a command names. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/\S*SDN_ADVANCED\.XML/, 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML'],
  [/\S*\bsdn\.csv/, 'us-ofac-sdn/2024-03-06/sdn.csv'],
  [/\S*CONS_ADVANCED\.XML/, 'us-ofac-cons/2024-03-06/CONS_ADVANCED.XML'],
  [/\S*UK-Sanctions-List\.(csv|xml)/, 'gb-uksl/2025-04-14/UK-Sanctions-List.$1'],
  [/\S*sema-lmes\.xml/, 'ca-sema/2025-06/sema-lmes.xml'],
];
/** What a command writes, which is to be written into a folder of the test. */
const WRITTEN =
  /path\/to\/stories|\b(kp\.csv|sek\.gexf|sanctions\.ftm\.json|explorer-backup\.tar\.gz|restored)(?=$|\s)/g;

/** The commands of the shell blocks, in order, without comments. */
function commandsOf(document: string): readonly string[] {
  const blocks = [...readFileSync(join(root, document), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)];
  return blocks
    .flatMap(([, block = '']) => block.replace(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** Stands in for the publishers, whom no test asks: each list under its id. */
function publishers(): Promise<Server> {
  const served: Readonly<Record<string, string>> = {
    '/us-ofac-sdn': 'us-ofac-sdn/2024-03-07/SDN_ADVANCED.XML',
    '/us-ofac-cons': 'us-ofac-cons/2024-03-06/CONS_ADVANCED.XML',
    '/gb-uksl': 'gb-uksl/2025-04-14/UK-Sanctions-List.xml',
    '/ca-sema': 'ca-sema/2025-06/sema-lmes.xml',
  };
  const server = createServer((request, response) => {
    const file = served[request.url ?? ''];
    if (file === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', 'application/octet-stream');
    response.setHeader('last-modified', 'Wed, 01 Jul 2026 00:00:00 GMT');
    return createReadStream(join(fixtures, file)).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

let publisher: Server;
beforeAll(async () => {
  publisher = await publishers();
});
afterAll(() => new Promise((resolve) => publisher.close(resolve)));

describe.each(DOCUMENTS.filter((document) => commandsOf(document).length > 0))('the commands of %s', (document) => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  beforeAll(async () => {
    folder = await dataFolder();
    await writeLesson(join(folder.path, 'stories'));
  });
  afterAll(() => folder.remove());

  it.each(commandsOf(document))('%s', async (command) => {
    const reason = NOT_RUN.find((one) => one.command.test(command))?.because;
    if (reason !== undefined) {
      console.log(`${document}: "${command}" is not run here: ${reason}`);
      return;
    }
    const ran = typed(command, folder.path);
    if (/npm start$/.test(command)) {
      await ran.says(SERVING);
      ran.stop();
      await ran.ended;
    } else expect(await ran.ended, ran.output()).toBe(0);
  });
});

/** A lesson of the reader's own: one of ours under another id. */
async function writeLesson(stories: string): Promise<void> {
  const ours = await readFile(join(root, 'server/stories/bundled/2-sek-studio.yaml'), 'utf8');
  await mkdir(stories);
  await writeFile(join(stories, 'lesson.yaml'), ours.replace(/^id: .*$/m, 'id: a-lesson-of-ours'));
}

/** Types a command as a reader would: in the root of the repository, with a data folder and publishers of the test's own. */
function typed(command: string, folder: string) {
  let line = command.replace(/^npm ci && /, '').replace(WRITTEN, (name) => join(folder, basename(name)));
  for (const [name, file] of FILES) line = line.replace(name, join(fixtures, file));
  const { port } = publisher.address() as AddressInfo;
  const address = (list: string): string => `http://127.0.0.1:${port}/${list}`;
  const child = spawn('bash', ['-c', line], {
    cwd: root,
    // A group of its own, so that all of what npm starts can be stopped.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: folder,
      DATA_DIR: join(folder, 'data'),
      PORT: '0',
      npm_config_update_notifier: 'false',
      LIST_ADDRESS_US_OFAC_SDN: address('us-ofac-sdn'),
      LIST_ADDRESS_US_OFAC_CONS: address('us-ofac-cons'),
      LIST_ADDRESS_GB_UKSL: address('gb-uksl'),
      LIST_ADDRESS_CA_SEMA: address('ca-sema'),
    },
  });
  return { ...heard(child), stop: () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM') };
}
