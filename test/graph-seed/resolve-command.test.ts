import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CliIo } from '../../graph-seed/cli/io.ts';
import type { Party } from '../../server/domain/party.ts';
import { buildOf, cli, SMALL_CURATED, temporaryFolder } from './helpers.ts';
import { twoLists } from './two-lists.ts';

const [US, CA] = ['us-ofac-34119', 'ca-sema-china-part-1-6'];

async function bothLists(): Promise<string> {
  const dataDir = await temporaryFolder();
  await twoLists(dataDir);
  return dataDir;
}

const resolve = (dataDir: string, args: readonly string[], given: Partial<CliIo> = {}) =>
  cli(['resolve', ...args], dataDir, { now: () => new Date('2024-05-01T09:00:00Z'), ...given });
const judge = (dataDir: string, ...args: string[]) => resolve(dataDir, ['judge', ...args, '--why', 'same office']);
const linesOf = (dataDir: string): Promise<string> => readFile(join(dataDir, 'judgements.ndjson'), 'utf8');
async function partyOf(dataDir: string, record: string): Promise<Party | undefined> {
  const { graph } = await buildOf(dataDir, SMALL_CURATED);
  const id = graph.aliases.find(([alias]) => alias === record)?.[1] ?? record;
  return graph.parties.find((party) => party.id === id);
}

describe('A build of two lists', () => {
  it('joins what hard evidence joins, says why, and rewrites no record', async () => {
    const dataDir = await bothLists();
    const party = await partyOf(dataDir, 'us-ofac-40002');
    expect(party?.records.map(({ id }) => id)).toEqual(['us-ofac-40002', 'ca-sema-zimbabwe-164']);
    expect(party?.joins).toEqual([
      {
        records: ['ca-sema-zimbabwe-164', 'us-ofac-40002'],
        by: 'HARD_EVIDENCE',
        evidence: [
          {
            kind: 'SAME_NAME_AND_BIRTH_DATE',
            one: 'Tinaye Elisha Chigudu, 1942-08-13',
            other: 'CHIGUDU, Tinaye Elisha, 1942-08-13',
          },
        ],
        judgedBy: null,
        judgedOn: null,
        reason: null,
      },
    ]);
    expect(party?.names.map(({ value, sources }) => [value, [...new Set(sources.map(({ list }) => list))]])).toEqual([
      ['CHIGUDU, Tinaye Elisha', ['us-ofac-sdn']],
      ['Tinaye Elisha Chigudu', ['ca-sema']],
    ]);
  });
});

describe('npm run resolve', () => {
  it('lists possible matches side by side, with what speaks for and against', async () => {
    const dataDir = await bothLists();
    const { code, out } = await resolve(dataDir, ['list']);
    expect(code).toBe(0);
    expect(out).toContain('possible match, score');
    expect(out).toMatch(/name +TUNIYAZ, Erken +Erkin Tuniyaz|name +Erkin Tuniyaz +TUNIYAZ, Erken/);
    expect(out).toMatch(/against {2}other birth date: 1961-01 \| 1961-12/);
    expect(out).toContain('1 of 1 possible matches.');
    const { possibleMatches } = JSON.parse((await resolve(dataDir, ['list', '--json'])).out);
    expect(possibleMatches).toHaveLength(1);
    expect((await resolve(dataDir, ['list', '--kind', 'Vessel'])).out).toBe('0 of 0 possible matches.\n');
  });

  it('takes a judgement, and takes it back: both parties have their former ids again', async () => {
    const dataDir = await bothLists();
    const identities = await readFile(join(dataDir, 'identities.ndjson'), 'utf8');
    const judged = await judge(dataDir, 'same', US, CA, '--by', 'Grace');
    expect(judged).toMatchObject({ code: 0, err: '' });
    expect(await linesOf(dataDir)).toBe(
      `{"verdict":"same","records":["${US}","${CA}"],"by":"Grace","on":"2024-05-01T09:00:00.000Z","why":"same office"}\n`,
    );
    const party = await partyOf(dataDir, CA);
    expect(party?.id).toBe(US);
    expect(party?.joins).toMatchObject([
      { by: 'JUDGEMENT', judgedBy: 'Grace', reason: 'same office', records: [CA, US] },
    ]);
    expect((await resolve(dataDir, ['list'])).out).toBe('0 of 0 possible matches.\n');
    expect((await resolve(dataDir, ['report'])).out).toMatch(
      /US and CA both list 3 parties: 1 by hard evidence, 1 by curated facts, 1 by judgements made here\./,
    );

    const withdrawn = await resolve(dataDir, ['withdraw', CA, US, '--why', 'a slip']);
    expect(withdrawn.code).toBe(0);
    expect((await linesOf(dataDir)).split('\n')).toHaveLength(3);
    expect((await partyOf(dataDir, CA))?.id).toBe(CA);
    expect((await partyOf(dataDir, US))?.id).toBe(US);
    expect(await readFile(join(dataDir, 'identities.ndjson'), 'utf8')).toBe(identities);
    expect((await resolve(dataDir, ['list'])).out).toContain('1 of 1 possible matches.');
  });

  it('leaves out what is judged different, and marks what was left open', async () => {
    const dataDir = await bothLists();
    await judge(dataDir, 'undecided', US, CA);
    expect((await resolve(dataDir, ['list'])).out).toContain('left open before');
    await judge(dataDir, 'different', US, CA);
    expect((await resolve(dataDir, ['list'])).out).toBe('0 of 0 possible matches.\n');
    expect((await resolve(dataDir, ['judgements'])).out).toMatch(
      /^different +us-ofac-34119 .* ada, .*\n1 judged here\.\n$/,
    );
  });

  it('parts what hard evidence joined, when that is judged different', async () => {
    const dataDir = await bothLists();
    await judge(dataDir, 'different', 'us-ofac-40002', 'ca-sema-zimbabwe-164');
    expect((await partyOf(dataDir, 'ca-sema-zimbabwe-164'))?.id).toBe('ca-sema-zimbabwe-164');
  });

  it('refuses a judgement that contradicts others together, says which, and writes nothing', async () => {
    const dataDir = await bothLists();
    const third = 'us-ofac-33936';
    await judge(dataDir, 'same', US, CA);
    await judge(dataDir, 'same', CA, third);
    const before = await linesOf(dataDir);
    const { code, err } = await judge(dataDir, 'different', US, third);
    expect(code).toBe(1);
    expect(err).toBe(
      `Refused: this judgement says that ${US} and ${third} are different parties, and these together say that they are one: ` +
        `${US} = ${CA} (judgements.ndjson, line 1), ${CA} = ${third} (judgements.ndjson, line 2). Withdraw one of them.\n`,
    );
    expect(await linesOf(dataDir)).toBe(before);
  });

  it('takes a judgement by a key, writes it at once, and builds in the end', async () => {
    const dataDir = await bothLists();
    async function* pressed() {
      yield 'x';
      yield 's';
    }
    const { code, out } = await resolve(dataDir, [], { keys: pressed });
    expect(code).toBe(0);
    expect(out).toContain('s same   d different   u undecided');
    expect(out).toContain('same: written down.');
    expect(await linesOf(dataDir)).toContain('"why":"as shown: like name: ');
    expect((await partyOf(dataDir, CA))?.id).toBe(US);
  });

  it('stops at q and has changed nothing', async () => {
    const dataDir = await bothLists();
    async function* pressed() {
      yield 'n';
      yield 'q';
      yield 's';
    }
    expect((await resolve(dataDir, [], { keys: pressed })).out).toContain('0 written down.');
    await expect(linesOf(dataDir)).rejects.toThrow('ENOENT');
  });

  it('exports what is in force and imports it elsewhere, once', async () => {
    const [here, there] = [await bothLists(), await bothLists()];
    await judge(here, 'same', US, CA);
    await judge(here, 'undecided', 'us-ofac-40002', US);
    await resolve(here, ['withdraw', 'us-ofac-40002', US, '--why', 'a slip']);
    const file = join(await temporaryFolder(), 'mine.ndjson');
    expect((await resolve(here, ['export', '--file', file])).code).toBe(0);
    expect((await resolve(here, ['export'])).out).toBe(await readFile(file, 'utf8'));
    expect((await resolve(there, ['import', '--file', file])).out).toContain('1 of 1 judgements are new here.');
    expect((await partyOf(there, CA))?.id).toBe(US);
    expect((await resolve(there, ['import', '--file', file])).out).toBe('0 of 1 judgements are new here.\n');
  });

  it.each([
    ['no JSON', 'same', /line 2: not JSON \(value "same"\)/],
    [
      'an unknown verdict',
      `{"verdict":"maybe","records":["${US}","${CA}"],"by":"a","on":"2024-05-01","why":"b"}`,
      /line 2: field verdict: .* \(value "maybe"\)/,
    ],
    [
      'a record of no list',
      `{"verdict":"same","records":["${US}","nobody"],"by":"a","on":"2024-05-01","why":"b"}`,
      /line 2: field records\.1: not a record id .* \(value "nobody"\)/,
    ],
    [
      'a record twice',
      `{"verdict":"same","records":["${US}","${US}"],"by":"a","on":"2024-05-01","why":"b"}`,
      /line 2: field records: a record is always itself/,
    ],
    [
      'no day',
      `{"verdict":"same","records":["${US}","${CA}"],"by":"a","on":"2024-02-30","why":"b"}`,
      /line 2: field on: .* \(value "2024-02-30"\)/,
    ],
    [
      'no reason',
      `{"verdict":"same","records":["${US}","${CA}"],"by":"a","on":"2024-05-01"}`,
      /line 2: field why: .* \(value none\)/,
    ],
  ])('refuses a file with %s, naming file, line and value, and stops a build on it', async (_, line, message) => {
    const dataDir = await temporaryFolder();
    const good = `{"verdict":"undecided","records":["${US}","${CA}"],"by":"a","on":"2024-05-01","why":"b"}`;
    const file = join(dataDir, 'judgements.ndjson');
    await writeFile(file, `${good}\n${line}\n`);
    const { code, err } = await cli(['build'], dataDir);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).toContain(file);
    expect((await resolve(await temporaryFolder(), ['import', '--file', file])).err).toMatch(message);
  });

  it.each([
    [['nonsense'], 2],
    [['judge', 'same', US], 2],
    [['judge', 'perhaps', US, CA], 2],
    [['judge', 'same', US, US, '--why', 'x'], 2],
    [['judge', 'same', US, 'nobody', '--why', 'x'], 2],
    [['judge', 'same', US, 'us-ofac-99', '--why', 'x'], 1],
    [['judge', 'same', US, CA], 2],
    [['withdraw', US, CA, '--why', 'x'], 1],
    [['import'], 2],
    [['import', '--file', '/nowhere'], 1],
    [['list', '--min-score', '7'], 2],
    [['list', '--kind', 'Ship'], 2],
    [[], 2],
    [['--help'], 0],
  ])('answers %j with exit code %i', async (args, code) => {
    const dataDir = await bothLists();
    expect((await resolve(dataDir, args)).code).toBe(code);
  });
});
