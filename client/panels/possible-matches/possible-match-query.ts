import { graphql } from '../../gql/__generated__/index.ts';

/** A possible match with both parties in short and what each states. */
export const POSSIBLE_MATCH_PARTS = graphql(`
  fragment PossibleMatchParts on PossibleMatch {
    id
    score
    undecided
    one {
      ...MatchSide
    }
    other {
      ...MatchSide
    }
    evidence {
      kind
      speaksFor
      one
      other
      sourcesOfOne {
        ...SourceParts
      }
      sourcesOfOther {
        ...SourceParts
      }
    }
  }
`);

export const MATCH_SIDE = graphql(`
  fragment MatchSide on Party {
    id
    kind
    displayName
    designations {
      id
      endedOn
      listedOn
      government {
        code
      }
      measures {
        type
      }
    }
  }
`);

/** Why the records of one party are taken to describe it. */
export const JOIN_PARTS = graphql(`
  fragment JoinParts on Join {
    records
    by
    judgedBy
    judgedOn
    reason
    evidence {
      kind
      one
      other
    }
  }
`);
