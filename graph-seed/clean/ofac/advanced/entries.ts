import { type DesignationId, designationId, programmeId } from '../../../../server/domain/ids.ts';
import { type Day, partialDate } from '../../../../server/domain/partial-date.ts';
import type { ListId } from '../../../../server/domain/vocabulary.ts';
import type { ReadReport } from '../../../importer.ts';
import type { Quote, StatedDesignation, StatedProgramme } from '../../../list-record.ts';
import type { XmlElement } from '../../xml.ts';
import { CMIC_LIST, PROGRAMME_TYPE, SANCTIONS_TYPE, SDN_LIST } from '../measures.ts';
import type { OfacParty } from '../party.ts';
import { attribute, childOf, childrenOf, reportUnknown, textOf } from './form.ts';
import { dayOf, periodOf, wordsOf } from './periods.ts';
import type { References } from './references.ts';

/** The sanctions entries, by the profile that they are of. Held until the end: the file gives them after the parties. */
export class Entries {
  readonly #ofProfile = new Map<string, XmlElement[]>();
  readonly #designations = new Map<string, { readonly profile: string; readonly id: DesignationId }>();
  readonly #report: ReadReport;

  constructor(report: ReadReport) {
    this.#report = report;
  }

  add(entry: XmlElement): void {
    const profile = attribute(entry, 'ProfileID');
    reportUnknown(entry, `us-ofac-${profile}`, this.#report);
    this.#report.count('sanctions entries');
    if (childOf(entry, 'EntryEvent') !== undefined) this.#report.count('sanctions entries with a date');
    const there = this.#ofProfile.get(profile);
    if (there === undefined) this.#ofProfile.set(profile, [entry]);
    else there.push(entry);
  }

  /** The designation that an entry is; null when the file has no such entry. */
  designation(entry: string): { readonly profile: string; readonly id: DesignationId } | null {
    return this.#designations.get(entry) ?? null;
  }

  /** Gives every entry its designation's id; the ties of all parties may name any of them. */
  settle(record: (profile: string) => OfacParty['id'] | null): void {
    for (const [profile, entries] of this.#ofProfile) {
      const id = record(profile);
      for (const entry of entries) {
        if (id === null) {
          this.#report.issue({
            record: null,
            line: entry.line,
            field: 'SanctionsEntry/@ProfileID',
            value: profile,
            problem: 'an entry of a profile that the file does not have',
          });
          continue;
        }
        const key = keyOf(entry, entries);
        this.#designations.set(attribute(entry, 'ID'), {
          profile,
          id: designationId(listOf(entry), id, key ?? undefined),
        });
      }
    }
  }

  /** The designations of a profile. */
  of(profile: string, party: OfacParty, references: References): StatedDesignation[] {
    const entries = this.#ofProfile.get(profile) ?? [];
    return entries.map((entry, at) => designationOf(entry, at + 1, entries, party, references));
  }
}

const listOf = (entry: XmlElement): ListId =>
  attribute(entry, 'ListID') === SDN_LIST ? 'us-ofac-sdn' : 'us-ofac-cons';

/** The only entry on the SDN list is the one that the legacy file knows too and needs no key; any other is told by its id. */
function keyOf(entry: XmlElement, all: readonly XmlElement[]): string | null {
  const isFirstSdn = all.find((one) => attribute(one, 'ListID') === SDN_LIST) === entry;
  return isFirstSdn ? null : attribute(entry, 'ID');
}

function designationOf(
  entry: XmlElement,
  number: number,
  all: readonly XmlElement[],
  party: OfacParty,
  references: References,
): StatedDesignation {
  const field = `SanctionsEntry[${number}]`;
  const list = attribute(entry, 'ListID');
  const title = references.words('List', list);
  if (title === null) unknown(party, entry, 'ListID');
  const listed = party.publish(`${field} List`, title ?? list);
  const events = eventsOf(entry, field, party, references);
  const measures = measuresOf(entry, field, party, references);
  const isOfNotes = list !== SDN_LIST || all.every((one) => attribute(one, 'ListID') === SDN_LIST);
  const notes = isOfNotes ? party.notes : [];
  const isCmic = list === CMIC_LIST;
  const effective = isCmic ? party.dates.get('Effective Date (CMIC)') : undefined;
  return {
    party: party.id,
    entry: keyOf(entry, all),
    government: 'US',
    agency: 'OFAC',
    list: listOf(entry),
    programmes: measures.programmes,
    measures: measures.measures,
    announcedOn: null,
    listedOn: events.first === null ? null : partialDate(events.first),
    effectiveOn: effective ?? null,
    endedOn: null,
    lastUpdatedOn: null,
    reasons: [],
    notes: [`List: ${title ?? list}`, ...events.notes, ...notes.map(({ text }) => text)],
    quotes: [listed, ...events.quotes, ...measures.quotes, ...notes.flatMap(({ quotes }) => quotes)],
  };
}

/** The first day on which the entry was made; later events say that its legal basis changed. */
function eventsOf(entry: XmlElement, field: string, party: OfacParty, references: References) {
  const quotes: Quote[] = [];
  const notes: string[] = [];
  let first: Day | null = null;
  for (const event of childrenOf(entry, 'EntryEvent')) {
    const type = references.words('EntryEventType', attribute(event, 'EntryEventTypeID'));
    if (type === null) unknown(party, event, 'EntryEventTypeID');
    const date = childOf(event, 'Date');
    const day = date === undefined ? null : dayOf(date);
    if (date !== undefined) quotes.push(party.publish(`${field} ${type ?? 'EntryEvent'}`, wordsOf(date)));
    if (day === null)
      party.issue(
        `${field} EntryEvent`,
        date === undefined ? '' : wordsOf(date),
        'no day: the listing is undated',
        event.line,
      );
    else if (first === null || day < first) first = day;
    const basis = attribute(event, 'LegalBasisID');
    const words = basis === '' ? null : references.words('LegalBasis', basis);
    if (words === null && basis !== '') unknown(party, event, 'LegalBasisID');
    if (words !== null && words !== 'Unknown') {
      quotes.push(party.publish(`${field} LegalBasis`, words));
      notes.push(`Legal basis: ${words}`);
    }
    const comment = textOf(event, 'Comment');
    if (comment !== '') {
      quotes.push(party.publish(`${field} Comment`, comment));
      notes.push(comment);
    }
  }
  return { first, quotes, notes: [...new Set(notes)] };
}

function measuresOf(entry: XmlElement, field: string, party: OfacParty, references: References) {
  const programmes = new Map<string, StatedProgramme>();
  const measures: StatedDesignation['measures'][number][] = [];
  const quotes: Quote[] = [];
  for (const measure of childrenOf(entry, 'SanctionsMeasure')) {
    const type = attribute(measure, 'SanctionsTypeID');
    const words = references.words('SanctionsType', type);
    if (words === null) unknown(party, measure, 'SanctionsTypeID');
    const comment = textOf(measure, 'Comment');
    const period = periodOf(childOf(measure, 'DatePeriod'));
    if (period !== null)
      party.issue(`${field} DatePeriod`, period.words, 'a measure with dates of its own: not read', measure.line);
    if (type === PROGRAMME_TYPE) {
      if (comment === '') party.issue(`${field} Program`, '', 'a programme without a code', measure.line);
      else {
        quotes.push(party.publish(`${field} Program`, comment));
        programmes.set(comment, { id: programmeId('US', comment), code: comment });
      }
      continue;
    }
    const meaning = SANCTIONS_TYPE.get(type);
    if (meaning === undefined)
      party.issue(
        `${field} SanctionsType`,
        words ?? type,
        'a sanction that this reader does not know: OTHER',
        measure.line,
      );
    quotes.push(party.publish(`${field} SanctionsType`, words ?? type));
    measures.push({ type: meaning ?? 'OTHER', words: words ?? type });
    if (comment !== '') quotes.push(party.publish(`${field} ${words ?? type} Comment`, comment));
  }
  return { programmes: [...programmes.values()], measures: distinct(measures), quotes };
}

/** The same measure is repeated for each legal basis. */
const distinct = (measures: readonly StatedDesignation['measures'][number][]): StatedDesignation['measures'] =>
  measures.filter(
    ({ type, words }, at) => measures.findIndex((one) => one.type === type && one.words === words) === at,
  );

const unknown = (party: OfacParty, element: XmlElement, name: string): void =>
  party.issue(
    `${element.name}/@${name}`,
    attribute(element, name),
    'an id that the reference values of the file do not have',
    element.line,
  );
