import type { Assertion, Finding } from '../domain/story.ts';
import type { Asked, GraphReader } from '../store/graph-store.ts';
import { proveLag, proveListing, proveTally, proveUnlisted } from './proofs/listings.ts';
import type { Outcome } from './proofs/outcome.ts';
import { proveFact, proveName } from './proofs/party-words.ts';
import { proveContested, proveNetwork, provePosition, proveTie } from './proofs/ties.ts';

/** Whether the graph holds what the words say, and what it holds. @throws {StoreUnavailable} */
export async function prove(assertion: Assertion, reader: GraphReader, asked: Asked = {}): Promise<Finding> {
  return { assertion, ...(await outcome(assertion, reader, asked)) };
}

function outcome(assertion: Assertion, reader: GraphReader, asked: Asked): Promise<Outcome> {
  switch (assertion.proof) {
    case 'listing':
      return proveListing(assertion, reader, asked);
    case 'unlisted':
      return proveUnlisted(assertion, reader, asked);
    case 'tie':
      return proveTie(assertion, reader, asked);
    case 'position':
      return provePosition(assertion, reader, asked);
    case 'name':
      return proveName(assertion, reader, asked);
    case 'fact':
      return proveFact(assertion, reader, asked);
    case 'contested':
      return proveContested(assertion, reader, asked);
    case 'tally':
      return proveTally(assertion, reader, asked);
    case 'network':
      return proveNetwork(assertion, reader, asked);
    case 'lag':
      return proveLag(assertion, reader, asked);
  }
}
