import { type Evidence, type EvidenceKind, speaksFor } from '../../server/domain/identity.ts';

/**
 * How much of the evidence speaks for two parties being one, above 0 and below 1. It begins with the likeness of their
 * names (`server/domain/match`, the mean of both ways); what else speaks for it takes its share of what is missing to 1,
 * and what speaks against it multiplies. The shares are by judgement, not measured: a date of birth to the day is shared by
 * two strangers once in some 20,000 times, a country by every third pair.
 */
const WEIGHT: Readonly<Record<EvidenceKind, number>> = {
  SAME_IMO_NUMBER: 0.95,
  SAME_PASSPORT: 0.95,
  SAME_NATIONAL_NUMBER: 0.95,
  SAME_REGISTRATION_NUMBER: 0.95,
  SAME_REFERENCE: 0.95,
  SAME_NAME_AND_BIRTH_DATE: 0.9,
  SAME_NUMBER: 0.8,
  SAME_BIRTH_DATE: 0.7,
  SAME_BIRTH_YEAR: 0.3,
  SAME_COUNTRY: 0.1,
  LIKE_NAME: 0,
  OTHER_KIND: 0.4,
  OTHER_SEX: 0.4,
  OTHER_BIRTH_YEAR: 0.75,
  OTHER_IMO_NUMBER: 0.3,
  OTHER_NAME: 1,
  OTHER_BIRTH_DATE: 0.85,
  OTHER_COUNTRY: 0.85,
  SAME_LIST: 0.8,
};

/** The names alone never say more. */
export const MOST_BY_NAME = 0.9;
const MOST = 0.99;

/** @param likeness of the names, 0 to 1 */
export function scoreMatch(likeness: number, evidence: readonly Evidence[]): number {
  let score = Math.min(MOST_BY_NAME, likeness);
  for (const one of evidence.filter(speaksFor)) score += (1 - score) * WEIGHT[one.kind];
  for (const one of evidence.filter((against) => !speaksFor(against))) score *= WEIGHT[one.kind];
  return Math.round(Math.min(MOST, score) * 1000) / 1000;
}
