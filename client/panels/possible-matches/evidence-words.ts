import type { EvidenceKind, JoinedBy } from '../../gql/__generated__/graphql.ts';

/** What speaks for or against two parties being one, as a reader says it. Never that they are. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, string>> = {
  SAME_IMO_NUMBER: 'Same IMO number',
  SAME_PASSPORT: 'Same passport',
  SAME_NATIONAL_NUMBER: 'Same national number',
  SAME_REGISTRATION_NUMBER: 'Same registration number',
  SAME_REFERENCE: 'Same UN or OFSI reference',
  SAME_NAME_AND_BIRTH_DATE: 'Same full name and birth date',
  SAME_NUMBER: 'Same number, which proves nothing',
  LIKE_NAME: 'Names alike',
  SAME_BIRTH_DATE: 'Same birth date',
  SAME_BIRTH_YEAR: 'Birth dates that can be one',
  SAME_COUNTRY: 'Same country',
  OTHER_KIND: 'Another kind of party',
  OTHER_SEX: 'Another sex',
  OTHER_BIRTH_YEAR: 'Born in another year',
  OTHER_IMO_NUMBER: 'Another IMO number',
  OTHER_NAME: 'No names alike',
  OTHER_BIRTH_DATE: 'Born on another day',
  OTHER_COUNTRY: 'Another nationality',
  SAME_LIST: 'One list keeps both apart',
};

export const JOINED_WORDS: Readonly<Record<JoinedBy, string>> = {
  HARD_EVIDENCE: 'Hard evidence',
  CURATED: 'Judged by this project',
  JUDGEMENT: 'Judged here',
};

/** A country is stated by its code. */
export function evidenceValue(kind: EvidenceKind, value: string): string {
  return (kind === 'SAME_COUNTRY' || kind === 'OTHER_COUNTRY') && value.length === 2 ? value.toUpperCase() : value;
}

/** The command that judges two records; whoever uses it says why. */
export const judgeCommand = (one: string, other: string): string =>
  `npm run resolve -- judge same ${one} ${other} --why "…"`;
