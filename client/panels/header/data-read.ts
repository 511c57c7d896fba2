import { useQuery } from '@apollo/client/react';
import type { DataReadQuery } from '../../gql/__generated__/graphql.ts';
import { graphql } from '../../gql/__generated__/index.ts';
import { GOVERNMENTS } from '../../model/vocabulary.ts';
import { useAskAgain } from '../ask-again.ts';

export const DATA_READ = graphql(`
  query DataRead {
    about {
      graph
      store
      dataDate
      parties
      relations
      designations
      version
    }
    lists {
      id
      name
      government {
        code
      }
      snapshots {
        edition
        retrievedAt
        records
        issues
      }
    }
  }
`);

export interface ListRead {
  readonly id: string;
  readonly name: string;
  /** Null for `curated`. */
  readonly government: 'US' | 'GB' | 'CA' | null;
  readonly newest: DataReadQuery['lists'][number]['snapshots'][number] | null;
}

export interface DataRead {
  readonly about: DataReadQuery['about'];
  /** The newest edition among the lists read. */
  readonly dataDate: string | null;
  readonly lists: readonly ListRead[];
}

/** Which data is on screen; null until it is known. */
export function useDataRead(): DataRead | null {
  const { data, error, refetch } = useQuery(DATA_READ);
  useAskAgain(error !== undefined, refetch);
  if (data === undefined) return null;
  return {
    about: data.about,
    dataDate: data.about.dataDate,
    lists: data.lists
      .map(({ id, name, government, snapshots }) => ({
        id,
        name,
        government: government?.code ?? null,
        newest: snapshots.at(-1) ?? null,
      }))
      .sort((one, other) => placeOf(one.government) - placeOf(other.government)),
  };
}

/** In the order of the governments everywhere; our own collection comes last. */
export function placeOf(government: ListRead['government']): number {
  return government === null ? GOVERNMENTS.length : GOVERNMENTS.indexOf(government);
}

/** "US 2024-03-06", "GB 2025-04-14", "curated 2026-11-20": the newest edition of each government, and ours. */
export function readParts(lists: readonly ListRead[]): readonly string[] {
  const newest = new Map<string, string>();
  for (const { government, newest: snapshot } of lists) {
    if (snapshot === null) continue;
    const who = government ?? 'curated';
    const known = newest.get(who);
    if (known === undefined || known < snapshot.edition) newest.set(who, snapshot.edition);
  }
  return newest.size === 0 ? ['no list read'] : [...newest].map(([who, edition]) => `${who} ${edition}`);
}
