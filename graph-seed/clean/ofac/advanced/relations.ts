import type { RelationType } from '../../../../server/domain/vocabulary.ts';
import type { ReadReport } from '../../../importer.ts';
import type { StatedRelation } from '../../../list-record.ts';
import type { XmlElement } from '../../xml.ts';
import { OFAC_NUMBER, ofacRecord } from '../ids.ts';
import type { OfacParty } from '../party.ts';
import type { Entries } from './entries.ts';
import { attribute, reportUnknown, textOf } from './form.ts';
import type { References } from './references.ts';

/** OFAC's RelationTypeIDs. */
const RELATION_TYPE: ReadonlyMap<string, RelationType> = new Map([
  ['1555', 'ASSOCIATE_OF'],
  ['15001', 'SUPPORTS'],
  ['15002', 'ACTS_FOR'],
  ['15003', 'OWNED_OR_CONTROLLED_BY'],
  ['15004', 'FAMILY_OF'],
  ['91422', 'SIGNIFICANT_ROLE_IN'],
  ['91725', 'LEADS_OR_OFFICIAL_OF'],
  ['91900', 'EXECUTIVE_OF'],
  ['92019', 'OPERATES'],
  ['92122', 'PROPERTY_OF'],
]);
const UNKNOWN_QUALITY = '1';

/** The relations, by the profile that they start from. Held until the end: the file gives them after the parties. */
export class ProfileRelations {
  readonly #from = new Map<string, XmlElement[]>();
  readonly #report: ReadReport;

  constructor(report: ReadReport) {
    this.#report = report;
  }

  add(relation: XmlElement): void {
    const from = attribute(relation, 'From-ProfileID');
    reportUnknown(relation, `us-ofac-${from}`, this.#report);
    this.#report.count('relations');
    const there = this.#from.get(from);
    if (there === undefined) this.#from.set(from, [relation]);
    else there.push(relation);
  }

  /** What a profile's relations say: type, direction and both ends, each dated by the entry that it names. */
  take(profile: string, party: OfacParty, references: References, entries: Entries): StatedRelation[] {
    const relations = this.#from.get(profile) ?? [];
    this.#from.delete(profile);
    return relations.flatMap((relation, at) => readRelation(relation, at + 1, party, references, entries));
  }

  /** Relations of profiles that the file does not have. */
  reportLeft(): void {
    for (const relation of [...this.#from.values()].flat()) {
      this.#report.issue({
        record: null,
        line: relation.line,
        field: 'ProfileRelationship/@From-ProfileID',
        value: attribute(relation, 'From-ProfileID'),
        problem: 'a relation from a profile that the file does not have',
      });
    }
  }
}

function readRelation(
  relation: XmlElement,
  number: number,
  party: OfacParty,
  references: References,
  entries: Entries,
): StatedRelation[] {
  const field = `ProfileRelationship[${number}]`;
  const id = attribute(relation, 'RelationTypeID');
  const words = references.words('RelationType', id);
  const to = attribute(relation, 'To-ProfileID');
  const quotes = [party.publish(`${field} RelationType`, words ?? id), party.publish(`${field} To-ProfileID`, to)];
  const quality = attribute(relation, 'RelationQualityID');
  if (quality !== '' && quality !== UNKNOWN_QUALITY) {
    quotes.push(party.publish(`${field} RelationQuality`, references.words('RelationQuality', quality) ?? quality));
  }
  const former = attribute(relation, 'Former') === 'true';
  if (former) quotes.push(party.publish(`${field} Former`, 'true'));
  const comment = textOf(relation, 'Comment');
  if (comment !== '') quotes.push(party.publish(`${field} Comment`, comment));
  const type = RELATION_TYPE.get(id);
  if (type === undefined || !OFAC_NUMBER.test(to)) {
    party.issue(
      `${field} RelationType`,
      words ?? id,
      'a relation that this reader does not know: no tie',
      relation.line,
    );
    return [];
  }
  const entry = attribute(relation, 'SanctionsEntryID');
  const dating = entries.designation(entry);
  if (dating === null && entry !== '') {
    party.issue(
      `${field} SanctionsEntryID`,
      entry,
      'an entry that the file does not have: dated by the party’s own',
      relation.line,
    );
  }
  return [
    {
      type,
      from: party.id,
      to: ofacRecord(to),
      since: null,
      until: null,
      share: null,
      former,
      statedFor: dating === null ? null : ofacRecord(dating.profile),
      ...(dating === null ? {} : { datedBy: dating.id }),
      quotes,
    },
  ];
}
