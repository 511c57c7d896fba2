import { graphql } from '../../gql/__generated__/index.ts';

/** The other side of a possible match, and who lists it. */
export const MATCHED_PARTY = graphql(`
  fragment MatchedParty on Party {
    id
    kind
    displayName
    designations {
      id
      government {
        code
      }
      listedOn
      endedOn
    }
  }
`);

export const COMPARED_ROW = graphql(`
  fragment ComparedRow on Comparison {
    party {
      id
      kind
      displayName
      possibleMatches {
        id
        score
        one {
          ...MatchedParty
        }
        other {
          ...MatchedParty
        }
      }
    }
    listings {
      government {
        code
      }
      on
      lagDays
      designation {
        id
        sources {
          ...SourceParts
        }
      }
      designations {
        id
        list {
          id
        }
        programmes {
          id
          code
        }
        measures {
          type
        }
        sources {
          recordId
        }
      }
    }
  }
`);

export const COMPARED = graphql(`
  query Compared(
    $governments: [GovernmentCode!]!
    $where: PartyWhere
    $basis: LagBasis
    $orderBy: [ComparisonOrder!]
    $after: String
  ) {
    compare(governments: $governments, where: $where, basis: $basis, orderBy: $orderBy, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ComparedRow
      }
    }
  }
`);

export const OVERVIEW = graphql(`
  query CompareOverview($governments: [GovernmentCode!]!, $where: PartyWhere, $basis: LagBasis) {
    compare(governments: $governments, where: $where, basis: $basis, first: 1) {
      totalCount
      overlaps {
        governments {
          code
        }
        count
        where
      }
    }
    firstMovers(governments: $governments, where: $where, basis: $basis) {
      leader {
        code
      }
      follower {
        code
      }
      followed {
        count
      }
      sameDay {
        count
      }
      notYet {
        count
      }
      undated {
        count
      }
      medianDays
      withinAYear: shareWithin(days: 365)
    }
  }
`);

export const PARTIES_BEHIND = graphql(`
  query PartiesBehind($where: PartyWhere) {
    parties(where: $where, first: 100) {
      totalCount
      nodes {
        id
      }
    }
  }
`);
