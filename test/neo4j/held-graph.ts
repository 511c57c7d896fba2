import neo4j from 'neo4j-driver';
import type { Graph } from '../../server/domain/graph.ts';
import type { PossibleMatch } from '../../server/domain/identity.ts';
import { partyId, recordId } from '../../server/domain/ids.ts';
import { byId } from '../../server/domain/order.ts';
import type { PublishedRecord } from '../../server/domain/source.ts';
import { COUNTRY_TIE_TYPES, LIST_IDS, RELATION_TYPES } from '../../server/domain/vocabulary.ts';
import type { Neo4jSettings } from '../../server/store/settings.ts';

/** The whole graph that a Neo4j holds, read back: its hash must be that of the build. */
export async function heldGraph({ uri, user, password }: Neo4jSettings): Promise<Graph> {
  const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password));
  try {
    const rows = async <Row extends object>(cypher: string): Promise<Row[]> =>
      (await driver.executeQuery<{ records: { toObject(): Row }[] }>(cypher)).records.map((record) =>
        record.toObject(),
      );
    const all = async <Value extends { readonly id: string }>(pattern: string): Promise<Value[]> =>
      (await rows<{ document: string }>(`MATCH ${pattern} RETURN x.document AS document`))
        .map(({ document }) => JSON.parse(document) as Value)
        .sort(byId);
    const ties = await all<{ id: string }>(`()-[x:${COUNTRY_TIE_TYPES.join('|')}]->()`);
    const parties = await all<Graph['parties'][number]>('(x:Party)');
    if (parties.flatMap(({ countries }) => countries).length !== ties.length)
      throw new Error('country ties are missing');
    const aliases = await rows<{ record: string; party: string }>(
      'MATCH (a:Alias)-[:IDENTIFIES]->(p:Party) RETURN a.id AS record, p.id AS party ORDER BY record',
    );
    return {
      parties,
      designations: await all('(:Government)-[:ISSUED]->(x:Designation)-[:TARGETS]->(:Party)'),
      relations: await all(`(:Party)-[x:${RELATION_TYPES.join('|')}]->(:Party)`),
      positions: await all('(:Party)-[x:HOLDS_POSITION]->()'),
      claims: await all('(:Party)-[x:REPORTED_TO_HAVE_WORKED_ON]->(:Work)'),
      works: await all('(x:Work)'),
      programmes: await all('(x:Programme)'),
      countries: await all('(x:Country)'),
      governments: await all('(x:Government)'),
      agencies: await all('(x:Agency)'),
      lists: await all('(x:List)'),
      records: (await all<PublishedRecord>('(x:Record)')).sort(
        (a, b) => byId(a, b) || LIST_IDS.indexOf(a.list) - LIST_IDS.indexOf(b.list),
      ),
      possibleMatches: (await all<PossibleMatch>('(:Party)-[x:POSSIBLE_MATCH]->(:Party)')).sort(
        (a, b) => b.score - a.score || byId(a, b),
      ),
      changes: await all('(x:EditionChange)'),
      issues: await all('(x:ImportIssue)'),
      aliases: aliases.map(({ record, party }) => [recordId(record), partyId(party)] as const),
    };
  } finally {
    await driver.close();
  }
}
