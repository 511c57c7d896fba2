import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../..', import.meta.url).pathname;

describe('docker-compose.yml', () => {
  it('pins Neo4j as the tests have it, keeps its data in a volume, and takes the password from outside only', async () => {
    const text = await readFile(join(root, 'docker-compose.yml'), 'utf8');
    const { services, volumes } = parse(text);
    const pom = await readFile(join(root, '.config/neo4j/pom.xml'), 'utf8');
    const version = /<neo4j.version>(.*)<\/neo4j.version>/.exec(pom)?.[1];
    expect(services.neo4j.image).toBe(`neo4j:${version}-community`);
    expect(services.neo4j.volumes).toEqual(['neo4j:/data']);
    expect(services.neo4j.healthcheck.test.join(' ')).toContain('cypher-shell');
    expect(Object.keys(volumes)).toEqual(['neo4j', 'explorer']);
    expect(services.explorer.depends_on.neo4j.condition).toBe('service_healthy');
    expect(services.explorer.read_only).toBe(true);
    const passwords = [...text.matchAll(/PASSWORD: "?(.*?)"?$|NEO4J_AUTH: "?(.*?)"?$/gm)].map(([, a, b]) => a ?? b);
    for (const password of passwords) expect(password).toMatch(/\$\{NEO4J_PASSWORD:\?/);
    const image = await readFile(join(root, '.docker/Dockerfile'), 'utf8');
    expect(image).toMatch(/^USER node$/m);
    expect(image).toMatch(/^HEALTHCHECK/m);
  });

  // Without Docker's compose the file is only read, above.
  const compose = spawnSync('docker', ['compose', 'version']);
  it(
    compose.status === 0 ? 'is valid to docker compose' : 'NOT RUN: docker compose config, for want of docker compose',
    () => {
      if (compose.status !== 0) return;
      const env = { ...process.env, NEO4J_PASSWORD: 'sesame-sesame' };
      const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    },
  );
});
