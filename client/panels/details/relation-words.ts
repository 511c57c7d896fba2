import type { Direction, EdgeType } from '../../model/vocabulary.ts';
import { counted } from '../words.ts';

const parties = (count: number): string => counted(count, 'party', 'parties');
const verb = (count: number, one: string, many: string): string => `${parties(count)} ${count === 1 ? one : many}`;

/** How many edges of a type run which way, as a sentence about the party: "8 parties act for it". */
export function relationCountWords(type: EdgeType, direction: Direction, n: number): string {
  const out = direction === 'OUT';
  switch (type) {
    case 'ACTS_FOR':
      return out ? `Acts for ${parties(n)}` : verb(n, 'acts for it', 'act for it');
    case 'SUPPORTS':
      return out ? `Provides support to ${parties(n)}` : verb(n, 'supports it', 'support it');
    case 'OWNED_OR_CONTROLLED_BY':
      return out ? `Owned or controlled by ${parties(n)}` : `${parties(n)} owned or controlled by it`;
    case 'LEADS_OR_OFFICIAL_OF':
      return out ? `Leader or official of ${parties(n)}` : counted(n, 'leader or official', 'leaders or officials');
    case 'FAMILY_OF':
      return counted(n, 'family member', 'family members');
    case 'ASSOCIATE_OF':
      return counted(n, 'associate', 'associates');
    case 'PROPERTY_OF':
      return out ? `Property in the interest of ${parties(n)}` : `${parties(n)}: property in its interest`;
    case 'EXECUTIVE_OF':
      return out
        ? `Principal executive officer of ${parties(n)}`
        : counted(n, 'principal executive officer', 'principal executive officers');
    case 'SIGNIFICANT_ROLE_IN':
      return out
        ? `Plays a significant role in ${parties(n)}`
        : verb(n, 'plays a significant role in it', 'play a significant role in it');
    case 'OPERATES':
      return out
        ? `Owns, controls or operates ${parties(n)}`
        : verb(n, 'owns, controls or operates it', 'own, control or operate it');
    case 'SUBSIDIARY_OF':
      return out ? `Subsidiary of ${parties(n)}` : counted(n, 'subsidiary', 'subsidiaries');
    case 'LINKED_TO':
      return out ? `Linked by OFAC to ${parties(n)}` : `${parties(n)} linked to it by OFAC`;
    case 'HOLDS_POSITION':
      return out
        ? `Holds or held ${counted(n, 'position', 'positions')}`
        : `${counted(n, 'position', 'positions')} held in it`;
    case 'REPORTED_TO_HAVE_WORKED_ON':
      return `${counted(n, 'work', 'works')}, as reported`;
    case 'SANCTIONED_BY':
    case 'UNDER':
    case 'LOCATED_IN':
    case 'NATIONAL_OF':
    case 'CITIZEN_OF':
    case 'BORN_IN':
    case 'REGISTERED_IN':
    case 'FLAGGED_IN':
      return `${TIE_WORDS[type]} (${n})`;
  }
}

/** A tie of a party to what hangs on it, as the start of a line: "Located in". */
export const TIE_WORDS = {
  LOCATED_IN: 'Located in',
  NATIONAL_OF: 'National of',
  CITIZEN_OF: 'Citizen of',
  BORN_IN: 'Born in',
  REGISTERED_IN: 'Registered in',
  FLAGGED_IN: 'Flies the flag of',
  SANCTIONED_BY: 'Listed by',
  UNDER: 'Listed under',
} as const;

/** "from 2015-01 to 2020-04-14", "since 2020-04-15"; null when neither day is known. */
export function spanWords(since: string | null, until: string | null, former: boolean): string | null {
  if (since !== null && until !== null) return `${since} to ${until}`;
  if (since !== null) return former ? `from ${since}, no longer` : `since ${since}`;
  if (until !== null) return `until ${until}`;
  return former ? 'former' : null;
}
