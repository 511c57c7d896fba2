import type { Party } from '../../domain/party.ts';
import { COUNTRY_TIE_TYPES, type GovernmentCode, type PartyKind } from '../../domain/vocabulary.ts';
import type { Page, PartiesQuestion, PartyFacets, PartyFilter, PartyOrder } from '../graph-store.ts';
import { designationStands } from './counting.ts';
import type { Reading } from './database.ts';
import { partyConditions } from './filters.ts';
import { typesPattern } from './model.ts';
import { type OrderPart, orderedPage } from './ordered-page.ts';

const ORDER: Readonly<Record<PartyOrder, OrderPart>> = {
  NAME_ASC: { of: (p) => `${p}.sortName`, descending: false },
  NAME_DESC: { of: (p) => `${p}.sortName`, descending: true },
  FIRST_LISTED_ASC: { of: (p) => `${p}.firstListedOn`, descending: false },
  FIRST_LISTED_DESC: { of: (p) => `${p}.firstListedOn`, descending: true },
  RELATIONS_DESC: { of: (p) => `${p}.ties`, descending: true },
};
const BY_ID: OrderPart = { of: (p) => `${p}.id`, descending: false };

export async function parties(
  reading: Reading,
  question: PartiesQuestion,
): Promise<Page<Party> & { facets: PartyFacets }> {
  const { where, parameters } = partyConditions(question.where);
  const order = [...question.orderBy.map((part) => ORDER[part]), BY_ID];
  const [page, facets] = await Promise.all([
    orderedPage<Party>(
      reading,
      { match: () => `MATCH (p:Party) WHERE ${where}`, item: 'p', order, parameters },
      question,
    ),
    facetsOf(reading, question.where),
  ]);
  return { ...page, facets };
}

/** What is counted, seen from a party `p`: a pattern, and the expression that is the key. */
const FACETS = {
  kinds: { pattern: '', key: 'p.kind' },
  governments: {
    pattern: `MATCH (p)<-[:TARGETS]-(d:Designation) WHERE ${designationStands('d')}`,
    key: 'd.government',
  },
  countries: { pattern: `MATCH (p)-[:${typesPattern(COUNTRY_TIE_TYPES)}]->(c:Country)`, key: 'c.id' },
  programmes: { pattern: 'MATCH (p)<-[:TARGETS]-(:Designation)-[:UNDER]->(regime:Programme)', key: 'regime.id' },
} as const;

async function facetsOf(reading: Reading, filter: PartyFilter): Promise<PartyFacets> {
  const { where, parameters } = partyConditions(filter);
  const count = <Key extends string>({ pattern, key }: (typeof FACETS)[keyof typeof FACETS]) =>
    reading.run<{ key: Key; count: number }>(
      `MATCH (p:Party) WHERE ${where} ${pattern === '' ? '' : `WITH p ${pattern}`}
       RETURN ${key} AS key, count(DISTINCT p) AS count ORDER BY count DESC, key LIMIT 50`,
      parameters,
    );
  const [kinds, governments, countries, programmes] = await Promise.all([
    count<PartyKind>(FACETS.kinds),
    count<GovernmentCode>(FACETS.governments),
    count(FACETS.countries),
    count(FACETS.programmes),
  ]);
  return {
    kinds: kinds.map(({ key, count }) => ({ kind: key, count })),
    governments: governments.map(({ key, count }) => ({ government: key, count })),
    countries: countries.map(({ key, count }) => ({ country: key, count })),
    programmes: programmes.map(({ key, count }) => ({ programme: key, count })),
  };
}
