import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFolder, launch } from './launched.ts';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
/** Other people's programs, which have a help of their own. */
const NOT_OURS = ['test', 'format'];
const ours = Object.entries<string>(scripts)
  .filter(([name]) => !NOT_OURS.includes(name))
  .map(([name, command]) => {
    const [, file = '', given = ''] = /^node \.config\/(\S+)(?: (.*))?$/.exec(command) ?? [];
    return { name, file, given: given === '' ? [] : given.split(' ') };
  });

it('every row of reliability and security has a test that says so', async () => {
  const listing = launch('test-faults.mjs', {}, ['--list']);
  expect(await listing.ended, listing.output()).toBe(0);
  const lines = listing.output().trimEnd().split('\n');
  expect(lines.map((line) => Number(line.slice(0, 2)))).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  for (const line of lines) expect(line).toMatch(/test\/\S+\.test\.ts/);
});

describe.each(ours)('npm run $name', ({ file, given }) => {
  it('says what it is for on --help, and does nothing else', async () => {
    const data = await dataFolder();
    const asked = launch(file, { DATA_DIR: data.path, NEO4J_URI: '' }, [...given, '--help']);
    expect(await asked.ended, asked.output()).toBe(0);
    expect(asked.output()).toMatch(/npm (run|start)|Usage/);
    expect(asked.output()).not.toMatch(/Built graph|is at http|Starting/);
    await data.remove();
  });

  it('refuses an option that it does not have, by its name', async () => {
    const data = await dataFolder();
    const asked = launch(file, { DATA_DIR: data.path, NEO4J_URI: '' }, [...given, '--no-such-option']);
    expect(await asked.ended, asked.output()).toBe(2);
    expect(asked.output()).toContain('--no-such-option');
    await data.remove();
  });
});
