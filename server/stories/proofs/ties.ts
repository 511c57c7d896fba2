import type { Relation } from '../../domain/relation.ts';
import type { ContestedProof, NetworkProof, PositionProof, TieProof } from '../../domain/story.ts';
import { PARTY_KINDS } from '../../domain/vocabulary.ts';
import type { Asked, GraphReader } from '../../store/graph-store.ts';
import type { Prover } from './outcome.ts';

export const proveTie: Prover<TieProof> = async (proof, reader, asked) => {
  const relation = await relationBetween(proof, reader, asked);
  if (relation === null)
    return { stands: false, found: `no ${proof.relation} from ${proof.from} to ${proof.to}`, evidence: [] };
  const stands =
    (proof.since === null || proof.since === relation.since) &&
    (proof.share === null || proof.share === relation.share);
  const share = relation.share === null ? '' : `, ${relation.share} per cent`;
  return {
    stands,
    found: `${relation.type} since ${relation.since ?? 'an unknown day'}${share}`,
    evidence: [relation.id],
  };
};

async function relationBetween(proof: TieProof, reader: GraphReader, asked: Asked): Promise<Relation | null> {
  const [relations = []] = await reader.relationsFrom([proof.from], asked);
  return relations.find(({ type, to }) => type === proof.relation && to === proof.to) ?? null;
}

export const provePosition: Prover<PositionProof> = async (proof, reader, asked) => {
  const [all = []] = await reader.positionsOf([proof.person], asked);
  const held = all.filter(({ person, title }) => person === proof.person && title === proof.title);
  const fitting = held.filter(
    ({ since, until }) =>
      (proof.since === null || proof.since === since) && (proof.until === null || proof.until === until),
  );
  return {
    stands: fitting.length > 0,
    found:
      held.length === 0
        ? `no position ${JSON.stringify(proof.title)}`
        : held.map(({ title, since, until }) => `${title}, ${since ?? '?'} to ${until ?? '?'}`).join('; '),
    evidence: fitting.map(({ id }) => id),
  };
};

export const proveContested: Prover<ContestedProof> = async (proof, reader, asked) => {
  const [claims = []] = await reader.claimsOf([proof.organisation], asked);
  const claim = claims.find(({ work }) => work === proof.work);
  if (claim === undefined) return { stands: false, found: `no claim about ${proof.work}`, evidence: [] };
  return {
    stands: claim.sourcesFor.length > 0 && claim.sourcesAgainst.length > 0,
    found: `${claim.sourcesFor.length} sources for it, ${claim.sourcesAgainst.length} against it`,
    evidence: [claim.id],
  };
};

export const proveNetwork: Prover<NetworkProof> = async (proof, reader, asked) => {
  const { nodes, omitted } = await reader.network(
    {
      seeds: proof.seeds,
      depth: proof.depth,
      where: { relation: null, direction: null, kind: null, listedBy: null },
      asOf: proof.asOf,
      limit: 2_000,
    },
    asked,
  );
  const parties = nodes.filter(({ type }) => PARTY_KINDS.some((kind) => kind === type)).length;
  return {
    stands: parties === proof.parties && omitted.length === 0,
    found: `${parties} parties`,
    evidence: [...proof.seeds],
  };
};
