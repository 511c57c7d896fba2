import type { CountryTieType, FactKind, NameKind, PartyKind } from '../../../server/domain/vocabulary.ts';
import { naturalOrder } from '../../clean/natural-order.ts';
import { scriptOf } from '../../clean/scripts.ts';
import { UnreadableList } from '../../importer.ts';
import type { Quote, StatedName, StatedParty } from '../../list-record.ts';
import type { Cell, UkCells } from './cells.ts';
import type { Column } from './columns.ts';
import { ukDate } from './dates.ts';
import { LANGUAGE, SCRIPT } from './lookups.ts';
import { countriesIn, isNothing, numbered } from './parts.ts';

type Facts = StatedParty['facts'][number];
type Ties = StatedParty['countries'][number];

/** @throws {UnreadableList} an entry without a name */
export function partyOf(cells: UkCells, kind: PartyKind): StatedParty {
  const births = setsOf(cells, ['Town of birth', 'Country of birth']);
  const addresses = setsOf(cells, ADDRESS);
  const countries = [
    ...ties(cells, 'NATIONAL_OF', cells.of('Nationality(/ies)')),
    ...ties(cells, 'FLAGGED_IN', cells.of('Current believed flag of ship')),
    ...births.flatMap((set) => placed(cells, 'BORN_IN', set.get('Country of birth'), set.get('Town of birth'))),
    ...addresses.flatMap((set) => placed(cells, 'LOCATED_IN', set.get('Address Country'), placeOf(set))),
  ];
  return {
    kind,
    names: namesOf(cells, kind, countries),
    identifiers: [
      ...plainIdentifiers(cells),
      ...documents(cells, 'Passport number', 'Passport additional information'),
      ...documents(cells, 'National Identifier number', 'National Identifier additional information'),
    ],
    facts: [...datesOf(cells), ...births.flatMap(birthPlace), ...addresses.flatMap(address), ...plainFacts(cells)],
    countries,
  };
}

const NAME_PARTS = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5', 'Name 6'] as const;
const NAME_GROUP = [...NAME_PARTS, 'Name type', 'Alias strength'] as const;
const NON_LATIN = ['Name non-latin script', 'Non-latin script type', 'Non-latin script language'] as const;
const ADDRESS_LINES = [1, 2, 3, 4, 5, 6].map((line) => `Address Line ${line}` as Column);
const ADDRESS = [...ADDRESS_LINES, 'Address Postal Code', 'Address Country'] as const;

type CellSet = ReadonlyMap<Column, Cell>;

/** The sets of a group, each by its columns. */
function setsOf(cells: UkCells, columns: readonly Column[]): CellSet[] {
  const sets: Map<Column, Cell>[] = [];
  for (const column of columns) {
    for (const cell of cells.of(column)) {
      sets[cell.at] ??= new Map();
      sets[cell.at]?.set(column, cell);
    }
  }
  return sets.filter((set) => set !== undefined);
}

function namesOf(cells: UkCells, kind: PartyKind, countries: readonly Ties[]): StatedName[] {
  const latin = setsOf(cells, NAME_GROUP).flatMap((set) => latinName(cells, set, kind, countries));
  const own = setsOf(cells, NON_LATIN).flatMap((set) => nonLatinName(cells, set));
  const names = [
    ...latin.filter((one) => one.kind === 'PRIMARY'),
    ...latin.filter((one) => one.kind !== 'PRIMARY'),
    ...own,
  ];
  if (latin.length > 0) return names;
  throw new UnreadableList(cells.place.file, cells.place.line, `${cells.record} has no name`);
}

/** Name 1 to 5, then Name 6, which holds the family name of a person and the whole name of anything else. */
function latinName(cells: UkCells, set: CellSet, kind: PartyKind, countries: readonly Ties[]): StatedName[] {
  const parts = NAME_PARTS.flatMap((column) => set.get(column) ?? []);
  if (parts.length === 0) return [];
  const value = parts.map(({ text }) => text).join(' ');
  const family = set.get('Name 6');
  const given = parts.filter((part) => part !== family).map(({ text }) => text);
  const display =
    kind === 'Person' && family !== undefined && given.length > 0
      ? naturalOrder(`${family.text}, ${given.join(' ')}`, countries)
      : value;
  const { script, language } = scriptOf(value) ?? { script: null, language: null };
  const quotes = [...parts, ...['Name type' as const, 'Alias strength' as const].flatMap((one) => set.get(one) ?? [])];
  return [{ value, display, kind: nameKind(cells, set), script, language, quotes: quotes.map(({ quote }) => quote) }];
}

/** The list writes `Alias`, `alias` and `ALias`. */
function nameKind(cells: UkCells, set: CellSet): NameKind {
  const type = set.get('Name type');
  const strength = set.get('Alias strength');
  if (strength !== undefined && !/^(?:good|low) quality a\.?k\.?a\.?$/i.test(strength.text)) {
    cells.issue(strength, 'an alias strength that this reader does not know: an alias like any other');
  }
  switch (type?.text.toLowerCase()) {
    case 'primary name':
      return 'PRIMARY';
    case 'primary name variation':
      return 'ALIAS';
    case 'alias':
      return strength !== undefined && /^low/i.test(strength.text) ? 'WEAK_ALIAS' : 'ALIAS';
    default:
      if (type !== undefined) cells.issue(type, 'a kind of name that this reader does not know: taken as an alias');
      return 'ALIAS';
  }
}

function nonLatinName(cells: UkCells, set: CellSet): StatedName[] {
  const name = set.get('Name non-latin script');
  if (name === undefined) return [];
  const type = set.get('Non-latin script type');
  const tongue = set.get('Non-latin script language');
  const stated = type === undefined ? undefined : SCRIPT.get(type.text);
  const language = tongue === undefined ? undefined : LANGUAGE.get(tongue.text);
  if (type !== undefined && stated === undefined) cells.issue(type, 'a script that this reader does not know');
  if (tongue !== undefined && language === undefined) cells.issue(tongue, 'a language that this reader does not know');
  // Some names of this column are in Latin letters: the letters tell that there is no script to name.
  const letters = scriptOf(name.text);
  const quotes = [name, type, tongue].flatMap((cell) => (cell === undefined ? [] : [cell.quote]));
  return [
    {
      value: name.text,
      display: name.text,
      kind: 'ALIAS',
      script: letters === null ? null : (stated ?? letters.script),
      language: language ?? letters?.language ?? null,
      quotes,
    },
  ];
}

const PLAIN_IDENTIFIERS: readonly (readonly [Column, string])[] = [
  ['IMO number', 'IMO number'],
  ['Hull identification number (HIN)', 'Hull identification number'],
  ['Business registration number (s)', 'Business registration number'],
  ['OFSI Group ID', 'OFSI Group ID'],
  ['UN Reference Number', 'UN Reference Number'],
];

const plainIdentifiers = (cells: UkCells): StatedParty['identifiers'][number][] =>
  PLAIN_IDENTIFIERS.flatMap(([column, type]) =>
    cells.of(column).map(({ text, quote }) => ({ type, value: text, country: null, quotes: [quote] })),
  );

/** A number with its free text; the text stays readable in the quote, and alone says a country when it is one. */
function documents(cells: UkCells, number: Column, information: Column): StatedParty['identifiers'][number][] {
  return setsOf(cells, [number, information]).flatMap((set) => {
    const [value, about] = [set.get(number), set.get(information)];
    if (value === undefined || isNothing(value.text)) {
      if (about !== undefined) cells.issue(about, 'a document without a number: left out');
      return [];
    }
    const countries = about === undefined ? null : countriesIn(about.text);
    return [
      {
        type: number,
        value: value.text.replace(/\.$/, ''),
        country: countries?.length === 1 ? (countries[0]?.country ?? null) : null,
        quotes: [value, about].flatMap((cell) => (cell === undefined ? [] : [cell.quote])),
      },
    ];
  });
}

function datesOf(cells: UkCells): Facts[] {
  return cells.of('D.O.B').map((cell) => {
    const date = ukDate(cell.text);
    if (date === null) cells.issue(cell, 'a date in no known form: kept as it stands');
    return { kind: 'BIRTH_DATE', value: date ?? cell.text, quotes: [cell.quote] };
  });
}

function birthPlace(set: CellSet): Facts[] {
  const parts = [set.get('Town of birth'), set.get('Country of birth')].filter(
    (cell) => cell !== undefined && !isNothing(cell.text),
  );
  return joined('BIRTH_PLACE', parts);
}

/** A country alone is a tie and no address. */
function address(set: CellSet): Facts[] {
  const cells = ADDRESS.flatMap((column) => set.get(column) ?? []);
  const isMore = cells.some((cell) => cell !== set.get('Address Country'));
  return isMore ? joined('ADDRESS', cells) : [];
}

function joined(kind: FactKind, cells: readonly (Cell | undefined)[]): Facts[] {
  const there = cells.filter((cell) => cell !== undefined);
  if (there.length === 0) return [];
  return [{ kind, value: there.map(({ text }) => text).join(', '), quotes: there.map(({ quote }) => quote) }];
}

/** The town of an address: its last line. */
const placeOf = (set: CellSet): Cell | undefined => set.get('Address Line 6') ?? set.get('Address Line 5');

function placed(cells: UkCells, tie: CountryTieType, country: Cell | undefined, place: Cell | undefined): Ties[] {
  if (country === undefined || isNothing(country.text)) return [];
  const town = place === undefined || isNothing(place.text) ? undefined : place;
  const found = ties(cells, tie, [country]);
  // Several countries stand beside several towns, and which is in which is not said.
  return found.length !== 1 || town === undefined
    ? found
    : found.map((one) => ({ ...one, place: town.text, quotes: [...one.quotes, town.quote] }));
}

function ties(cells: UkCells, tie: CountryTieType, named: readonly Cell[]): Ties[] {
  return named.flatMap((cell) => {
    if (isNothing(cell.text)) return [];
    const found = countriesIn(cell.text);
    if (found === null) {
      cells.issue(cell, 'no country of our table: no tie');
      return [];
    }
    return found.map(({ country, words }) => ({
      tie,
      country,
      place: null,
      quotes: [{ field: cell.quote.field, quote: words }],
    }));
  });
}

/** Column → kind of fact; with a word before it where the kind alone would not say what it is. */
const PLAIN_FACTS: readonly (readonly [Column, FactKind, string?])[] = [
  ['Title', 'TITLE'],
  ['Position', 'POSITION_TEXT'],
  ['Gender', 'GENDER'],
  ['Type of entity', 'ORGANISATION_TYPE'],
  ['Phone number', 'PHONE'],
  ['Website', 'WEBSITE'],
  ['Email address', 'EMAIL'],
  ['Type of ship', 'VESSEL_TYPE'],
  ['Tonnage of ship', 'VESSEL_TONNAGE'],
  ['Year Built', 'VESSEL_BUILT'],
  ['Current owner/operator (s)', 'VESSEL_OWNER'],
  ['Previous flags', 'FORMER_FLAG'],
  ['Length of ship', 'REMARK', 'Length of ship'],
  ['Previous owner/operator (s)', 'REMARK', 'Previous owner/operator'],
  ['Parent company', 'REMARK', 'Parent company'],
  ['Subsidiaries', 'REMARK', 'Subsidiary'],
];

function plainFacts(cells: UkCells): Facts[] {
  return PLAIN_FACTS.flatMap(([column, kind, word]) =>
    cells.of(column).flatMap((cell) => {
      if (isNothing(cell.text)) {
        cells.count(`left aside: a dash in ${column}`);
        return [];
      }
      return numbered(cell.text).map((part): Facts => {
        const quotes: Quote[] = [{ field: cell.quote.field, quote: part }];
        return { kind, value: word === undefined ? part : `${word}: ${part}`, quotes };
      });
    }),
  );
}
