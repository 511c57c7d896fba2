import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../server/http/listen.ts';
import { curatedStore, serve } from '../graphql/served-graph.ts';
import { apiPage, type Section } from './api-page.ts';

const run = promisify(execFile);
const [head, ...sections] = apiPage();
const questions = sections.filter(({ title }) => /^\d+\. /.test(title));

let api: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await curatedStore();
  const served = await serve(opened.store);
  api = (await listen(served.fastify, { host: '127.0.0.1', port: 0 })).replace(/\/$/, '');
  close = async () => {
    await served.drain();
    await opened.close();
  };
});
afterAll(() => close());

const block = ({ title, blocks }: Section, language: string): string => {
  const code = blocks[language];
  if (code === undefined) throw new Error(`docs/api.md, ${title}: no block of ${language}`);
  return code;
};
const helper = (language: string): string => {
  if (head === undefined) throw new Error('docs/api.md has no blocks');
  return block(head, language);
};

/** A program that is not here is said loudly; where nothing may be missing, that is a failure. */
function lacking(program: string, args: readonly string[], why: string): string | null {
  if (spawnSync(program, args).status === 0) return null;
  return `NOT RUN: docs/api.md ${why}`;
}
const noCurl = lacking('curl', ['--version'], 'in a shell, because there is no curl');
const noPandas = lacking(
  'python3',
  ['-c', 'import requests, pandas'],
  'in Python, because requests or pandas is not installed',
);

function orNotRun(
  missing: string | null,
  name: string,
  sectionsOf: readonly Section[],
  test: (section: Section) => Promise<void>,
): void {
  if (missing === null)
    it.each(sectionsOf.map((section) => [section.title, section] as const))(`${name}: %s`, (_, section) =>
      test(section),
    );
  else it(missing, () => console.warn(`\n  ${missing}.\n`));
}

describe('docs/api.md', () => {
  it('asks ten questions, each with its query, its answer, and what to do with it in three languages', () => {
    expect(questions).toHaveLength(10);
    for (const { title, blocks } of questions) {
      expect(Object.keys(blocks).sort(), title).toEqual(['graphql', 'json', 'python', 'sh', 'text', 'ts']);
    }
    // The answers are what they are known to be, beside being what the server says.
    expect(questions.map((question) => block(question, 'text').trimEnd().split('\n').length)).toEqual([
      8, 5, 5, 4, 1, 1, 5, 4, 1, 3,
    ]);
  });

  orNotRun(noCurl, 'curl', questions, async (question) => {
    const script = `${helper('sh')}\nAPI="$1"\nQUERY="$2"\n${block(question, 'sh')}`;
    const { stdout } = await run('bash', ['-c', script, 'docs', api, block(question, 'graphql')]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(block(question, 'json')));
  });

  orNotRun(noPandas, 'Python', sections, async (section) => {
    const script = `import sys\nAPI, QUERY = sys.argv[1:]\n${helper('python')}\n${block(section, 'python')}`;
    const { stdout } = await run('python3', ['-c', script, api, block(section, 'graphql')]);
    expect(stdout).toBe(block(section, 'text'));
  });

  it.each(sections.map((section) => [section.title, section] as const))('TypeScript: %s', async (_, section) => {
    const source = `const [API, QUERY] = process.argv.slice(1) as [string, string];\n${helper('ts')}\n${block(section, 'ts')}\nexport {};`;
    const { outputText, diagnostics } = ts.transpileModule(source, {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    expect(diagnostics).toEqual([]);
    const { stdout } = await run(process.execPath, [
      '--input-type=module',
      '-e',
      outputText,
      api,
      block(section, 'graphql'),
    ]);
    expect(stdout).toBe(block(section, 'text'));
  });
});
