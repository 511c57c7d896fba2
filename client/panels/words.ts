import type { FactKind, InForce, NameKind } from '../gql/__generated__/graphql.ts';

/** How the panels say the closed vocabularies of the schema. The model's own words are in `client/model/vocabulary.ts`. */

export const FACT_WORDS: Readonly<Record<FactKind, string>> = {
  BIRTH_DATE: 'Born',
  BIRTH_PLACE: 'Place of birth',
  GENDER: 'Gender',
  TITLE: 'Title',
  POSITION_TEXT: 'Position',
  DESCRIPTION: 'Description',
  ADDRESS: 'Address',
  FOUNDED_ON: 'Founded',
  ORGANISATION_TYPE: 'Organisation type',
  TARGET_TYPE: 'Target type',
  WEBSITE: 'Web address',
  EMAIL: 'Email',
  PHONE: 'Telephone',
  VESSEL_TYPE: 'Type of ship',
  VESSEL_TONNAGE: 'Tonnage',
  VESSEL_OWNER: 'Owner, as published',
  VESSEL_BUILT: 'Built',
  FORMER_FLAG: 'Former flag',
  AIRCRAFT_MODEL: 'Model',
  AIRCRAFT_OPERATOR: 'Operator',
  AIRCRAFT_BUILT: 'Built',
  SECONDARY_SANCTIONS_RISK: 'Secondary sanctions',
  OTHER_RESTRICTION: 'Another restriction',
  REMARK: 'Remark',
};

export const NAME_WORDS: Readonly<Record<NameKind, string>> = {
  PRIMARY: 'primary name',
  ALIAS: 'alias',
  WEAK_ALIAS: 'weak alias',
  FORMER: 'former name',
};

/** What a Designation was on the day, where that needs saying. In force needs none: its date says it. */
export function inForceWords(inForce: InForce, effectiveOn: string | null, endedOn: string | null): string | null {
  switch (inForce) {
    case 'NOT_YET':
      return 'Not listed on this day';
    case 'LISTED_NOT_EFFECTIVE':
      return `On the list, not yet in effect: takes effect ${effectiveOn ?? 'on a day that is not published'}`;
    case 'ENDED':
      return endedOn === null ? 'Ended' : `Ended ${endedOn}`;
    case 'DATE_UNKNOWN':
      return 'Listing date unknown: counted as in force';
    case 'IN_FORCE':
      return null;
  }
}

/** Lists by the words that a caption uses; an unknown list is named by its id. */
const LIST_CAPTIONS: Readonly<Record<string, string>> = {
  'us-ofac-sdn': 'OFAC, SDN list',
  'us-ofac-cons': 'OFAC, non-SDN lists',
  'gb-uksl': 'FCDO, UK Sanctions List',
  'ca-sema': 'Global Affairs Canada, consolidated list',
  curated: 'Collected here',
};

export function listCaption(id: string): string {
  return LIST_CAPTIONS[id] ?? id;
}

/** "1 party", "14 parties". */
export function counted(count: number, one: string, many: string): string {
  return `${numeral(count)} ${count === 1 ? one : many}`;
}

const NUMERAL = new Intl.NumberFormat('en-GB');

export function numeral(count: number): string {
  return NUMERAL.format(count);
}
