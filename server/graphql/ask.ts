import type { Asked, GraphReader } from '../store/graph-store.ts';

/** Asks the store; gives up, with the signal's reason, when the request is over. */
export type Ask = <Answer>(verb: (reader: GraphReader, asked: Asked) => Promise<Answer>) => Promise<Answer>;
