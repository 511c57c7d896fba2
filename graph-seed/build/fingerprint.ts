import { createHash } from 'node:crypto';
import type { CuratedFacts } from '../curated/facts.ts';
import type { Identity } from '../resolve/identities.ts';

/**
 * Raised when the build makes another graph of the same inputs, or hashes it otherwise, so that graphs built before are
 * built again.
 */
const BUILD_VERSION = 12;

/** Over all inputs of a build: the build in use is up to date when its header holds the same. */
export function fingerprint(
  snapshots: readonly {
    readonly list: string;
    readonly edition: string;
    readonly key: string;
    readonly retrievedAt: string;
  }[],
  curated: CuratedFacts,
  identities: readonly Identity[],
): string {
  const hash = createHash('sha256');
  hash.update(`build ${BUILD_VERSION}\n`);
  const lines = snapshots.map(({ list, edition, key, retrievedAt }) => `${list} ${edition} ${key} ${retrievedAt}\n`);
  for (const line of lines.sort()) hash.update(line);
  hash.update(`curated ${curated.sha256}\n`);
  for (const judgement of curated.judgements) hash.update(`judgement ${JSON.stringify(judgement)}\n`);
  for (const { record, party } of identities) hash.update(`${record} ${party}\n`);
  return hash.digest('hex');
}
