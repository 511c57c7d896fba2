import { programmeId } from '../../../server/domain/ids.ts';
import type { PartialDate } from '../../../server/domain/partial-date.ts';
import type { PartyKind } from '../../../server/domain/vocabulary.ts';
import { type ReadReport, UnreadableList } from '../../importer.ts';
import type { ListRecord, StatedDesignation, StatedProgramme, StatedRelation } from '../../list-record.ts';
import { type Cell, UkCells } from './cells.ts';
import type { Column } from './columns.ts';
import { ukDate } from './dates.ts';
import type { UkEntry } from './entry.ts';
import { MEASURE, PARTY_KIND, REGIME_LETTERS } from './lookups.ts';
import { numbered } from './parts.ts';
import { partyOf } from './party.ts';

/** The UK has no page for one entry: the page of the list. */
const LIST_PAGE = 'https://www.gov.uk/government/publications/the-uk-sanctions-list';

/**
 * What an entry says, in the domain's words.
 * @throws {UnreadableList} an entry of no known type, or without a name
 */
export function mapEntry(entry: UkEntry, report: ReadReport): ListRecord {
  const cells = new UkCells(entry, report);
  const kind = kindOf(cells);
  return {
    id: cells.record,
    url: LIST_PAGE,
    published: entry.published(),
    party: partyOf(cells, kind),
    designations: [designationOf(cells, entry.id)],
    relations: relationsOf(cells),
    positions: [],
    claims: [],
  };
}

function kindOf(cells: UkCells): PartyKind {
  const type = cells.only('Designation Type');
  const kind = type === null ? undefined : PARTY_KIND.get(type.text.toLowerCase());
  if (kind !== undefined) return kind;
  const { file, line } = cells.place;
  throw new UnreadableList(
    file,
    line,
    `Designation Type ${JSON.stringify(type?.text ?? '')} is none that this reader knows`,
  );
}

function designationOf(cells: UkCells, uniqueId: string): StatedDesignation {
  const single = (column: Column): Cell | null => cells.only(column);
  const reasons = cells.of('UK Statement of Reasons');
  const information = cells.of('Other Information');
  const measures = cells.of('Sanctions Imposed');
  const dates = [single('Date Designated'), single('Last Updated')] as const;
  const sources = cells.of('Designation source');
  const told = [...cells.of('Unique ID'), ...cells.of('Regime Name'), ...measures, ...dates, ...sources];
  return {
    party: cells.record,
    entry: null,
    government: 'GB',
    agency: 'FCDO',
    list: 'gb-uksl',
    programmes: programmesOf(cells, uniqueId),
    measures: measuresOf(cells, measures),
    announcedOn: null,
    listedOn: dateOf(cells, dates[0]),
    effectiveOn: null,
    endedOn: null,
    lastUpdatedOn: dateOf(cells, dates[1]),
    reasons: reasons.map(({ text }) => text),
    notes: [...information.map(({ text }) => text), ...sources.map(({ text }) => `Designation source: ${text}`)],
    quotes: [...told, ...reasons, ...information].flatMap((cell) => (cell === null ? [] : [cell.quote])),
  };
}

function dateOf(cells: UkCells, cell: Cell | null): PartialDate | null {
  if (cell === null) return null;
  const date = ukDate(cell.text);
  if (date === null) cells.issue(cell, 'a date in no known form: left out');
  return date;
}

/** The letters of the Unique ID name the programme; further regulations of the entry are programmes of their own. */
function programmesOf(cells: UkCells, uniqueId: string): StatedProgramme[] {
  const letters = uniqueId.replace(/(?<!\d)\d+$/, '');
  const regimes = cells.of('Regime Name');
  const [first] = regimes;
  const own =
    regimes.find(({ text }) => REGIME_LETTERS.get(text) === letters) ?? (regimes.length === 1 ? first : undefined);
  const programmes = [programme(letters, own?.text ?? null)];
  for (const regime of regimes) {
    if (regime === own) continue;
    const code = REGIME_LETTERS.get(regime.text);
    if (code === undefined)
      cells.issue(regime, 'one of several regulations, and none that this reader knows: no programme');
    else if (code !== letters) programmes.push(programme(code, regime.text));
  }
  return programmes;
}

const programme = (code: string, name: string | null): StatedProgramme => ({
  id: programmeId('GB', code),
  code,
  ...(name === null ? {} : { name }),
});

function measuresOf(cells: UkCells, imposed: readonly Cell[]): StatedDesignation['measures'] {
  return imposed.flatMap((cell) =>
    cell.text
      .split('|')
      .map((words) => words.trim())
      .filter((words) => words !== '')
      .map((words) => {
        const type = MEASURE.get(words.toLowerCase());
        if (type === undefined)
          cells.issue({ ...cell, text: words }, 'a sanction that this reader does not know: OTHER');
        return { type: type ?? 'OTHER', words };
      }),
  );
}

/**
 * The ties that the list states by name alone. A name that exactly one party of the list bears makes a tie; the words
 * stay a fact of the party in any case.
 */
function relationsOf(cells: UkCells): StatedRelation[] {
  const { record } = cells;
  const named = (column: Column) =>
    cells.of(column).flatMap(({ text, quote }) =>
      numbered(text).map((name) => ({
        end: { name, among: 'every name' as const },
        quotes: [{ ...quote, quote: name }],
      })),
    );
  const tie = (states: Pick<StatedRelation, 'type' | 'from' | 'to' | 'quotes'>, former = false): StatedRelation => ({
    ...states,
    since: null,
    until: null,
    share: null,
    former,
    statedFor: null,
  });
  return [
    ...named('Parent company').map(({ end, quotes }) => tie({ type: 'SUBSIDIARY_OF', from: record, to: end, quotes })),
    ...named('Subsidiaries').map(({ end, quotes }) => tie({ type: 'SUBSIDIARY_OF', from: end, to: record, quotes })),
    ...named('Current owner/operator (s)').map(({ end, quotes }) =>
      tie({ type: 'OWNED_OR_CONTROLLED_BY', from: record, to: end, quotes }),
    ),
    ...named('Previous owner/operator (s)').map(({ end, quotes }) =>
      tie({ type: 'OWNED_OR_CONTROLLED_BY', from: record, to: end, quotes }, true),
    ),
  ];
}
