import type { ListId } from '../../server/domain/vocabulary.ts';
import { IMPORTERS } from '../registry.ts';

/** The variable that names a mirror of a list: `LIST_ADDRESS_US_OFAC_SDN`. */
export const mirrorVariable = (list: ListId): string => `LIST_ADDRESS_${list.toUpperCase().replaceAll('-', '_')}`;

/** The mirrors that an environment names; a variable that is set to nothing counts as not set. */
export function mirrorsOf(env: Readonly<Record<string, string | undefined>>): Map<ListId, string> {
  const mirrors = new Map<ListId, string>();
  for (const { id } of IMPORTERS) {
    const address = env[mirrorVariable(id)];
    if (address !== undefined && address !== '') mirrors.set(id, address);
  }
  return mirrors;
}
