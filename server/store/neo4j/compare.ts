import { type Comparison, comparisonOf, setsOf } from '../../domain/comparison.ts';
import { designationStands as stands } from '../../domain/in-force.ts';
import { DATE_OF_BASIS } from '../../domain/lags.ts';
import type { Party } from '../../domain/party.ts';
import type { GovernmentCode } from '../../domain/vocabulary.ts';
import type { CompareQuestion, ComparisonOrder, Overlap, Page } from '../graph-store.ts';
import { designationStands } from './counting.ts';
import type { Reading } from './database.ts';
import { designationsOf } from './designations-of.ts';
import { resolvedPartyConditions } from './filters.ts';
import { earliestFirst, isExactDay } from './listed-spans.ts';
import { BY_ID, BY_NAME, BY_NAME_DESC, type OrderPart, orderedPage } from './ordered-page.ts';

export async function compare(
  reading: Reading,
  question: CompareQuestion,
): Promise<Page<Comparison> & { overlaps: readonly Overlap[] }> {
  const { governments, where, basis } = question;
  const conditions = await resolvedPartyConditions(reading, where);
  const parameters = { ...conditions.parameters, asked: governments };
  const askedOnes = where.asOf === null ? '[code IN $asked WHERE code IN p.listedBy]' : standingOnDay('p');
  const match = `MATCH (p:Party) WHERE ${conditions.where} AND size(${askedOnes}) > 0`;
  const order = [...question.orderBy.map((part) => orderPart(question, part)), BY_ID];
  const [page, sets] = await Promise.all([
    orderedPage<Party>(reading, { match: () => match, item: 'p', order, parameters }, question),
    reading.run<{ governments: readonly GovernmentCode[]; parties: number }>(
      `${match} WITH ${askedOnes} AS governments RETURN governments, count(*) AS parties`,
      parameters,
    ),
  ]);
  const designations = await designationsOf(
    reading,
    page.items.map(({ id }) => id),
  );
  const nameOf = (codes: readonly GovernmentCode[]): string => [...codes].sort().join(' ');
  const parties = new Map(sets.map((set) => [nameOf(set.governments), set.parties]));
  return {
    ...page,
    items: page.items.map((party, i) => {
      const standing = (designations[i] ?? []).filter((one) => stands(one, where.asOf));
      return comparisonOf(party, standing, governments, basis);
    }),
    overlaps: setsOf(governments).map((set) => ({ governments: set, parties: parties.get(nameOf(set)) ?? 0 })),
  };
}

/** The governments of `$asked` with a Designation that stands on `$asOf`. */
const standingOnDay = (p: string): string =>
  `COLLECT { MATCH (${p})<-[:TARGETS]-(d:Designation) WHERE d.government IN $asked AND ${designationStands('d')}
    RETURN DISTINCT d.government AS code ORDER BY code }`;

function orderPart({ basis }: CompareQuestion, order: ComparisonOrder): OrderPart {
  const standing = (p: string): string =>
    `MATCH (${p})<-[:TARGETS]-(d:Designation) WHERE d.government IN $asked AND ${designationStands('d')}`;
  switch (order) {
    case 'NAME_ASC':
      return BY_NAME;
    case 'NAME_DESC':
      return BY_NAME_DESC;
    case 'FIRST_ASC':
    case 'FIRST_DESC':
      return {
        of: (p) => `COLLECT { ${standing(p)} RETURN min(d.${DATE_OF_BASIS[basis]}Earliest) AS day }[0]`,
        descending: order === 'FIRST_DESC',
      };
    case 'LAG_ASC':
    case 'LAG_DESC':
      return {
        of: (p) => `COLLECT { ${standing(p)}
          WITH d ORDER BY ${earliestFirst('d', basis)}
          WITH d.government AS government, head(collect(d)) AS d
          WITH d ORDER BY ${earliestFirst('d', basis)}
          WITH collect(d) AS ds UNWIND ds AS d
          WITH head(ds) AS first, d WHERE ${isExactDay('first', basis)} AND ${isExactDay('d', basis)}
          RETURN max(duration.inDays(first.${DATE_OF_BASIS[basis]}Earliest, d.${DATE_OF_BASIS[basis]}Earliest).days) AS lag
        }[0]`,
        descending: order === 'LAG_DESC',
      };
  }
}
