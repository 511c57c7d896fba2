import type { RecordId } from '../../../server/domain/ids.ts';
import type { PartialDate } from '../../../server/domain/partial-date.ts';
import type { RecordField } from '../../../server/domain/source.ts';
import type { CountryTieType, FactKind, NameKind, PartyKind } from '../../../server/domain/vocabulary.ts';
import type { ReadReport } from '../../importer.ts';
import type { Quote, StatedName, StatedParty } from '../../list-record.ts';
import { countryKey } from '../countries.ts';
import { naturalOrder } from '../natural-order.ts';
import { ofacDate } from './dates.ts';
import { meaningOf } from './features.ts';
import { endingCountry, NO_COUNTRY } from './places.ts';

/** A party of one of OFAC's XML files while it is put together. Reports what it cannot place and drops nothing. */
export class OfacParty {
  readonly id: RecordId;
  readonly line: number;
  kind: PartyKind;
  readonly published: RecordField[] = [];
  /** What belongs to the designation, with the dates that features of that name give. */
  readonly notes: { readonly text: string; readonly quotes: readonly Quote[] }[] = [];
  readonly dates = new Map<string, PartialDate>();
  readonly #report: ReadReport;
  readonly #names: Omit<StatedName, 'display'>[] = [];
  readonly #identifiers: StatedParty['identifiers'][number][] = [];
  readonly #facts: StatedParty['facts'][number][] = [];
  readonly #countries: StatedParty['countries'][number][] = [];

  constructor(id: RecordId, kind: PartyKind, line: number, report: ReadReport) {
    this.id = id;
    this.kind = kind;
    this.line = line;
    this.#report = report;
  }

  /** Keeps a value as published, and quotes it. */
  publish(field: string, value: string): Quote {
    this.published.push({ name: field, value });
    return { field, quote: value };
  }

  issue(field: string, value: string, problem: string, line = this.line): void {
    this.#report.issue({ record: this.id, line, field, value, problem });
  }

  count(what: string): void {
    this.#report.count(what);
  }

  name(value: string, kind: NameKind, script: string | null, language: string | null, quotes: readonly Quote[]): void {
    this.#names.push({ value, kind, script, language, quotes });
  }

  fact(kind: FactKind, value: string, quotes: readonly Quote[]): void {
    this.#facts.push({ kind, value, quotes });
  }

  identifier(type: string, value: string, country: string | null, quotes: readonly Quote[]): void {
    const key = country === null ? null : countryKey(country);
    const named = quotes.find(({ quote }) => quote === country);
    if (country !== null && key === null && !NO_COUNTRY.has(country)) {
      this.issue(named?.field ?? type, country, 'no country of our table: the document has none');
    }
    this.#identifiers.push({ type, value, country: key, quotes });
  }

  /** A tie to a country that is named by itself. */
  tie(tie: CountryTieType, country: string, place: string | null, quotes: readonly Quote[]): void {
    const key = countryKey(country);
    if (key !== null) {
      this.#countries.push({ tie, country: key, place, quotes });
      return;
    }
    const none = NO_COUNTRY.get(country);
    if (none !== undefined) this.count(`left aside: ${none}`);
    else {
      this.issue(quotes[0]?.field ?? tie, country, 'no country of our table: kept as a remark, without a tie');
      this.fact('REMARK', country, quotes);
    }
  }

  /** A tie to a country of our table. */
  countryTie(tie: CountryTieType, country: string, place: string | null, quotes: readonly Quote[]): void {
    this.#countries.push({ tie, country, place, quotes });
  }

  /**
   * A feature by its name and value, as OFAC's files give it.
   * @param period the value as a date, where the file gives its parts; a date in words is read from the value
   */
  feature(name: string, value: string, period: PartialDate | null, quotes: readonly Quote[]): void {
    const date = period ?? ofacDate(value);
    const meaning = meaningOf(name);
    const field = quotes[0]?.field ?? name;
    if (meaning === null) {
      this.issue(field, value, `a feature that this reader does not know, ${JSON.stringify(name)}: kept as a remark`);
      this.fact('REMARK', `${name.trim()} ${value}`, quotes);
      return;
    }
    switch (meaning.says) {
      case 'fact':
        this.fact(meaning.kind, value, quotes);
        break;
      case 'date':
        if (date === null) this.issue(field, value, 'a date in no known form: kept as it stands');
        this.fact(meaning.kind, date ?? value, quotes);
        break;
      case 'identifier':
        this.identifier(name.trim(), value, null, quotes);
        break;
      case 'tie':
        this.tie(meaning.tie, value, null, quotes);
        break;
      case 'birth place':
        this.#birthPlace(value, quotes);
        break;
      case 'note':
        this.notes.push({ text: `${name.trim()} ${date ?? value}`, quotes });
        if (date !== null) this.dates.set(name.trim(), date);
        break;
      case 'remark':
        this.fact('REMARK', `${name.trim()}: ${value}`, quotes);
        break;
      default:
        meaning satisfies never;
    }
  }

  #birthPlace(value: string, quotes: readonly Quote[]): void {
    this.fact('BIRTH_PLACE', value, quotes);
    const found = endingCountry(value);
    if (found !== null) this.#countries.push({ tie: 'BORN_IN', country: found.country, place: found.place, quotes });
  }

  /** The whole, names in the natural order of a screen; the primary Latin name first. */
  state(): StatedParty {
    const isFirst = (name: Omit<StatedName, 'display'>): boolean => name.kind === 'PRIMARY' && name.script === null;
    const passports = this.#identifiers.flatMap(({ type, country }) =>
      type === 'Passport' && country !== null ? [country] : [],
    );
    const display = (name: string): string =>
      this.kind === 'Person' ? naturalOrder(name, this.#countries, passports) : name;
    return {
      kind: this.kind,
      names: [...this.#names.filter(isFirst), ...this.#names.filter((name) => !isFirst(name))].map((name) => ({
        ...name,
        display: display(name.value),
      })),
      identifiers: this.#identifiers,
      facts: this.#facts,
      countries: this.#countries,
    };
  }
}
