import { graphql } from '../../gql/__generated__/index.ts';

/** What a Source needs to be shown without its whole record. */
export const SOURCE_PARTS = graphql(`
  fragment SourceParts on Source {
    list {
      id
      name
      publisher
    }
    edition
    recordId
    field
    quote
    url
    retrievedAt
    citation {
      publisher
      title
      publishedOn
    }
  }
`);
