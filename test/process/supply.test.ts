import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder, launch } from './launched.ts';

const root = new URL('../..', import.meta.url).pathname;
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Asks the gate's own rule about a lock. */
async function problemsWith(changed: object): Promise<string> {
  const folder = await dataFolder();
  const file = join(folder.path, 'package-lock.json');
  writeFileSync(file, JSON.stringify(changed));
  const script = `import { readFileSync } from 'node:fs';
    import { licenceProblems } from './.config/licences.mjs';
    console.log(licenceProblems(JSON.parse(readFileSync(process.argv[1], 'utf8'))).join('\\n'));`;
  const asked = spawnSync(process.execPath, ['--input-type=module', '-e', script, file], {
    cwd: root,
    encoding: 'utf8',
  });
  await folder.remove();
  return asked.stdout.trim() + asked.stderr;
}

describe('the licences of what the explorer needs to run', () => {
  it('are all foreseen', async () => {
    expect(await problemsWith(lock)).toBe('');
  });

  it('are refused by name when one is not, or when none is stated', async () => {
    const more = {
      'node_modules/viral': { version: '1.0.0', license: 'AGPL-3.0' },
      'node_modules/mute': { version: '2.0.0' },
    };
    const changed = { ...lock, packages: { ...lock.packages, ...more } };
    expect((await problemsWith(changed)).split('\n')).toEqual(['viral 1.0.0: AGPL-3.0', 'mute 2.0.0: none stated']);
  });
});

describe('npm run sbom', () => {
  it('lists every package of the lock that is not for development alone, and names each with its version', async () => {
    const folder = await dataFolder();
    const file = join(folder.path, 'sbom.json');
    const asked = launch('sbom.mjs', {}, ['--out', file]);
    expect(await asked.ended, asked.output()).toBe(0);
    const bom = JSON.parse(readFileSync(file, 'utf8'));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    const listed = bom.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl));
    const runs = Object.entries<{ version: string; dev?: boolean }>(lock.packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path, { version }]) => `pkg:npm/${path.split('node_modules/').at(-1)}@${version}`);
    expect([...new Set(listed)].sort()).toEqual([...new Set(runs)].sort());
    await folder.remove();
  });
});

describe('packages', () => {
  it('are pinned exactly', () => {
    expect(Object.entries<string>(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('have a record of what each saves us', () => {
    const records = readFileSync(join(root, 'docs/decisions/0006-dependencies.md'), 'utf8');
    const unsaid = Object.keys(dependencies).filter(
      (name) => !records.includes(`\`${name}\``) && !name.startsWith('@fontsource'),
    );
    expect(unsaid).toEqual([]);
  });
});
