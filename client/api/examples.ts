/** A question to start from. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    name: 'SEK Studio’s network',
    query: `# SEK Studio, its affiliates and theirs: two steps along relations and positions.
# Countries, governments, programmes and works hang on the parties found.
query SekStudio {
  network(seeds: ["us-ofac-34022"], depth: 2, limit: 500) {
    nodes {
      __typename
      id
      ... on Party { displayName kind countries { type country { name } } }
      ... on Country { name }
      ... on Government { government: code }
      ... on Programme { code law }
      ... on Work { title year maker }
    }
    edges { type from to since sources { list { id } quote url } }
    truncated
    graph
  }
}
`,
  },
  {
    name: 'The same on 10 December 2021',
    query: `# What the lists said on one day: the second wave of 2022-12-09 is not there yet.
query SekStudioOnADay {
  network(seeds: ["us-ofac-34022"], depth: 2, asOf: "2021-12-10", limit: 500) {
    nodes {
      id
      ... on Party {
        displayName
        designations(activeOn: "2021-12-10") { government { code } listedOn inForce(on: "2021-12-10") }
      }
    }
    edges { type from to dateUnknown imprecise }
    unlisted
  }
}
`,
  },
  {
    name: 'Human Rights Day, by agency',
    query: `# Whom each agency listed on 10 December 2021, under which programmes, with which measures.
query HumanRightsDay {
  ofac: designations(where: { agency: { in: [OFAC] }, listedOn: { gte: "2021-12-10", lte: "2021-12-10" } }, first: 100) {
    ...Listed
  }
  state: designations(where: { agency: { in: [STATE] }, listedOn: { gte: "2021-12-10", lte: "2021-12-10" } }, first: 100) {
    ...Listed
  }
  fcdo: designations(where: { agency: { in: [FCDO] }, listedOn: { gte: "2021-12-10", lte: "2021-12-10" } }, first: 100) {
    ...Listed
  }
  gac: designations(where: { agency: { in: [GAC] }, listedOn: { gte: "2021-12-10", lte: "2021-12-10" } }, first: 100) {
    ...Listed
  }
}

fragment Listed on DesignationConnection {
  totalCount
  nodes {
    party { id displayName }
    list { id }
    programmes { code }
    measures { type words }
    effectiveOn
  }
}
`,
  },
  {
    name: 'Search in Korean',
    query: `# A name in any script. Each hit says which name matched, and how well.
query Search {
  search(query: "조선4.26만화영화촬영소", first: 5) {
    hits {
      score
      grade
      party { id displayName designations { government { code } } }
      name { value script sources { list { id } edition } }
      words { query matched rule score }
    }
    totalCount
  }
}
`,
  },
];
