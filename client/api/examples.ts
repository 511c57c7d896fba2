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
      lowered { reason left }
    }
    totalCount
  }
}
`,
  },
  {
    name: 'One party, every fact with its Source',
    query: `# What is published of one party, where, and in which words. \`record\` is the whole entry as its publisher wrote it.
query Dossier {
  node(id: "us-ofac-34022") {
    ... on Party {
      displayName
      names { display kind script sources { list { id } edition field quote url } }
      identifiers { type value sources { quote } }
      designations {
        government { code }
        programmes { code law }
        measures { type words }
        listedOn
        reasons
        sources { quote url record { fields { name value } } }
      }
    }
  }
}
`,
  },
  {
    name: 'Counts before ties',
    query: `# How many ties a party has, by type and direction, before any of them is brought; then those that run to it.
query CountsBeforeTies {
  node(id: "us-ofac-34022") {
    ... on Party {
      displayName
      relationCounts { type direction count }
      relations(where: { direction: IN }, first: 20) {
        totalCount
        nodes { id type from { id displayName } since sources { quote } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
`,
  },
  {
    name: 'Listed by all three governments',
    query: `# Parties that the US, the UK and Canada all list at the latest editions read, and who listed them when.
query ByAllThree {
  parties(where: { listedBy: { all: [US, GB, CA] } }, orderBy: [NAME_ASC], first: 100) {
    totalCount
    nodes { id displayName kind designations { government { code } listedOn } }
    facets { countries { country { name } count } programmes { programme { code } count } }
  }
}
`,
  },
  {
    name: 'Listed by the US and not by the UK',
    query: `# "none" means: not on a list of that government in the edition read here. It never means cleared.
query NotByTheUk {
  parties(where: { kind: { in: [Person] }, country: { in: ["CN"] }, listedBy: { all: [US], none: [GB] } }, orderBy: [NAME_ASC], first: 100) {
    totalCount
    nodes { id displayName designations { government { code } agency { code } listedOn } }
  }
}
`,
  },
  {
    name: 'Listed, and not yet in effect',
    query: `# SenseTime was put on a list on 10 December 2021; the measure took effect two months later.
query NotYetInEffect {
  node(id: "us-ofac-33114") {
    ... on Party {
      displayName
      designations {
        list { id }
        measures { type words }
        listedOn
        effectiveOn
        before: inForce(on: "2021-12-09")
        between: inForce(on: "2021-12-20")
        after: inForce(on: "2022-02-08")
      }
    }
  }
}
`,
  },
  {
    name: 'The ways between two parties',
    query: `# The shortest ways from one party to another, along relations and positions in either direction.
query WaysBetween {
  paths(from: "us-ofac-40205", to: "us-ofac-34024", maxHops: 6, limit: 3) {
    paths {
      length
      parties { id displayName }
      hops { from to edges { type from to since sources { quote } } }
    }
    truncated
  }
}
`,
  },
  {
    name: 'A contested claim, both sides',
    query: `# Some report that the studio worked on these; others contradict it. Both are quoted.
query ContestedClaims {
  node(id: "us-ofac-34022") {
    ... on Organisation {
      displayName
      claims {
        work { title year maker }
        statement
        sourcesFor { quote citation { publisher title } }
        sourcesAgainst { quote citation { publisher title } }
      }
    }
  }
}
`,
  },
  {
    name: 'How many were listed when',
    query: `# Designations by year and government. Undated ones are in a bucket of their own, last.
query ListedWhen {
  timeline(by: YEAR) {
    label
    total
    governments { government count }
  }
}
`,
  },
];
