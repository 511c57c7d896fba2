import type { Day } from '../../../../server/domain/partial-date.ts';
import type { PartyKind } from '../../../../server/domain/vocabulary.ts';
import { type ListReader, type OpenFile, type OpenFiles, type ReadReport, UnreadableList } from '../../../importer.ts';
import type { ListRecord } from '../../../list-record.ts';
import { sniffXml } from '../../sniff.ts';
import { readXml, type XmlElement } from '../../xml.ts';
import { OFAC_NUMBER, ofacPage, ofacRecord } from '../ids.ts';
import { OfacParty } from '../party.ts';
import { Documents, readDocuments } from './documents.ts';
import { Entries } from './entries.ts';
import { type Places, readFeatures } from './features.ts';
import { attribute, childrenOf, FORM, reportUnknown, textOf } from './form.ts';
import { type Location, readLocation } from './locations.ts';
import { readNames } from './names.ts';
import { dayOf } from './periods.ts';
import { References } from './references.ts';
import { ProfileRelations } from './relations.ts';

/** The reader of OFAC's advanced XML, for either of its lists. */
export const advancedReader = (name: string): ListReader => ({
  id: 'advanced-xml',
  version: 1,
  richness: 2,
  files: [{ role: 'file', name, what: 'the list with typed relations, every script and all features' }],
  sniff: (_, sample) => sniffXml(sample, FORM),
  edition,
  read,
});

async function edition(file: OpenFile): Promise<Day | null> {
  for await (const { element } of readXml(file.name, file.bytes(), FORM)) {
    return element.name === 'DateOfIssue' ? dayOf(element) : null;
  }
  return null;
}

/** PartySubTypeIDs, by the words of the sub-type and of its type. */
const KIND: ReadonlyMap<string, PartyKind> = new Map([
  ['Individual Unknown', 'Person'],
  ['Entity Unknown', 'Organisation'],
  ['Transport Vessel', 'Vessel'],
  ['Transport Aircraft', 'Aircraft'],
]);

async function* read(files: OpenFiles, report: ReadReport): AsyncGenerator<ListRecord> {
  const file = files.get('file');
  if (file === undefined) throw new RangeError('the reader was given no main file');
  const reader = new AdvancedReader(file.name, report);
  for await (const { element, within } of readXml(file.name, file.bytes(), FORM)) reader.take(element, within);
  yield* reader.records();
}

/**
 * Streams the file once. Reference values, places and documents stand before the parties and are held; a party is put
 * together as it comes; its relations and entries stand behind all parties, so the records come out at the end.
 */
class AdvancedReader {
  readonly #file: string;
  readonly #report: ReadReport;
  readonly #references = new References();
  readonly #locations = new Map<string, Location>();
  readonly #places: Places = { references: this.#references, locations: this.#locations };
  readonly #documents: Documents;
  readonly #entries: Entries;
  readonly #relations: ProfileRelations;
  readonly #parties = new Map<string, OfacParty>();

  constructor(file: string, report: ReadReport) {
    this.#file = file;
    this.#report = report;
    this.#documents = new Documents(report);
    this.#entries = new Entries(report);
    this.#relations = new ProfileRelations(report);
  }

  take(element: XmlElement, within: string): void {
    switch (within === FORM.root ? element.name : within) {
      case 'DateOfIssue':
        break;
      case 'ReferenceValueSets':
        this.#references.add(element);
        break;
      case 'Locations':
        this.#locations.set(attribute(element, 'ID'), readLocation(element, this.#references, this.#report));
        break;
      case 'IDRegDocuments':
        this.#documents.add(element);
        break;
      case 'DistinctParties':
        this.#takeParty(element);
        break;
      case 'ProfileRelationships':
        this.#relations.add(element);
        break;
      case 'SanctionsEntries':
        this.#entries.add(element);
        break;
      default:
        this.#report.issue({
          record: null,
          line: element.line,
          field: `${within}/${element.name}`,
          value: element.text,
          problem: 'an element that this reader does not know',
        });
    }
  }

  #takeParty(element: XmlElement): void {
    const number = attribute(element, 'FixedRef');
    reportUnknown(element, `us-ofac-${number}`, this.#report);
    const profiles = childrenOf(element, 'Profile');
    if (profiles.length === 0) throw new UnreadableList(this.#file, element.line, 'a party without a profile');
    for (const profile of profiles) this.#takeProfile(profile, textOf(element, 'Comment'));
  }

  #takeProfile(profile: XmlElement, comment: string): void {
    const number = attribute(profile, 'ID');
    if (!OFAC_NUMBER.test(number)) {
      throw new UnreadableList(this.#file, profile.line, `no profile number: ${JSON.stringify(number.slice(0, 40))}`);
    }
    if (this.#parties.has(number)) throw new UnreadableList(this.#file, profile.line, `profile ${number} stands twice`);
    const party = new OfacParty(ofacRecord(number), this.#kindOf(profile), profile.line, this.#report);
    this.#parties.set(number, party);
    party.publish('PartySubType', this.#kindWords(profile));
    for (const identity of childrenOf(profile, 'Identity')) {
      const id = attribute(identity, 'ID');
      if (attribute(identity, 'False') === 'true') {
        party.issue('Identity/@False', id, 'an identity that OFAC calls false: left out', identity.line);
        continue;
      }
      readNames(identity, party, this.#references);
      readDocuments(this.#documents.take(id), party, this.#places);
    }
    readFeatures(profile, party, this.#places);
    if (comment !== '') party.fact('REMARK', comment, [party.publish('Comment', comment)]);
  }

  #kindWords(profile: XmlElement): string {
    const sub = attribute(profile, 'PartySubTypeID');
    const type = this.#references.attribute('PartySubType', sub, 'PartyTypeID') ?? '';
    return `${this.#references.words('PartyType', type) ?? type} ${this.#references.words('PartySubType', sub) ?? sub}`;
  }

  #kindOf(profile: XmlElement): PartyKind {
    const words = this.#kindWords(profile);
    const kind = KIND.get(words);
    if (kind !== undefined) return kind;
    throw new UnreadableList(
      this.#file,
      profile.line,
      `a party of the type ${JSON.stringify(words)}, which this reader does not know`,
    );
  }

  /** Every party with its entries and relations, in the order of the file. */
  *records(): Generator<ListRecord> {
    this.#documents.reportLeft();
    this.#entries.settle((profile) => this.#parties.get(profile)?.id ?? null);
    for (const [number, party] of this.#parties) {
      this.#parties.delete(number);
      const relations = this.#relations.take(number, party, this.#references, this.#entries);
      const designations = this.#entries.of(number, party, this.#references);
      if (designations.length === 0) party.issue('SanctionsEntry', number, 'a party without a sanctions entry');
      yield {
        id: party.id,
        url: ofacPage(number),
        published: party.published,
        party: party.state(),
        designations,
        relations,
        positions: [],
        claims: [],
      };
    }
    this.#relations.reportLeft();
  }
}
