import type { Finding } from '../../domain/story.ts';
import type { Asked, GraphReader } from '../../store/graph-store.ts';

export type Outcome = Omit<Finding, 'assertion'>;

/** Looks one proof up in a graph. */
export type Prover<Proof> = (proof: Proof, reader: GraphReader, asked: Asked) => Promise<Outcome>;
