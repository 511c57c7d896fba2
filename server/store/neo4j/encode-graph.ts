import neo4j from 'neo4j-driver';
import type { Designation } from '../../domain/designation.ts';
import type { Graph } from '../../domain/graph.ts';
import { type Evidence, type PossibleMatch, speaksFor } from '../../domain/identity.ts';
import { governmentId } from '../../domain/ids.ts';
import { countsFrom } from '../../domain/in-force.ts';
import { foldIdentifier } from '../../domain/match/words.ts';
import type { Claim, Position, Relation } from '../../domain/relation.ts';
import type { PublishedRecord } from '../../domain/source.ts';
import { COUNTRY_TIE_TYPES, RELATION_TYPES } from '../../domain/vocabulary.ts';
import { encodeParties } from './encode-parties.ts';
import type { NodeLabel, RelationshipType } from './model.ts';
import { dateProperties, known, type Properties, sourceLine } from './properties.ts';
import { type GraphRows, type NodeRow, type NodeTable, nodeRow, type TieRow, type TieTable } from './rows.ts';

/**
 * A Graph as nodes and relationships. Each carries what one asks for as properties, and the value as the API shows it,
 * with the Sources of every fact in it, as its `document`.
 */
export function encodeGraph(graph: Graph): GraphRows {
  return { nodes: encodeNodes(graph), ties: encodeTies(graph) };
}

const document = (value: unknown): { readonly document: string } => ({ document: JSON.stringify(value) });

const recordKey = ({ id, list }: Pick<PublishedRecord, 'id' | 'list'>): string => `${list} ${id}`;

function table<Value>(label: NodeLabel, values: readonly Value[], row: (value: Value) => NodeRow): NodeTable {
  return { label, rows: values.map(row) };
}

function encodeNodes(graph: Graph): NodeTable[] {
  return [
    { label: 'Party', rows: encodeParties(graph) },
    table('Designation', graph.designations, (d) => nodeRow(d.id, designationProperties(d))),
    table('Country', graph.countries, (c) => nodeRow(c.id, known({ name: c.name, code: c.code, ...document(c) }))),
    table('Government', graph.governments, (g) => nodeRow(g.id, { name: g.name, code: g.code, ...document(g) })),
    table('Agency', graph.agencies, (a) =>
      nodeRow(a.id, { name: a.name, code: a.code, government: a.government, ...document(a) }),
    ),
    table('Programme', graph.programmes, (p) =>
      nodeRow(p.id, known({ name: p.name, code: p.code, government: p.government, law: p.law, ...document(p) })),
    ),
    table('Work', graph.works, (w) => nodeRow(w.id, { title: w.title, year: w.year, maker: w.maker, ...document(w) })),
    table('List', graph.lists, (l) =>
      nodeRow(
        l.id,
        known({
          name: l.name,
          publisher: l.publisher,
          url: l.url,
          government: l.government,
          edition: l.snapshots.at(-1)?.edition ?? null,
          ...document(l),
        }),
      ),
    ),
    table('Record', graph.records, (r) =>
      nodeRow(recordKey(r), known({ id: r.id, list: r.list, edition: r.edition, url: r.url, ...document(r) })),
    ),
    table('EditionChange', graph.changes, (c) =>
      nodeRow(
        c.id,
        known({
          list: c.list,
          from: c.from,
          to: c.to,
          record: c.record,
          name: c.name,
          change: c.change,
          kind: c.kind,
          programmes: c.programmes,
          ...document(c),
        }),
      ),
    ),
    table('ImportIssue', graph.issues, (i) =>
      nodeRow(
        i.id,
        known({
          list: i.list,
          edition: i.edition,
          record: i.record,
          field: i.field,
          value: i.value,
          problem: i.problem,
          ...document(i),
        }),
      ),
    ),
    table('Alias', graph.aliases, ([record]) => nodeRow(record, {})),
    { label: 'Identifier', rows: identifierNodes(graph) },
  ];
}

function designationProperties(d: Designation): Properties {
  return known({
    government: d.government,
    agency: d.agency,
    list: d.list,
    measures: d.measures.map(({ type }) => type),
    reasons: d.reasons,
    sources: d.sources.map(sourceLine),
    firstSeenOn: d.firstSeenOn,
    ...dateProperties('announcedOn', d.announcedOn),
    ...dateProperties('listedOn', d.listedOn),
    ...dateProperties('effectiveOn', d.effectiveOn),
    ...dateProperties('endedOn', d.endedOn),
    endedBy: d.endedBy,
    ...dateProperties('countsFrom', countsFrom(d)),
    ...document(d),
  });
}

/** One node a number: parties that share it are two steps apart. */
function identifierNodes(graph: Graph): NodeRow[] {
  const rows = new Map<string, NodeRow>();
  for (const { identifiers } of graph.parties) {
    for (const { value } of identifiers) {
      const id = foldIdentifier(value);
      if (id !== '' && !rows.has(id)) rows.set(id, nodeRow(id, {}));
    }
  }
  return [...rows.values()];
}

const tie = (id: string, from: string, to: string, properties: Properties = {}): TieRow => ({
  id,
  from,
  to,
  properties,
});

/** Those of one type out of many, for a table that has but one. */
function ofType<Value extends { readonly type: string }>(
  type: RelationshipType,
  ends: readonly [NodeLabel, NodeLabel],
  values: readonly Value[],
  row: (value: Value) => TieRow,
): TieTable {
  return { type, from: ends[0], to: ends[1], rows: values.filter((value) => value.type === type).map(row) };
}

function encodeTies(graph: Graph): TieTable[] {
  const { parties, designations, positions } = graph;
  const partyIds = new Set<string>(parties.map(({ id }) => id));
  const records = new Set(graph.records.map(recordKey));
  const countryTies = parties.flatMap((party) =>
    party.countries.map((one) => ({ ...one, party: party.id, value: one })),
  );
  const relationTables = RELATION_TYPES.map((type) =>
    ofType(type, ['Party', 'Party'], graph.relations, (r) => tie(r.id, r.from, r.to, relationProperties(r))),
  );
  const countryTables = COUNTRY_TIE_TYPES.map((type) =>
    ofType(type, ['Party', 'Country'], countryTies, ({ id, party, country, place, sources, value }) =>
      tie(id, party, country, known({ place, sources: sources.map(sourceLine), ...document(value) })),
    ),
  );
  const held = (to: NodeLabel, here: readonly Position[]): TieTable => ({
    type: 'HOLDS_POSITION',
    from: 'Party',
    to,
    rows: here.map((p) => tie(p.id, p.person, p.at, positionProperties(p))),
  });
  return [
    ...relationTables,
    held(
      'Party',
      positions.filter(({ at }) => partyIds.has(at)),
    ),
    held(
      'Country',
      positions.filter(({ at }) => !partyIds.has(at)),
    ),
    ofType('REPORTED_TO_HAVE_WORKED_ON', ['Party', 'Work'], graph.claims, (c) =>
      tie(c.id, c.organisation, c.work, claimProperties(c)),
    ),
    ...countryTables,
    {
      type: 'ISSUED',
      from: 'Government',
      to: 'Designation',
      rows: designations.map((d) => tie(`issued-${d.government}-${d.id}`, governmentId(d.government), d.id)),
    },
    {
      type: 'TARGETS',
      from: 'Designation',
      to: 'Party',
      rows: designations.map((d) => tie(`targets-${d.id}-${d.party}`, d.id, d.party)),
    },
    {
      type: 'UNDER',
      from: 'Designation',
      to: 'Programme',
      rows: designations.flatMap((d) =>
        d.programmes.map((programme) => tie(`under-${d.id}-${programme}`, d.id, programme)),
      ),
    },
    {
      type: 'DESCRIBED_IN',
      from: 'Party',
      to: 'Record',
      rows: parties.flatMap((party) =>
        party.records
          .filter((record) => records.has(recordKey(record)))
          .map((record) => tie(`described-${party.id} ${recordKey(record)}`, party.id, recordKey(record))),
      ),
    },
    {
      type: 'IDENTIFIES',
      from: 'Alias',
      to: 'Party',
      rows: graph.aliases.map(([record, party]) => tie(`identifies-${record}-${party}`, record, party)),
    },
    { type: 'HAS_IDENTIFIER', from: 'Party', to: 'Identifier', rows: identifierTies(graph) },
    {
      type: 'POSSIBLE_MATCH',
      from: 'Party',
      to: 'Party',
      rows: graph.possibleMatches.map((m) => tie(m.id, m.one, m.other, matchProperties(m))),
    },
  ];
}

function relationProperties(r: Relation): Properties {
  return known({
    share: r.share,
    former: r.former,
    sources: r.sources.map(sourceLine),
    ...dateProperties('since', r.since),
    ...dateProperties('until', r.until),
    ...document(r),
  });
}

function positionProperties(p: Position): Properties {
  return known({
    title: p.title,
    body: p.body,
    former: p.former,
    sources: p.sources.map(sourceLine),
    ...dateProperties('since', p.since),
    ...dateProperties('until', p.until),
    ...document(p),
  });
}

const evidenceLine = ({ kind, one, other }: Evidence): string =>
  one === other ? `${kind}: ${one}` : `${kind}: ${one} / ${other}`;

function matchProperties(m: PossibleMatch): Properties {
  return {
    score: m.score,
    undecided: m.undecided,
    evidenceFor: m.evidence.filter(speaksFor).map(evidenceLine),
    evidenceAgainst: m.evidence.filter((one) => !speaksFor(one)).map(evidenceLine),
    ...document(m),
  };
}

function claimProperties(c: Claim): Properties {
  return {
    statement: c.statement,
    sourcesFor: c.sourcesFor.map(sourceLine),
    sourcesAgainst: c.sourcesAgainst.map(sourceLine),
    ...document(c),
  };
}

function identifierTies(graph: Graph): TieRow[] {
  return graph.parties.flatMap((party) =>
    party.identifiers.flatMap(({ type, value, country }, place) => {
      const key = foldIdentifier(value);
      if (key === '') return [];
      return [
        tie(`${party.id} ${place} ${key}`, party.id, key, known({ type, value, country, place: neo4j.int(place) })),
      ];
    }),
  );
}
