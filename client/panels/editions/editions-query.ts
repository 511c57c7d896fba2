import { graphql } from '../../gql/__generated__/index.ts';

export const LISTS_READ = graphql(`
  query ListsRead {
    lists {
      id
      government {
        code
      }
      url
      parties
      relations
      snapshots {
        edition
        retrievedAt
        reader
        records
        valuesRead
        valuesLeftAside
        issues
        since {
          edition
          comparable
          added
          changed
          removed
        }
      }
    }
  }
`);

export const EDITION_CHANGES = graphql(`
  query EditionChanges($list: ID!, $from: Date!, $to: Date, $change: ChangeKind, $first: Int!, $after: String) {
    changes(list: $list, from: $from, to: $to, change: $change, first: $first, after: $after) {
      comparable
      added
      changed
      removed
      totalCount
      kinds {
        kind
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        record
        name
        kind
        programmes
        change
        party {
          id
        }
        fields {
          field
          before
          after
        }
      }
    }
  }
`);

export const EDITION_ISSUES = graphql(`
  query EditionIssues($list: ID!, $edition: Date, $first: Int!, $after: String) {
    issues(list: $list, edition: $edition, first: $first, after: $after) {
      reported
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        record
        line
        field
        value
        problem
      }
    }
  }
`);

/** Rows of a page: what fits a screen; more come when asked for. */
export const PAGE = 25;
