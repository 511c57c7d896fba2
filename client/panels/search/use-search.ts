import { useQuery } from '@apollo/client/react';
import type { SearchHitRowFragment, SearchQuery } from '../../gql/__generated__/graphql.ts';
import { readFragment } from '../../gql/__generated__/index.ts';
import { ASKED_ANEW } from '../asked-anew.ts';
import { FIRST_HITS, SEARCH, SEARCH_HIT } from './search-query.ts';
import { useLate } from './use-late.ts';

/** A reader who types is not asked about after every letter. Milliseconds. */
const STANDS_STILL = 160;

export interface Found {
  readonly hits: readonly SearchHitRowFragment[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

export interface SearchAnswer {
  /** What the text in the field found; null while that is on its way. */
  readonly settled: Found | null;
  /** The last answer, to stay on screen while the next is on its way. */
  readonly shown: Found | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Asks for what stands in the field, once it stands still. An empty text asks nothing. */
export function useSearch(text: string, minScore: number): SearchAnswer {
  const query = text.trim();
  const asked = useLate(query, STANDS_STILL);
  const { data, previousData, error, refetch } = useQuery(SEARCH, {
    variables: { query: asked, minScore, first: FIRST_HITS },
    skip: asked === '',
    fetchPolicy: ASKED_ANEW,
  });
  const last = data ?? previousData;
  return {
    settled: asked === query && data !== undefined ? foundOf(data) : null,
    shown: last === undefined || query === '' ? null : foundOf(last),
    error: error ?? null,
    retry: () => void refetch(),
  };
}

function foundOf({ search }: SearchQuery): Found {
  return {
    hits: readFragment(SEARCH_HIT, search.hits),
    totalCount: search.totalCount,
    truncated: search.truncated,
  };
}
