import { graphql } from '../../gql/__generated__/index.ts';

/** Everything the details panel can show of one node, each kind with its own face. */
export const NODE_DETAILS = graphql(`
  query NodeDetails($id: ID!, $asOf: Date) {
    node(id: $id) {
      id
      ... on Party {
        ...PartyFace
      }
      ... on Designation {
        ...DesignationFace
      }
      ... on Relation {
        ...RelationFace
      }
      ... on Position {
        ...PositionFace
      }
      ... on CountryTie {
        ...CountryTieFace
      }
      ... on Claim {
        ...ClaimFace
      }
      ... on Country {
        ...CountryFace
      }
      ... on Government {
        ...GovernmentFace
      }
      ... on Programme {
        ...ProgrammeFace
      }
      ... on Work {
        ...WorkFace
      }
      ... on PossibleMatch {
        ...PossibleMatchFace
      }
      ... on Agency {
        name
      }
    }
    lists {
      ...ListRead
    }
  }
`);

/** Which lists were read, and in which edition: what "Not on gb-uksl" leans on. */
export const LIST_READ = graphql(`
  fragment ListRead on List {
    id
    government {
      code
    }
    snapshots {
      edition
    }
  }
`);

/** One Designation as every face shows it. */
export const LISTING = graphql(`
  fragment Listing on Designation {
    id
    government {
      code
      name
    }
    agency {
      code
      name
    }
    list {
      id
    }
    programmes {
      id
      code
      name
    }
    measures {
      type
      words
    }
    announcedOn
    listedOn
    effectiveOn
    endedOn
    endedBy
    firstSeenOn
    inForce(on: $asOf)
    reasons
    notes
    sources {
      ...SourceParts
    }
  }
`);
