import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({ port: 4000, host: '127.0.0.1', dataDir: resolve('data'), logLevel: 'warn' });
  });

  it('takes what is set, and nothing for not set', () => {
    expect(readConfig({ PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x', LOG_LEVEL: 'info' })).toEqual({
      port: 0,
      host: '::1',
      dataDir: '/tmp/x',
      logLevel: 'info',
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

  it('refuses to ignore a Neo4j that it would not ask', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://localhost' })).toThrow(
      'NEO4J_URI is set, but this version serves from its in-process store only and asks no Neo4j. Unset NEO4J_URI.',
    );
  });
});
