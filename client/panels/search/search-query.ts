import { graphql } from '../../gql/__generated__/index.ts';

export const SEARCH_HIT = graphql(`
  fragment SearchHitRow on SearchHit {
    score
    grade
    party {
      id
      kind
      displayName
      facts {
        kind
        value
      }
      countries {
        id
        type
        country {
          id
          name
        }
      }
      designations {
        id
        endedOn
        government {
          code
        }
        measures {
          type
        }
      }
    }
    name {
      value
      kind
      script
      language
      sources {
        recordId
        list {
          id
        }
      }
    }
    identifier {
      type
      value
      sources {
        recordId
        list {
          id
        }
      }
    }
    words {
      query
      matched
      score
      rule
    }
    lowered {
      reason
      left
    }
  }
`);

/** Parties that the panel shows; it says how many more there are. */
export const FIRST_HITS = 8;

export const SEARCH = graphql(`
  query Search($query: String!, $minScore: Float!, $first: Int!) {
    search(query: $query, minScore: $minScore, first: $first) {
      totalCount
      truncated
      minScore
      hits {
        ...SearchHitRow
      }
    }
  }
`);
