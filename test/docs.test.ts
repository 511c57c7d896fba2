import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...documentsIn('docs'), ...documentsIn('docs/decisions')];
const SCRIPTS = new Set(
  Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts).concat('ci', 'install'),
);

describe('the pictures', () => {
  it('are each shown in a document', () => {
    const all = DOCUMENTS.map((document) => readFileSync(join(root, document), 'utf8')).join('\n');
    const pictures = readdirSync(join(root, 'docs/pictures'));
    expect(pictures.filter((picture) => !all.includes(`pictures/${picture})`))).toEqual([]);
  });
});

function documentsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('links to files that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.split('#')[0] ?? '');
    const local = targets.filter(
      (target) => target !== '' && !/^[a-z]+:/.test(target) && !target.startsWith('us-ofac'),
    );
    expect(local.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
  });

  it('names npm commands that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z:0-9-]*)/g)].map(([, name = '']) => name);
    const commands = named.filter((name) => text.includes(`npm run ${name}`) || ['start', 'test', 'ci'].includes(name));
    expect(commands.filter((name) => !SCRIPTS.has(name))).toEqual([]);
  });
});
