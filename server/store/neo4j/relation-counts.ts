import type { Day } from '../../domain/partial-date.ts';
import { EDGE_TYPES, type EdgeType } from '../../domain/vocabulary.ts';
import type { RelationCount } from '../graph-store.ts';
import { tieCounts } from './counting.ts';
import type { Reading } from './database.ts';
import { byPlace } from './documents.ts';
import { ANY_TIE } from './model.ts';
import { PARTIES_ASKED } from './party-ids.ts';
import { dateOrNull } from './properties.ts';

interface CountRow {
  readonly [key: string]: unknown;
  readonly place: number;
  readonly type: EdgeType;
  readonly out: boolean;
  readonly count: number;
}

export async function relationCounts(
  reading: Reading,
  parties: readonly string[],
  asOf: Day | null,
): Promise<RelationCount[][]> {
  const rows = await reading.run<CountRow>(
    `${PARTIES_ASKED}
     CALL (p) {
       MATCH (p)-[t:${ANY_TIE}]-(:Party) WHERE ${tieCounts('t')} RETURN DISTINCT t
       UNION MATCH (p)-[t:REPORTED_TO_HAVE_WORKED_ON]->(:Work) RETURN t
     }
     RETURN place, type(t) AS type, startNode(t) = p AS out, count(t) AS count`,
    { ids: parties, asOf: dateOrNull(asOf) },
  );
  const counts = byPlace(parties.length, rows, ({ type, out, count }): RelationCount => {
    return { type, direction: out ? 'OUT' : 'IN', count };
  });
  const place = ({ type, direction }: RelationCount): number =>
    2 * EDGE_TYPES.indexOf(type) + (direction === 'OUT' ? 0 : 1);
  return counts.map((ofOne) => ofOne.sort((a, b) => place(a) - place(b)));
}
