import type { RecordShape, Session, Transaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { StoreUnavailable } from '../graph-store.ts';
import { QUERY_MS } from './connect.ts';
import { FENCE, type FenceRow, isSwitching } from './fence.ts';
import { MODEL_VERSION } from './model.ts';
import { within } from './waiting.ts';

/** Which graph stands in a database. */
export interface Standing {
  /** Hash of the graph. */
  readonly graph: string;
  /** The hash, what it was built from and which import wrote it: when it is the same, so is every answer. */
  readonly version: string;
}

/** One read transaction, over one graph. */
export interface Reading extends Standing {
  /** Rows as plain objects; numbers are JavaScript's. */
  run<Row extends RecordShape>(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]>;
  /** Called when all that was read has turned out to be of this graph: nothing is kept before. */
  onceSure(keep: () => void): void;
}

export interface Question<Answer> {
  /** Names the transaction in the database, so that it can be ended there. */
  readonly ask: string;
  readonly work: (reading: Reading) => Promise<Answer>;
  /** The graph that is thought to be there; null: look first. */
  readonly supposed: Standing | null;
  /** Whether the commit, which changes nothing, is waited for: it brings the bookmark. */
  readonly commits: boolean;
}

/** An answer, and of which graph it is. */
export interface Read<Answer> extends Standing {
  readonly answer: Answer;
}

export interface Attempt<Answer> {
  /** What was found in place; `switching` while another graph is being put there. */
  readonly standing: Standing | 'switching';
  /** Null when it may be of two graphs, or of another than was supposed: ask again. */
  readonly read: Read<Answer> | null;
}

type Outcome<Answer> =
  | { readonly ended: 'well'; readonly answer: Answer }
  | { readonly ended: 'badly'; readonly error: unknown };

/**
 * One read. The beginning of the transaction, the fence, the first question and the fence again go out together, on the
 * supposition that the graph is still the one that was last seen, and that one question is all; what the fences say then
 * decides whether the answer counts. So being sure costs a read of one question no round trip, and one of several a single
 * one, after the last row.
 * @throws {NoAnswer} when there is no sign of life after `firstAnswerMs`
 */
export async function readOnce<Answer>(
  session: Session,
  { ask, work, supposed, commits }: Question<Answer>,
  firstAnswerMs: number,
): Promise<Attempt<Answer>> {
  const tx = session.beginTransaction({ timeout: QUERY_MS, metadata: { ask } });
  const looked = within(fence(tx), firstAnswerMs);
  const base = supposed ?? (await looked);
  if (base === 'switching') return { standing: base, read: null };
  let questions = 0;
  let behindFirst: Promise<Standing | 'switching'> | null = null;
  const run = <Row extends RecordShape>(cypher: string, parameters?: Readonly<Record<string, unknown>>) => {
    const found = rows<Row>(tx, cypher, parameters);
    questions += 1;
    if (questions === 1) {
      behindFirst = fence(tx);
      // When more is asked, nobody waits for it; what fails then has failed the question too.
      behindFirst.catch(() => {});
    }
    return found;
  };
  const keeping: (() => void)[] = [];
  const working = outcomeOf(work({ ...base, run, onceSure: (keep) => keeping.push(keep) }));
  // A black hole answers neither: the fence has the shorter patience.
  const [before, outcome] = await Promise.all([looked, working]);
  if (outcome.ended === 'badly' && outcome.error instanceof neo4j.Neo4jError) throw outcome.error;
  const after = await (questions === 1 && behindFirst !== null ? behindFirst : fence(tx));
  if (!same(before, base) || !same(after, base)) return { standing: after, read: null };
  if (outcome.ended === 'badly') throw outcome.error;
  for (const keep of keeping) keep();
  if (commits) await tx.commit();
  return { standing: after, read: { ...base, answer: outcome.answer } };
}

const outcomeOf = <Answer>(working: Promise<Answer>): Promise<Outcome<Answer>> =>
  working.then(
    (answer) => ({ ended: 'well', answer }),
    (error: unknown) => ({ ended: 'badly', error }),
  );

const same = (one: Standing | 'switching', other: Standing): boolean =>
  one !== 'switching' && one.version === other.version;

/** @returns the graph in place. @throws {StoreUnavailable} when there is none */
async function fence(tx: Transaction): Promise<Standing | 'switching'> {
  const [row] = await rows<FenceRow>(tx, FENCE);
  if (row === undefined || row.graph === null) {
    throw new StoreUnavailable('Neo4j holds no whole graph yet: npm run rebuild puts one there');
  }
  if (row.model !== MODEL_VERSION) {
    throw new StoreUnavailable('Neo4j holds a graph that another version has written: npm run rebuild writes it anew');
  }
  return isSwitching(row) ? 'switching' : { graph: row.graph, version: [row.graph, row.inputs, row.written].join(' ') };
}

async function rows<Row extends RecordShape>(
  tx: Transaction,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Row[]> {
  const { records } = await tx.run<Row>(cypher, parameters);
  return records.map((record) => record.toObject());
}
