import { type Comparison, comparisonOf, setsOf } from '../../domain/comparison.ts';
import { designationStands as stands } from '../../domain/in-force.ts';
import { DATE_OF_BASIS } from '../../domain/lags.ts';
import type { Party } from '../../domain/party.ts';
import type { GovernmentCode } from '../../domain/vocabulary.ts';
import type { CompareQuestion, ComparisonOrder, Overlap, Page } from '../graph-store.ts';
import { designationStands, listingGovernments } from './counting.ts';
import type { Reading } from './database.ts';
import { designationsOf } from './designations-of.ts';
import { type Matched, partiesAsked } from './filters.ts';
import type { Kept } from './kept.ts';
import { earliestFirst, isExactDay } from './listed-spans.ts';
import { BY_ID, BY_NAME, BY_NAME_DESC, type OrderPart, orderedPage } from './ordered-page.ts';

/** A set of governments, asked for or not, and how many parties are listed by these and no other. */
interface SetRow {
  readonly [key: string]: unknown;
  readonly governments: readonly GovernmentCode[];
  readonly parties: number;
}

export async function compare(
  reading: Reading,
  kept: Kept<ReadonlyMap<string, number>>,
  question: CompareQuestion,
): Promise<Page<Comparison> & { overlaps: readonly Overlap[] }> {
  const { governments, where, basis } = question;
  const conditions = await partiesAsked(reading, where);
  const parameters = { ...conditions.parameters, asked: governments };
  const sets = kept.of(reading, { governments, where }, () => setsListed(reading, question, conditions));
  const total = sets.then((counted) => [...counted.values()].reduce((sum, parties) => sum + parties, 0));
  const listed = where.asOf === null ? 'any(code IN $asked WHERE code IN p.listedBy)' : `EXISTS { ${standing('p')} }`;
  const match = `${conditions.match} AND ${listed}`;
  const order = [...question.orderBy.map((part) => orderPart(question, part)), BY_ID];
  const [page, counted] = await Promise.all([
    orderedPage<Party>(reading, { match: () => match, item: 'p', order, parameters, total }, question),
    sets,
  ]);
  const designations = await designationsOf(
    reading,
    page.items.map(({ id }) => id),
  );
  return {
    ...page,
    items: page.items.map((party, i) => {
      const own = (designations[i] ?? []).filter((one) => stands(one, where.asOf));
      return comparisonOf(party, own, governments, basis);
    }),
    overlaps: setsOf(governments).map((set) => ({ governments: set, parties: counted.get(nameOf(set)) ?? 0 })),
  };
}

const nameOf = (codes: readonly GovernmentCode[]): string => [...codes].sort().join(' ');

/** How many parties each set of the governments asked lists, by the name of the set; no set is empty. */
async function setsListed(
  reading: Reading,
  { governments, where: { asOf } }: CompareQuestion,
  { match, parameters }: Matched,
): Promise<ReadonlyMap<string, number>> {
  const rows = await reading.run<SetRow>(
    `${match} WITH ${listingGovernments('p', asOf)} AS governments
     RETURN governments, count(*) AS parties`,
    parameters,
  );
  const counts = new Map<string, number>();
  for (const row of rows) {
    const set = row.governments.filter((code) => governments.includes(code));
    if (set.length > 0) counts.set(nameOf(set), (counts.get(nameOf(set)) ?? 0) + row.parties);
  }
  return counts;
}

/** Every Designation `d` of `p` by one of `$asked` that stands on `$asOf`. */
const standing = (p: string): string =>
  `MATCH (${p})<-[:TARGETS]-(d:Designation) WHERE d.government IN $asked AND ${designationStands('d')}`;

function orderPart({ basis }: CompareQuestion, order: ComparisonOrder): OrderPart {
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
