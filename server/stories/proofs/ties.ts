import { countryId } from '../../domain/ids.ts';
import { designationStanding } from '../../domain/in-force.ts';
import type { Day } from '../../domain/partial-date.ts';
import { isParty, type Party } from '../../domain/party.ts';
import type { Relation } from '../../domain/relation.ts';
import type { ContestedProof, NetworkProof, PositionProof, TieProof } from '../../domain/story.ts';
import type { GovernmentCode } from '../../domain/vocabulary.ts';
import type { Asked, GraphReader } from '../../store/graph-store.ts';
import type { Outcome, Prover } from './outcome.ts';
import { countriesWords, governmentsWords, termWords } from './words.ts';

export const proveTie: Prover<TieProof> = async (proof, reader, asked) => {
  const relation = await relationBetween(proof, reader, asked);
  if (relation === null)
    return {
      stands: false,
      found: `no published tie in the words “${termWords(proof.relation)}” in this direction`,
      evidence: [],
    };
  const stands =
    (proof.since === null || proof.since === relation.since) &&
    (proof.share === null || proof.share === relation.share);
  const share = relation.share === null ? '' : `, ${relation.share} per cent`;
  return {
    stands,
    found: `“${termWords(relation.type)}” since ${relation.since ?? 'an unknown day'}${share}`,
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
  const parties = nodes.filter(isParty);
  const counted = parties.length === proof.parties && omitted.length === 0;
  const outcomes = [
    { stands: counted, found: `${parties.length} parties` },
    ...(proof.countries === null ? [] : [tiedTo(proof.countries, parties)]),
    ...(proof.listedBy === null ? [] : [await allListedBy(proof.listedBy, parties, proof.asOf, reader, asked)]),
  ];
  return {
    stands: outcomes.every(({ stands }) => stands),
    found: outcomes.map(({ found }) => found).join('; '),
    evidence: [...proof.seeds],
  };
};

type Part = Omit<Outcome, 'evidence'>;

function tiedTo(codes: readonly string[], parties: readonly Party[]): Part {
  const wanted = new Set(codes.map((code) => countryId(code)));
  const held = new Set(parties.flatMap(({ countries }) => countries.map(({ country }) => country)));
  return { stands: sameMembers(wanted, held), found: `tied to ${countriesWords(held)}` };
}

async function allListedBy(
  governments: readonly GovernmentCode[],
  parties: readonly Party[],
  asOf: Day | null,
  reader: GraphReader,
  asked: Asked,
): Promise<Part> {
  const wanted = new Set(governments);
  const designations = await reader.designationsOf(
    parties.map(({ id }) => id),
    asked,
  );
  const others = parties.flatMap(({ displayName }, at) => {
    const counting = (designations[at] ?? []).filter((one) => designationStanding(one, asOf).counts);
    const held = new Set(counting.map(({ government }) => government));
    return sameMembers(wanted, held) ? [] : [`${displayName} by ${governmentsWords(held)}`];
  });
  return {
    stands: others.length === 0,
    found: others.length === 0 ? `each listed by ${governmentsWords(governments)}` : `listed: ${others.join('; ')}`,
  };
}

const sameMembers = <Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): boolean =>
  one.size === other.size && [...one].every((member) => other.has(member));
