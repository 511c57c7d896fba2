import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      logLevel: 'warn',
      storiesDir: null,
      frameAncestors: [],
      neo4j: null,
    });
  });

  it('takes what is set, and nothing for not set', () => {
    expect(
      readConfig({ PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x', LOG_LEVEL: 'info', STORIES_DIR: '/tmp/s' }),
    ).toEqual({
      port: 0,
      host: '::1',
      dataDir: '/tmp/x',
      logLevel: 'info',
      storiesDir: '/tmp/s',
      frameAncestors: [],
      neo4j: null,
    });
    expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '', NEO4J_URI: '' }).port).toBe(4000);
  });

  it.each(['http', '-1', '65536', '4000.5', ' 4000', '1e3', '4000\n'])(
    'refuses PORT=%j and says what it may be',
    (PORT) => {
      expect(() => readConfig({ PORT })).toThrow(ConfigError);
      expect(() => readConfig({ PORT })).toThrow(
        `PORT must be a whole number from 0 to 65535; it is ${JSON.stringify(PORT)}.`,
      );
    },
  );

  it('names every variable that is wrong', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/PORT must .*\nLOG_LEVEL must be one of silent/);
  });

  it('takes origins that may frame an embedded view, each once', () => {
    const read = (FRAME_ANCESTORS: string) => readConfig({ FRAME_ANCESTORS }).frameAncestors;
    expect(read('https://News.example/ http://127.0.0.1:8080,https://news.example:443')).toEqual([
      'https://news.example',
      'http://127.0.0.1:8080',
    ]);
    expect(read('https://bücher.example')).toEqual(['https://xn--bcher-kva.example']);
    expect(read('')).toEqual([]);
    expect(read(' ')).toEqual([]);
  });

  it.each([
    '*',
    "'none'",
    'news.example',
    'ftp://news.example',
    'https://*.news.example',
    'https://news.example/page',
    'https://a:b@news.example',
    'https://[::1]:80',
    "https://news.example;script-src 'unsafe-inline'",
    'https://news.example:99999',
  ])('refuses FRAME_ANCESTORS=%j and says what it may be', (FRAME_ANCESTORS) => {
    expect(() => readConfig({ FRAME_ANCESTORS })).toThrow(ConfigError);
    expect(() => readConfig({ FRAME_ANCESTORS })).toThrow(
      /^FRAME_ANCESTORS must be origins, .*; ".*" is none; it is "/,
    );
  });

  it('switches to a Neo4j, with a password or a file that holds it', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'p' }).neo4j).toEqual({
      uri: 'neo4j+s://x.databases.neo4j.io',
      user: 'neo4j',
      password: 'p',
      database: null,
    });
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'password');
    writeFileSync(file, 'from a file\n');
    const env = { NEO4J_URI: 'bolt://localhost', NEO4J_USER: 'u', NEO4J_PASSWORD_FILE: file, NEO4J_DATABASE: 'd' };
    expect(readConfig(env).neo4j).toEqual({
      uri: 'bolt://localhost',
      user: 'u',
      password: 'from a file',
      database: 'd',
    });
  });

  it('takes a scheme in capitals, and what a cluster is to know of the asker', () => {
    expect(readConfig({ NEO4J_URI: 'BOLT://localhost:7687' }).neo4j?.uri).toBe('bolt://localhost:7687');
    expect(readConfig({ NEO4J_URI: 'neo4j://c:7687?policy=eu' }).neo4j?.uri).toBe('neo4j://c:7687?policy=eu');
  });

  it.each([
    [{ NEO4J_URI: 'http://localhost:7474' }, /NEO4J_URI must be like bolt:.*it begins with "http:"/],
    [{ NEO4J_URI: 'localhost' }, /it is no address/],
    [{ NEO4J_URI: 'bolt://localhost:99999' }, /it is no address/],
    [{ NEO4J_URI: 'bolt://localhost/graph' }, /it has a path. Name the database in NEO4J_DATABASE/],
    [{ NEO4J_URI: 'bolt://localhost?policy=eu' }, /it has parameters, which only neo4j:\/\/ takes/],
    [{ NEO4J_URI: 'bolt://neo4j:hunter2@localhost' }, /holds a user or a password/],
    [{ NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'hunter2', NEO4J_PASSWORD_FILE: '/x' }, /are both set/],
    [{ NEO4J_URI: 'bolt://x', NEO4J_PASSWORD_FILE: '/no/such/file' }, /cannot be read: \/no\/such\/file/],
  ])('refuses %j, and never repeats a password', (env, why) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(why);
    expect(() => readConfig(env)).not.toThrow(/hunter2/);
  });
});
