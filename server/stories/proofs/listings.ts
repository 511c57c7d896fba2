import type { Designation } from '../../domain/designation.ts';
import { countsFrom, designationStanding } from '../../domain/in-force.ts';
import type { Day, PartialDate } from '../../domain/partial-date.ts';
import { isDay } from '../../domain/partial-date.ts';
import type { LagProof, ListingProof, TallyProof, UnlistedProof } from '../../domain/story.ts';
import type { GovernmentCode } from '../../domain/vocabulary.ts';
import type { Asked, GraphReader } from '../../store/graph-store.ts';
import type { Prover } from './outcome.ts';
import { governmentWords, programmeWords } from './words.ts';

/** A Designation that has everything the proof names. */
export const proveListing: Prover<ListingProof> = async (proof, reader, asked) => {
  const byGovernment = (await designationsOf(proof.party, reader, asked)).filter(
    ({ government }) => government === proof.government,
  );
  const fitting = byGovernment.filter((designation) => fits(designation, proof));
  const shown = fitting.length > 0 ? fitting : byGovernment;
  return {
    stands: fitting.length > 0,
    found: shown.length === 0 ? `no listing by ${governmentWords(proof.government)}` : shown.map(inWords).join('; '),
    evidence: fitting.map(({ id }) => id),
  };
};

function fits(designation: Designation, proof: ListingProof): boolean {
  const same = <Value>(asked: Value | null, held: Value | null): boolean => asked === null || asked === held;
  return (
    same(proof.agency, designation.agency) &&
    same(proof.announcedOn, designation.announcedOn) &&
    same(proof.listedOn, designation.listedOn) &&
    same(proof.effectiveOn, designation.effectiveOn) &&
    (proof.ended === null || proof.ended === (designation.endedOn !== null)) &&
    (proof.programme === null || designation.programmes.some((programme) => programme === proof.programme)) &&
    (proof.measure === null || designation.measures.some(({ type }) => type === proof.measure))
  );
}

export const proveUnlisted: Prover<UnlistedProof> = async (proof, reader, asked) => {
  const counting = (await designationsOf(proof.party, reader, asked)).filter(
    (designation) =>
      (proof.government === null || designation.government === proof.government) &&
      (proof.agency === null || designation.agency === proof.agency) &&
      designationStanding(designation, proof.on).counts,
  );
  const by = proof.agency ?? (proof.government === null ? 'anybody' : governmentWords(proof.government));
  const day = proof.on === null ? '' : ` on ${proof.on}`;
  return {
    stands: counting.length === 0,
    found: counting.length === 0 ? `no listing by ${by} counts${day}` : counting.map(inWords).join('; '),
    evidence: [proof.party],
  };
};

export const proveTally: Prover<TallyProof> = async (proof, reader, asked) => {
  const { totalCount } = await reader.designations(
    {
      where: {
        government: proof.government === null ? null : [proof.government],
        agency: proof.agency === null ? null : [proof.agency],
        list: proof.list === null ? null : [proof.list],
        programme: null,
        measure: null,
        country: null,
        party: null,
        listedOn: { gte: proof.listedFrom, lte: proof.listedTo },
        undated: null,
        activeOn: null,
      },
      orderBy: [],
      first: 1,
      after: null,
    },
    asked,
  );
  return { stands: totalCount === proof.designations, found: `${totalCount} listings`, evidence: [] };
};

export const proveLag: Prover<LagProof> = async (proof, reader, asked) => {
  const all = await designationsOf(proof.party, reader, asked);
  const first = earliestBy(proof.first, all);
  const second = earliestBy(proof.second, all);
  if (first === null || second === null) {
    const without = first === null ? proof.first : proof.second;
    return { stands: false, found: `no listing by ${governmentWords(without)} that is known to the day`, evidence: [] };
  }
  const days = Math.round((Date.parse(second.day) - Date.parse(first.day)) / 86_400_000);
  return {
    stands: days === proof.days,
    found: `${days} days from ${first.day} to ${second.day}`,
    evidence: [first.designation.id, second.designation.id],
  };
};

interface Listed {
  readonly designation: Designation;
  readonly day: Day;
}

/** Null when none is known to the day. */
function earliestBy(government: GovernmentCode, all: readonly Designation[]): Listed | null {
  const known = all.flatMap((designation): Listed[] => {
    const { listedOn } = designation;
    return designation.government === government && listedOn !== null && isDay(listedOn)
      ? [{ designation, day: listedOn }]
      : [];
  });
  return known.reduce<Listed | null>((best, one) => (best === null || one.day < best.day ? one : best), null);
}

async function designationsOf(party: ListingProof['party'], reader: GraphReader, asked: Asked) {
  const [designations] = await reader.designationsOf([party], asked);
  return designations ?? [];
}

function inWords(designation: Designation): string {
  const dates: readonly (readonly [string, PartialDate | null])[] = [
    ['listed', countsFrom(designation)],
    ['in effect', designation.effectiveOn],
    ['ended', designation.endedOn],
  ];
  const known = dates.flatMap(([word, date]) => (date === null ? [] : [`${word} ${date}`]));
  return `${designation.agency}: ${known.join(', ') || 'no date'}, ${designation.programmes.map(programmeWords).join(', ')}`;
}
