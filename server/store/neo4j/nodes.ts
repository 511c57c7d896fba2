import { slug } from '../../domain/ids.ts';
import { COUNTRY_TIE_TYPES, RELATION_TYPES } from '../../domain/vocabulary.ts';
import type { AnyNode } from '../graph-store.ts';
import type { Reading } from './database.ts';
import { documentOf } from './documents.ts';
import type { NodeLabel, RelationshipType } from './model.ts';

const LABELS = ['Party', 'Designation', 'Country', 'Government', 'Agency', 'Programme', 'Work', 'List'] as const;

/** How the id of a relationship begins says its type (domain/ids.ts), and with it the index that has it. */
const TYPE_OF_ID: readonly (readonly [string, RelationshipType])[] = [
  ...RELATION_TYPES.map((type) => [`relation-${slug(type)}-`, type] as const),
  ...COUNTRY_TIE_TYPES.map((type) => [`tie-${slug(type)}-`, type] as const),
  ['position-', 'HOLDS_POSITION'],
  ['claim-', 'REPORTED_TO_HAVE_WORKED_ON'],
  ['possible-match-', 'POSSIBLE_MATCH'],
];

interface FoundRow {
  readonly [key: string]: unknown;
  readonly asked: string;
  readonly document: string;
}

export async function nodes(reading: Reading, ids: readonly string[]): Promise<(AnyNode | null)[]> {
  const found = new Map<string, string>();
  const ofType = new Map<RelationshipType, string[]>();
  for (const id of ids) {
    for (const [start, type] of TYPE_OF_ID) {
      if (id.startsWith(start)) ofType.set(type, [...(ofType.get(type) ?? []), id]);
    }
  }
  const answers = await Promise.all([
    reading.run<FoundRow>(BY_KEY, { ids }),
    ...[...ofType].map(([type, asked]) =>
      reading.run<FoundRow>(
        `UNWIND $ids AS asked MATCH ()-[r:${type} {id: asked}]->() RETURN asked, r.document AS document`,
        { ids: asked },
      ),
    ),
  ]);
  // A relationship's id is nobody's key: what the first answer has comes first all the same.
  for (const { asked, document } of answers.flat()) if (!found.has(asked)) found.set(asked, document);
  return ids.map((id) => {
    const document = found.get(id);
    return document === undefined ? null : documentOf<AnyNode>(document);
  });
}

const byKey = (label: NodeLabel): string => `MATCH (n:${label} {id: asked}) RETURN n.document AS document`;

const BY_KEY = `UNWIND $ids AS asked
CALL (asked) {
  ${LABELS.map(byKey).join(' UNION ALL ')}
  UNION ALL MATCH (:Alias {id: asked})-[:IDENTIFIES]->(n:Party) RETURN n.document AS document
}
RETURN asked, document`;
