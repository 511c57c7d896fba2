import type { PartyId } from '../../domain/ids.ts';
import { isParty, type Party } from '../../domain/party.ts';
import type { FactProof, NameProof } from '../../domain/story.ts';
import type { Asked, GraphReader } from '../../store/graph-store.ts';
import type { Prover } from './outcome.ts';
import { termWords } from './words.ts';

export const proveName: Prover<NameProof> = async (proof, reader, asked) => {
  const party = await partyWith(proof.party, reader, asked);
  if (party === null) return { stands: false, found: 'no such party', evidence: [] };
  // Lists differ in their capitals, and one list between its editions.
  const same = (text: string): boolean => text.toLowerCase() === proof.value.toLowerCase();
  const stands = party.names.some(({ value, display }) => same(value) || same(display));
  return { stands, found: party.names.map(({ display }) => display).join('; '), evidence: stands ? [party.id] : [] };
};

export const proveFact: Prover<FactProof> = async (proof, reader, asked) => {
  const party = await partyWith(proof.party, reader, asked);
  if (party === null) return { stands: false, found: 'no such party', evidence: [] };
  const ofKind = party.facts.filter(({ kind }) => kind === proof.kind);
  const stands = ofKind.some(({ value }) => value === proof.value);
  return {
    stands,
    found: ofKind.length === 0 ? `no ${termWords(proof.kind)} published` : ofKind.map(({ value }) => value).join('; '),
    evidence: stands ? [party.id] : [],
  };
};

async function partyWith(id: PartyId, reader: GraphReader, asked: Asked): Promise<Party | null> {
  const [node] = await reader.nodes([id], asked);
  return node !== null && node !== undefined && isParty(node) ? node : null;
}
