import { programmeId } from '../../../server/domain/ids.ts';
import type { RecordField } from '../../../server/domain/source.ts';
import type { CountryTieType, FactKind, NameKind, PartyKind } from '../../../server/domain/vocabulary.ts';
import { countryKey } from '../../clean/countries.ts';
import { naturalOrder } from '../../clean/natural-order.ts';
import { ofacPage, ofacRecord } from '../../clean/ofac/ids.ts';
import { NO_COUNTRY } from '../../clean/ofac/places.ts';
import { readRemark, type Statement } from '../../clean/ofac/remarks.ts';
import { splitRemarks } from '../../clean/ofac/split-remarks.ts';
import type { ReadReport } from '../../importer.ts';
import type {
  ListRecord,
  Quote,
  StatedDesignation,
  StatedName,
  StatedParty,
  StatedRelation,
} from '../../list-record.ts';
import type { AddRow, AltRow } from './beside.ts';
import { REMARKS_LENGTH, SDN_COLUMNS } from './columns.ts';
import { ALT_KIND } from './lookups.ts';
import { NULL } from './parse.ts';

/**
 * sdn.csv names no measure; the list's own title does. Everybody on it is blocked, and that is all that the title says.
 */
const LIST_TITLE = 'Specially Designated Nationals and Blocked Persons List';

/** One row of sdn.csv with what the other files say of the same number. */
export interface SdnEntry {
  readonly line: number;
  readonly number: string;
  readonly kind: PartyKind;
  readonly cells: readonly string[];
  readonly alt: readonly AltRow[];
  readonly add: readonly AddRow[];
  /** The rest of a remark that the column was too short for; null when there is none or its file was not given. */
  readonly continuation: string | null;
}

/** What a row says, in the domain's words. Reports what it cannot place; drops nothing without saying so. */
export function mapEntry(entry: SdnEntry, report: ReadReport): ListRecord {
  return new EntryMapper(entry, report).map();
}

class EntryMapper {
  readonly #entry: SdnEntry;
  readonly #report: ReadReport;
  readonly #cell: Readonly<Record<(typeof SDN_COLUMNS)[number], string | null>>;
  readonly #published: RecordField[] = [];
  readonly #names: Omit<StatedName, 'display'>[] = [];
  readonly #identifiers: StatedParty['identifiers'][number][] = [];
  readonly #facts: StatedParty['facts'][number][] = [];
  readonly #countries: StatedParty['countries'][number][] = [];
  readonly #links: { name: string; quote: Quote }[] = [];
  readonly #notes: { text: string; quote: Quote }[] = [];

  constructor(entry: SdnEntry, report: ReadReport) {
    this.#entry = entry;
    this.#report = report;
    const cell = (column: number): string | null => {
      const value = entry.cells[column] ?? NULL;
      return value === NULL ? null : value;
    };
    this.#cell = Object.fromEntries(SDN_COLUMNS.map((name, at) => [name, cell(at)])) as Record<
      (typeof SDN_COLUMNS)[number],
      string | null
    >;
  }

  map(): ListRecord {
    const id = ofacRecord(this.#entry.number);
    const remarks = this.#wholeRemarks();
    this.#publish(remarks);
    const name = this.#cell.SDN_Name ?? '';
    this.#name(name, 'PRIMARY', { field: 'SDN_Name', quote: name });
    this.#readColumns();
    if (remarks !== null) this.#readRemarks(remarks);
    for (const row of this.#entry.alt) this.#readAlt(row);
    for (const row of this.#entry.add) this.#readAdd(row);
    const relations = this.#links.map(
      ({ name, quote }): StatedRelation => ({
        type: 'LINKED_TO',
        from: id,
        to: { name },
        since: null,
        until: null,
        share: null,
        former: false,
        statedFor: null,
        quotes: [quote],
      }),
    );
    return {
      id,
      url: ofacPage(this.#entry.number),
      published: this.#published,
      party: {
        kind: this.#entry.kind,
        // The natural order of a name depends on the person's country, which the remarks tell after the names.
        names: this.#names.map((name) => ({ ...name, display: this.#display(name.value) })),
        identifiers: this.#identifiers,
        facts: this.#facts,
        countries: this.#countries,
      },
      designations: [this.#designation(id)],
      relations,
      positions: [],
      claims: [],
    };
  }

  /**
   * The remark as one text. OFAC cuts it at the length of the column and puts the rest into another file, in the middle
   * of a word; only whole is it what was published.
   */
  #wholeRemarks(): string | null {
    const { Remarks } = this.#cell;
    const { continuation } = this.#entry;
    if (continuation === null) return Remarks;
    if (Remarks === null || Remarks.length < REMARKS_LENGTH) {
      this.#issue('Remarks', continuation, 'sdn_comments.csv continues a remark that is not cut: left aside');
      return Remarks;
    }
    return Remarks + continuation;
  }

  /** Every field that is not null, under the names of OFAC's documentation. */
  #publish(remarks: string | null): void {
    for (const name of SDN_COLUMNS) {
      const value = name === 'Remarks' ? remarks : this.#cell[name];
      if (value !== null) this.#published.push({ name, value });
    }
    const rows: (readonly [string, string])[] = [
      ...this.#entry.alt.flatMap((row): (readonly [string, string])[] => [
        [`${altField(row)} alt_type`, row.type],
        [`${altField(row)} alt_name`, row.name],
        [`${altField(row)} alt_remarks`, row.remarks],
      ]),
      ...this.#entry.add.flatMap((row): (readonly [string, string])[] => [
        [`${addField(row)} Address`, row.address],
        [`${addField(row)} City/State/Province/Postal Code`, row.city],
        [`${addField(row)} Country`, row.country],
        [`${addField(row)} Add_remarks`, row.remarks],
      ]),
    ];
    for (const [name, value] of rows) if (value !== NULL) this.#published.push({ name, value });
  }

  #readColumns(): void {
    const { Title, Call_Sign, Vess_type, Tonnage, GRT, Vess_flag, Vess_owner } = this.#cell;
    if (Title !== null) this.#fact('TITLE', Title, { field: 'Title', quote: Title });
    if (Call_Sign !== null) {
      this.#identifiers.push({
        type: 'Vessel Call Sign',
        value: Call_Sign,
        country: null,
        quotes: [{ field: 'Call_Sign', quote: Call_Sign }],
      });
    }
    if (Vess_type !== null) this.#fact('VESSEL_TYPE', Vess_type, { field: 'Vess_type', quote: Vess_type });
    if (Tonnage !== null) this.#fact('VESSEL_TONNAGE', Tonnage, { field: 'Tonnage', quote: Tonnage });
    if (GRT !== null) this.#fact('VESSEL_TONNAGE', `${GRT} gross registered tons`, { field: 'GRT', quote: GRT });
    if (Vess_owner !== null) this.#fact('VESSEL_OWNER', Vess_owner, { field: 'Vess_owner', quote: Vess_owner });
    if (Vess_flag !== null)
      this.#country('FLAGGED_IN', Vess_flag, null, 'Vess_flag', [{ field: 'Vess_flag', quote: Vess_flag }]);
  }

  #readRemarks(remarks: string): void {
    const titles = new Set((this.#cell.Title ?? '').split('; '));
    const parts = splitRemarks(remarks);
    const cut = remarks.length === REMARKS_LENGTH && !remarks.endsWith('.') ? parts.pop() : undefined;
    for (const part of parts) {
      const quote: Quote = { field: 'Remarks', quote: part };
      // The remarks repeat the title column.
      if (titles.has(part)) this.#alsoTitle(quote);
      else for (const statement of readRemark(part)) this.#take(statement, quote);
    }
    if (cut !== undefined) {
      this.#report.count('remarks cut at the length of their column');
      this.#issue(
        'Remarks',
        cut,
        'the remark is cut here and goes on in sdn_comments.csv, which does not hold it or was not given',
      );
    }
  }

  #take(statement: Statement, quote: Quote): void {
    switch (statement.says) {
      case 'fact':
        if (statement.problem !== undefined) this.#issue('Remarks', quote.quote, statement.problem);
        this.#fact(statement.kind, statement.value, quote);
        break;
      case 'identifier':
        this.#identifiers.push({
          type: statement.type,
          value: statement.value,
          country: statement.country,
          quotes: [quote],
        });
        break;
      case 'name':
        this.#name(statement.value, statement.kind, quote);
        break;
      case 'tie':
        this.#countries.push({
          tie: statement.tie,
          country: statement.country,
          place: statement.place,
          quotes: [quote],
        });
        break;
      case 'link':
        this.#links.push({ name: statement.name, quote });
        break;
      case 'note':
        this.#notes.push({ text: statement.text, quote });
        break;
      case 'nothing':
        this.#report.count(`left aside: ${statement.reason}`);
        break;
      default:
        statement satisfies never;
    }
  }

  #alsoTitle(quote: Quote): void {
    const at = this.#facts.findIndex((fact) => fact.kind === 'TITLE');
    const title = this.#facts[at];
    if (title !== undefined) this.#facts[at] = { ...title, quotes: [...title.quotes, quote] };
  }

  #readAlt(row: AltRow): void {
    const kind = Object.hasOwn(ALT_KIND, row.type) ? ALT_KIND[row.type as keyof typeof ALT_KIND] : undefined;
    if (kind === undefined) this.#issue('alt_type', row.type, 'no known kind of name: taken as an alias', row.line);
    this.#name(row.name, kind ?? 'ALIAS', { field: `${altField(row)} alt_name`, quote: row.name });
    if (row.remarks !== NULL)
      this.#fact('REMARK', row.remarks, { field: `${altField(row)} alt_remarks`, quote: row.remarks });
  }

  #readAdd(row: AddRow): void {
    const cells = [
      ['Address', row.address],
      ['City/State/Province/Postal Code', row.city],
      ['Country', row.country],
    ] as const;
    const given = cells.filter(([, value]) => value !== NULL);
    const quotes = given.map(([name, quote]): Quote => ({ field: `${addField(row)} ${name}`, quote }));
    if (row.address !== NULL || row.city !== NULL) {
      this.#facts.push({ kind: 'ADDRESS', value: given.map(([, value]) => value).join(', '), quotes });
    }
    if (row.country !== NULL) {
      const place = row.city === NULL ? null : row.city;
      const stated = quotes.filter((quote) => quote.quote === row.country || quote.quote === place);
      this.#country('LOCATED_IN', row.country, place, 'Country', stated, row.line);
    }
    if (row.remarks !== NULL)
      this.#fact('REMARK', row.remarks, { field: `${addField(row)} Add_remarks`, quote: row.remarks });
  }

  #name(value: string, kind: NameKind, quote: Quote): void {
    this.#names.push({ value, kind, script: null, language: null, quotes: [quote] });
  }

  #display(name: string): string {
    if (this.#entry.kind !== 'Person') return name;
    const passports = this.#identifiers.flatMap(({ type, country }) =>
      type === 'Passport' && country !== null ? [country] : [],
    );
    return naturalOrder(name, this.#countries, passports);
  }

  #fact(kind: FactKind, value: string, quote: Quote): void {
    this.#facts.push({ kind, value, quotes: [quote] });
  }

  #country(
    tie: CountryTieType,
    name: string,
    place: string | null,
    field: string,
    quotes: readonly Quote[],
    line?: number,
  ): void {
    const country = countryKey(name);
    const none = NO_COUNTRY.get(name);
    if (country !== null) this.#countries.push({ tie, country, place, quotes });
    else if (none !== undefined) this.#report.count(`left aside: ${none}`);
    else {
      this.#issue(field, name, 'no country of our table: kept as a remark, without a tie', line);
      this.#facts.push({ kind: 'REMARK', value: name, quotes });
    }
  }

  #designation(id: ListRecord['id']): StatedDesignation {
    const codes = (this.#cell.Program ?? '').split('] [').filter((code) => code !== '');
    return {
      party: id,
      entry: null,
      government: 'US',
      agency: 'OFAC',
      list: 'us-ofac-sdn',
      programmes: codes.map((code) => ({ id: programmeId('US', code), code })),
      measures: [{ type: 'ASSET_FREEZE', words: LIST_TITLE }],
      announcedOn: null,
      // The legacy files carry no dates: the day of listing is unknown here, not missing by mistake.
      listedOn: null,
      effectiveOn: null,
      endedOn: null,
      lastUpdatedOn: null,
      reasons: [],
      notes: this.#notes.map(({ text }) => text),
      quotes: [
        ...codes.map((code): Quote => ({ field: 'Program', quote: code })),
        ...this.#notes.map(({ quote }) => quote),
      ],
    };
  }

  #issue(field: string, value: string, problem: string, line = this.#entry.line): void {
    this.#report.issue({ record: `us-ofac-${this.#entry.number}`, line, field, value, problem });
  }
}

const altField = (row: AltRow): string => `alt_num ${row.number}`;
const addField = (row: AddRow): string => `Add_num ${row.number}`;
