import { graphql } from './__generated__/gql.ts';

export const EXPLORED_NODE = graphql(`
  fragment ExploredNode on Node {
    __typename
    id
    ... on Party {
      kind
      displayName
      names {
        display
        script
        language
      }
      countries {
        id
        type
        place
        country {
          id
          name
        }
      }
      designations {
        id
        government {
          id
          code
        }
        agency {
          id
          code
        }
        list {
          id
        }
        programmes {
          id
          code
          law
        }
        measures {
          type
        }
        announcedOn
        listedOn
        effectiveOn
        endedOn
      }
      relationCounts {
        type
        direction
        count
      }
      possibleMatches {
        id
        score
        one {
          id
        }
        other {
          id
        }
      }
    }
    ... on Country {
      countryName: name
    }
    ... on Government {
      governmentCode: code
      governmentName: name
    }
    ... on Programme {
      programmeCode: code
      law
      government {
        id
        code
      }
    }
    ... on Work {
      title
      year
      maker
    }
  }
`);

export const EXPLORED_EDGE = graphql(`
  fragment ExploredEdge on NetworkEdge {
    id
    type
    from
    to
    since
    until
    former
    share
    title
    designation {
      id
    }
    sources {
      list {
        id
      }
      recordId
    }
    sourcesAgainst {
      quote
    }
  }
`);

export const EXPLORED_NETWORK = graphql(`
  fragment ExploredNetwork on Network {
    nodes {
      ...ExploredNode
    }
    edges {
      ...ExploredEdge
    }
    seeds
    unknownSeeds
    omitted {
      distance
      type
      parties
    }
    graph
  }
`);

/** Parties that a first network brings at most; more is a cut, and the screen says so. */
export const NETWORK_LIMIT = 500;

/** The screen asks without a day and shows each day itself; with one it is what the lists said on it. */
export const NETWORK = graphql(`
  query Network($seeds: [ID!]!, $depth: Int!, $limit: Int!, $asOf: Date) {
    network(seeds: $seeds, depth: $depth, limit: $limit, asOf: $asOf) {
      ...ExploredNetwork
    }
  }
`);

export const EXPAND = graphql(`
  query Expand($id: ID!, $known: [ID!], $where: NetworkWhere, $limit: Int!) {
    expand(id: $id, known: $known, where: $where, limit: $limit) {
      ...ExploredNetwork
    }
  }
`);

export const WAYS = graphql(`
  query Ways($from: ID!, $to: ID!, $maxHops: Int!, $limit: Int!) {
    paths(from: $from, to: $to, maxHops: $maxHops, limit: $limit) {
      from {
        ...ExploredNode
      }
      to {
        ...ExploredNode
      }
      paths {
        parties {
          ...ExploredNode
        }
        hops {
          edges {
            ...ExploredEdge
          }
        }
      }
      truncated
      graph
    }
  }
`);
