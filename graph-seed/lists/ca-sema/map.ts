import { programmeId, recordId, slug } from '../../../server/domain/ids.ts';
import { isDay, type PartialDate } from '../../../server/domain/partial-date.ts';
import type { FactKind, PartyKind } from '../../../server/domain/vocabulary.ts';
import { splitAliases } from '../../clean/aliases.ts';
import { scriptOf } from '../../clean/scripts.ts';
import { type ReadReport, UnreadableList } from '../../importer.ts';
import type { ListRecord, Quote, StatedName, StatedParty } from '../../list-record.ts';
import { canadianDates } from './dates.ts';
import { FIELDS, type Field } from './fields.ts';

/** Canada has no page for one entry: the page of the list. */
const LIST_PAGE =
  'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx';
/** The file names no measure; the list's title says what it is a list of. */
const MEASURE_WORDS = 'Consolidated Canadian Autonomous Sanctions List';
/** The corrupt-officials regulations go by their short name. */
const SHORT_NAME = /\(JVCFOR\)\s*$/;

/** One `record` of the file, every field as published. */
export interface SemaEntry {
  readonly file: string;
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/**
 * What a record says, in the domain's words. Canada gives no id: regulation, schedule and item are the key.
 * @throws {UnreadableList} a record without what its id is made of, or of no kind at all
 */
export function mapEntry(entry: SemaEntry, report: ReadReport): ListRecord {
  const { fields } = entry;
  const regulation = needed(entry, 'Country');
  const english = (regulation.split(' / ')[0] ?? regulation).trim();
  const key = SHORT_NAME.test(english) ? 'jvcfor' : slug(english);
  const item = needed(entry, 'Item').trim();
  const id = recordId(
    ['ca-sema', key, slug(fields.Schedule ?? ''), slug(item)].filter((part) => part !== '').join('-'),
  );
  const reported = (field: Field, problem: string): void =>
    report.issue({ record: id, line: entry.line, field, value: fields[field] ?? '', problem });
  const listed = (fields.DateOfListing ?? '').trim();
  const listedOn = isDay(listed) ? listed : null;
  if (listedOn === null) reported('DateOfListing', 'no day YYYY-MM-DD: the listing is undated');
  const numbers = (['Country', 'Schedule', 'Item', 'DateOfListing'] as const).flatMap((field) => quoteOf(entry, field));
  const code = SHORT_NAME.test(english) ? 'JVCFOR' : english;
  return {
    id,
    url: LIST_PAGE,
    published: FIELDS.flatMap((name) => {
      const value = fields[name];
      return value === undefined ? [] : [{ name, value }];
    }),
    party: partyOf(entry, reported),
    designations: [
      {
        party: id,
        entry: null,
        government: 'CA',
        agency: 'GAC',
        list: 'ca-sema',
        programmes: [{ id: programmeId('CA', key), code, name: regulation.trim() }],
        measures: [{ type: 'ASSET_FREEZE', words: MEASURE_WORDS }],
        announcedOn: null,
        listedOn: listedOn === null ? null : asPartial(listedOn),
        effectiveOn: null,
        endedOn: null,
        lastUpdatedOn: null,
        reasons: [],
        notes: [],
        quotes: numbers,
      },
    ],
    relations: [],
    positions: [],
    claims: [],
  };
}

/** A day is a date known to the day. */
const asPartial = (text: string): PartialDate | null => canadianDates(text)?.[0] ?? null;

function partyOf(entry: SemaEntry, reported: (field: Field, problem: string) => void): StatedParty {
  const kind = kindOf(entry);
  const isShip = kind === 'Vessel';
  const facts: StatedParty['facts'][number][] = [];
  const fact = (field: Field, what: FactKind): void => {
    for (const quote of quoteOf(entry, field)) facts.push({ kind: what, value: quote.quote, quotes: [quote] });
  };
  fact('TitleOrShip', isShip ? 'VESSEL_TYPE' : 'TITLE');
  for (const quote of quoteOf(entry, 'DateOfBirthOrShipBuildDate')) {
    const dates = canadianDates(quote.quote);
    if (dates === null) reported(quote.field as Field, 'a date in no known form: kept as it stands');
    const what = isShip ? 'VESSEL_BUILT' : kind === 'Person' ? 'BIRTH_DATE' : 'FOUNDED_ON';
    for (const value of dates ?? [quote.quote]) facts.push({ kind: what, value, quotes: [quote] });
  }
  return {
    kind,
    names: [primaryName(entry, kind), ...aliasesOf(entry)],
    identifiers: quoteOf(entry, 'ShipIMONumber').map((quote) => ({
      type: 'IMO number',
      value: quote.quote,
      country: null,
      quotes: [quote],
    })),
    facts,
    // The column `Country` is the regulation, not a tie of the party.
    countries: [],
  };
}

function kindOf({ file, line, fields }: SemaEntry): PartyKind {
  const isPerson = fields.LastName !== undefined || fields.GivenName !== undefined;
  if (isPerson && fields.EntityOrShip === undefined) return 'Person';
  if (!isPerson && fields.EntityOrShip !== undefined)
    return fields.ShipIMONumber === undefined ? 'Organisation' : 'Vessel';
  throw new UnreadableList(file, line, 'a record with both a person’s and an entity’s name, or with neither');
}

function primaryName(entry: SemaEntry, kind: PartyKind): StatedName {
  const fields = kind === 'Person' ? (['GivenName', 'LastName'] as const) : (['EntityOrShip'] as const);
  const quotes = fields.flatMap((field) => quoteOf(entry, field));
  return name(quotes.map(({ quote }) => quote).join(' '), 'PRIMARY', quotes);
}

function aliasesOf(entry: SemaEntry): StatedName[] {
  return splitAliases(entry.fields.Aliases ?? '').map((alias) =>
    name(alias, 'ALIAS', [{ field: 'Aliases', quote: alias }]),
  );
}

/** Line ends and double spaces inside a name are the file's; the quote keeps them. */
function name(published: string, kind: StatedName['kind'], quotes: readonly Quote[]): StatedName {
  const value = published.replace(/\s+/g, ' ');
  const { script, language } = scriptOf(value) ?? { script: null, language: null };
  return { value, display: value, kind, script, language, quotes };
}

/** The field's value without the spaces around it; none when it is empty. */
function quoteOf({ fields }: SemaEntry, field: Field): Quote[] {
  const quote = (fields[field] ?? '').trim();
  return quote === '' ? [] : [{ field, quote }];
}

function needed({ file, line, fields }: SemaEntry, field: Field): string {
  const value = fields[field] ?? '';
  if (value.trim() === '') throw new UnreadableList(file, line, `a record without <${field}>, which its id is made of`);
  return value;
}
