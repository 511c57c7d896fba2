import { type ProgrammeId, programmeId, type RecordId, recordId, slug, workId } from '../../server/domain/ids.ts';
import { type PartialDate, partialDate } from '../../server/domain/partial-date.ts';
import type { RecordField } from '../../server/domain/source.ts';
import { naturalOrder } from '../clean/natural-order.ts';
import type { ListRecord, Quote } from '../list-record.ts';
import type { CuratedProgramme, CuratedWork } from './facts.ts';
import type { CuratedFiles } from './files.ts';
import type { TopicFile } from './schema.ts';

type Entry<Section extends Exclude<keyof TopicFile, 'topic'>> = TopicFile[Section][number];
type Cite = Entry<'parties'>['cite'];

/**
 * Turns the checked files into records: one an entry. Its published fields are the entry's own values and, word for
 * word, each quotation that it cites, under its path in the entry; so a curated Source is found in its Record too.
 */
export class CuratedRecords {
  readonly records: ListRecord[] = [];
  readonly programmes: CuratedProgramme[] = [];
  readonly works: CuratedWork[] = [];
  readonly #files: CuratedFiles;
  readonly #programmes = new Map<string, { id: ProgrammeId; code: string }>();
  readonly #taken = new Set<string>();

  constructor(files: CuratedFiles) {
    this.#files = files;
    const topics = files.topics.map(({ content }) => content);
    for (const topic of topics) for (const entry of topic.programmes) this.#programme(entry);
    for (const topic of topics) {
      for (const entry of topic.works) this.#work(entry);
      for (const entry of topic.parties) this.#party(entry);
      for (const entry of topic.designations) this.#designation(entry);
      for (const entry of topic.relations) this.#relation(entry);
      for (const entry of topic.positions) this.#position(entry);
      for (const entry of topic.claims) this.#claim(entry);
    }
  }

  #programme(entry: Entry<'programmes'>): void {
    const record = this.#record('programme', [entry.id.replace(/^programme-/, '')], entry, {});
    const id = programmeId(entry.government, entry.id.replace(/^programme-[a-z]{2}-/, ''));
    this.#programmes.set(entry.id, { id, code: entry.code });
    this.programmes.push({
      id,
      government: entry.government,
      code: entry.code,
      name: entry.name,
      law: entry.law ?? null,
      record,
      quotes: this.#quotes(entry.cite, 'cite'),
    });
  }

  #work(entry: Entry<'works'>): void {
    const record = this.#record('work', [entry.id.replace(/^work-/, '')], entry, {});
    this.works.push({
      id: workId(entry.id),
      title: entry.title,
      year: entry.year,
      maker: entry.maker,
      record,
      quotes: this.#quotes(entry.cite, 'cite'),
    });
  }

  #party(entry: Entry<'parties'>): void {
    const display = (name: string): string => (entry.kind === 'Person' ? naturalOrder(name, entry.countries) : name);
    this.#add(recordId(entry.id), entry, {
      party: {
        kind: entry.kind,
        names: [
          {
            value: entry.name,
            display: entry.display ?? display(entry.name),
            kind: 'PRIMARY',
            script: null,
            language: null,
            quotes: this.#quotes(entry.cite, 'cite'),
          },
          ...entry.names.map((name, at) => ({
            value: name.value,
            display: display(name.value),
            kind: name.kind,
            script: name.script ?? null,
            language: name.language ?? null,
            quotes: this.#quotes(name.cite, `names[${at}].cite`),
          })),
        ],
        identifiers: entry.identifiers.map((one, at) => ({
          type: one.type,
          value: one.value,
          country: one.country ?? null,
          quotes: this.#quotes(one.cite, `identifiers[${at}].cite`),
        })),
        facts: entry.facts.map((one, at) => ({
          kind: one.kind,
          value: one.value,
          quotes: this.#quotes(one.cite, `facts[${at}].cite`),
        })),
        countries: entry.countries.map((one, at) => ({
          tie: one.tie,
          country: one.country,
          place: one.place ?? null,
          quotes: this.#quotes(one.cite, `countries[${at}].cite`),
        })),
      },
    });
  }

  #designation(entry: Entry<'designations'>): void {
    this.#record('designation', [entry.list, entry.party], entry, {
      designations: [
        {
          party: recordId(entry.party),
          entry: null,
          government: entry.government,
          agency: entry.agency,
          list: entry.list,
          programmes: entry.programmes.flatMap((id) => this.#programmes.get(id) ?? []),
          measures: entry.measures.map(({ measure, words }) => ({ type: measure, words })),
          announcedOn: date(entry.announcedOn),
          listedOn: date(entry.listedOn),
          effectiveOn: date(entry.effectiveOn),
          endedOn: date(entry.endedOn),
          lastUpdatedOn: null,
          reasons: entry.reasons,
          notes: entry.notes,
          quotes: this.#quotes(entry.cite, 'cite'),
        },
      ],
    });
  }

  #relation(entry: Entry<'relations'>): void {
    this.#record('relation', [entry.type, entry.from, entry.to], entry, {
      relations: [
        {
          type: entry.type,
          from: recordId(entry.from),
          to: recordId(entry.to),
          since: date(entry.since),
          until: date(entry.until),
          share: entry.share ?? null,
          former: entry.former,
          statedFor: recordId(entry.statedFor ?? entry.from),
          quotes: this.#quotes(entry.cite, 'cite'),
        },
      ],
    });
  }

  #position(entry: Entry<'positions'>): void {
    const at =
      entry.organisation === undefined ? { country: entry.country ?? '' } : { record: recordId(entry.organisation) };
    this.#record('position', [entry.person, entry.title], entry, {
      positions: [
        {
          person: recordId(entry.person),
          title: entry.title,
          body: entry.body ?? null,
          at,
          since: date(entry.since),
          until: date(entry.until),
          former: entry.former,
          quotes: this.#quotes(entry.cite, 'cite'),
        },
      ],
    });
  }

  #claim(entry: Entry<'claims'>): void {
    this.#record('claim', [entry.organisation, entry.work], entry, {
      claims: [
        {
          organisation: recordId(entry.organisation),
          work: workId(entry.work),
          statement: entry.statement,
          for: this.#quotes(entry.for, 'for'),
          against: this.#quotes(entry.against, 'against'),
        },
      ],
    });
  }

  /** A record with an id of its own: what it is and whom it ties. Equal ones are told apart by a number, in file order. */
  #record(what: string, parts: readonly string[], entry: object, states: Partial<ListRecord>): RecordId {
    const base = `curated-${[what, ...parts].map((part) => slug(part).replaceAll('.', '-')).join('-')}`;
    let text = base;
    for (let number = 2; this.#taken.has(text); number += 1) text = `${base}-${number}`;
    const id = recordId(text);
    this.#add(id, entry, states);
    return id;
  }

  #add(id: RecordId, entry: object, states: Partial<ListRecord>): void {
    this.#taken.add(id);
    this.records.push({
      id,
      url: null,
      published: fieldsOf(entry),
      party: null,
      designations: [],
      relations: [],
      positions: [],
      claims: [],
      ...states,
    });
  }

  #quotes(cites: Cite, path: string): Quote[] {
    return cites.map(({ ref, quote }, at) => {
      const citation = this.#files.citations[ref];
      if (citation === undefined) throw new RangeError(`citation ${ref} was not checked`);
      const { publisher, title, url, publishedOn } = citation;
      return {
        field: `${path}[${at}].quote`,
        quote,
        citation: { publisher, title, url, publishedOn: date(publishedOn) },
      };
    });
  }
}

const date = (text: string | undefined): PartialDate | null => (text === undefined ? null : partialDate(text));

/** The entry as the file gives it: one field a value, named by its path. */
function fieldsOf(value: unknown, path = ''): RecordField[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, at) => fieldsOf(inner, `${path}[${at}]`));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, path === '' ? key : `${path}.${key}`));
  }
  return [{ name: path, value: String(value) }];
}
