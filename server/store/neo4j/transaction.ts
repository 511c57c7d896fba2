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
  /** Whether this is a cluster: the commit, which changes nothing, is waited for, as it brings the bookmark. */
  readonly routed: boolean;
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

/** Behind so many turns of questions a fence goes out with them: most reads are done by then. */
const GUESSED_TURNS = 2;

/**
 * One read. The beginning of the transaction, the questions of one turn and the fence behind them go out together, on the
 * supposition that the graph is still the one that was last seen, and that these questions are all; what the fence says then
 * decides whether the answer counts. So being sure costs a short read no round trip, and a long one a single one, after the
 * last row.
 *
 * No fence is needed before: a version never comes back (each import that writes has a name of its own), so what was seen
 * earlier and is seen behind the last row stood all the time between. The member of a cluster that is asked may be behind
 * the one that was seen, though: there the fence is asked before as well.
 * @throws {NoAnswer} when there is no sign of life after `firstAnswerMs`
 */
export async function readOnce<Answer>(
  session: Session,
  { ask, work, supposed, routed }: Question<Answer>,
  firstAnswerMs: number,
): Promise<Attempt<Answer>> {
  const tx = session.beginTransaction({ timeout: QUERY_MS, metadata: { ask } });
  const seen = routed ? null : supposed;
  // The beginning is answered as well, and at once: that is sign enough of life.
  const looked: Promise<Standing | 'switching'> = within(seen === null ? fence(tx) : begun(tx, seen), firstAnswerMs);
  const base = supposed ?? (await looked);
  if (base === 'switching') return { standing: base, read: null };
  let turns = 0;
  let asking = false;
  let behindLast: Promise<Standing | 'switching'> | null = null;
  const fenceAtEndOfTurn = (): void => {
    asking = false;
    if (turns > GUESSED_TURNS) return;
    behindLast = fence(tx);
    // When more is asked, nobody waits for it; what fails then has failed the question too.
    behindLast.catch(() => {});
  };
  const run = <Row extends RecordShape>(cypher: string, parameters?: Readonly<Record<string, unknown>>) => {
    const found = rows<Row>(tx, cypher, parameters);
    behindLast = null;
    if (!asking) {
      asking = true;
      turns += 1;
      queueMicrotask(fenceAtEndOfTurn);
    }
    return found;
  };
  const keeping: (() => void)[] = [];
  const working = outcomeOf(work({ ...base, run, onceSure: (keep) => keeping.push(keep) }));
  // A black hole answers neither: the first look has the shorter patience.
  const [before, outcome] = await Promise.all([looked, working]);
  if (outcome.ended === 'badly' && outcome.error instanceof neo4j.Neo4jError) throw outcome.error;
  const after = await (behindLast ?? fence(tx));
  if (!same(before, base) || !same(after, base)) return { standing: after, read: null };
  if (outcome.ended === 'badly') throw outcome.error;
  for (const keep of keeping) keep();
  if (routed) await tx.commit();
  return { standing: after, read: { ...base, answer: outcome.answer } };
}

const outcomeOf = <Answer>(working: Promise<Answer>): Promise<Outcome<Answer>> =>
  working.then(
    (answer) => ({ ended: 'well', answer }),
    (error: unknown) => ({ ended: 'badly', error }),
  );

const same = (one: Standing | 'switching', other: Standing): boolean =>
  one !== 'switching' && one.version === other.version;

const begun = async <Value>(tx: PromiseLike<unknown>, value: Value): Promise<Value> => {
  await tx;
  return value;
};

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
