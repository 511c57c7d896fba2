import type { PartyId, RecordId } from './ids.ts';

/**
 * Why records of different lists are taken to describe one party, and which parties may be one although nobody has said
 * so. A *possible match* is never more than that: a person judges it.
 */

/** What speaks for two records describing one party; the first six are hard evidence. */
export const EVIDENCE_FOR = [
  'SAME_IMO_NUMBER',
  'SAME_PASSPORT',
  'SAME_NATIONAL_NUMBER',
  'SAME_REGISTRATION_NUMBER',
  'SAME_REFERENCE',
  'SAME_NAME_AND_BIRTH_DATE',
  'SAME_NUMBER',
  'LIKE_NAME',
  'SAME_BIRTH_DATE',
  'SAME_BIRTH_YEAR',
  'SAME_COUNTRY',
] as const;

/** What speaks against it; the first four are contradictions, which hard evidence never overcomes. */
export const EVIDENCE_AGAINST = [
  'OTHER_KIND',
  'OTHER_SEX',
  'OTHER_BIRTH_YEAR',
  'OTHER_IMO_NUMBER',
  'OTHER_NAME',
  'OTHER_BIRTH_DATE',
  'OTHER_COUNTRY',
  'SAME_LIST',
] as const;

export type HardEvidenceKind = (typeof EVIDENCE_FOR)[0 | 1 | 2 | 3 | 4 | 5];
export type EvidenceKind = (typeof EVIDENCE_FOR)[number] | (typeof EVIDENCE_AGAINST)[number];

/** One thing that speaks for or against two records, or parties, being one: what each side states, as published. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly one: string;
  readonly other: string;
}

const HARD: ReadonlySet<EvidenceKind> = new Set(EVIDENCE_FOR.slice(0, 6));
const FOR: ReadonlySet<EvidenceKind> = new Set(EVIDENCE_FOR);
const CONTRADICTIONS: ReadonlySet<EvidenceKind> = new Set(EVIDENCE_AGAINST.slice(0, 4));

/** Alone joins records of different lists, where nothing contradicts. */
export const isHard = ({ kind }: Evidence): boolean => HARD.has(kind);
export const speaksFor = ({ kind }: Evidence): boolean => FOR.has(kind);
export const isContradiction = ({ kind }: Evidence): boolean => CONTRADICTIONS.has(kind);

/** Why two records of one party are taken to describe it. */
export interface Join {
  /** In the order of the ids. */
  readonly records: readonly [RecordId, RecordId];
  readonly by: JoinedBy;
  /** Of HARD_EVIDENCE; `one` is what the first record states. */
  readonly evidence: readonly Evidence[];
  /** Of CURATED and JUDGEMENT: who says so, on which day, and why. */
  readonly judgedBy: string | null;
  readonly judgedOn: string | null;
  readonly reason: string | null;
}

/** By what this machine found, by the project's own cited judgement, or by one of this data folder. */
export const JOINED_BY = ['HARD_EVIDENCE', 'CURATED', 'JUDGEMENT'] as const;
export type JoinedBy = (typeof JOINED_BY)[number];

/** Two parties that may be one. */
export interface PossibleMatch {
  readonly type: 'POSSIBLE_MATCH';
  readonly id: PossibleMatchId;
  /** In the order of the ids. */
  readonly one: PartyId;
  readonly other: PartyId;
  /** Above 0, below 1, in thousandths: how much of the evidence speaks for it (`graph-seed/resolve/score-match.ts`). */
  readonly score: number;
  /** Best first: what speaks for it, then what speaks against it. `one` is what the party `one` states. */
  readonly evidence: readonly Evidence[];
  /** Somebody has looked at it and left it open. */
  readonly undecided: boolean;
}

declare const brand: unique symbol;
export type PossibleMatchId = string & { readonly [brand]: 'PossibleMatchId' };

export const possibleMatchId = (one: PartyId, other: PartyId): PossibleMatchId =>
  `possible-match-${one}-${other}` as PossibleMatchId;
