import neo4j, { type Integer, type Date as Neo4jDate } from 'neo4j-driver';
import { type Day, earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Source } from '../../domain/source.ts';

/** Values of the domain as properties of nodes and relationships. */
export type PropertyValue = string | boolean | number | Integer | Neo4jDate<number> | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export function dateOf(day: Day): Neo4jDate<number> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
}

export const dateOrNull = (day: Day | null): Neo4jDate<number> | null => (day === null ? null : dateOf(day));

/** `since: '2021'` and, for filters, `sinceEarliest` and `sinceLatest`: the first and the last day that it can mean. */
export function dateProperties(name: string, date: PartialDate | null): Record<string, PropertyValue> {
  if (date === null) return {};
  return {
    [name]: date,
    [`${name}Earliest`]: dateOf(earliestDay(date)),
    [`${name}Latest`]: dateOf(latestDay(date)),
  };
}

/** Without what is null: a property that is not known is not there. */
export function known(values: Readonly<Record<string, PropertyValue | null>>): Record<string, PropertyValue> {
  const kept: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null) kept[name] = value;
  return kept;
}

/** A Source in one line, for somebody who reads the graph in a database browser. */
export function sourceLine({ list, edition, recordId, field, quote, citation }: Source): string {
  const where = [list, edition, recordId, field, citation?.title].filter((part) => part !== null && part !== undefined);
  return `${where.join(' · ')}: ${quote}`;
}

/**
 * A text that the database orders as JavaScript's `<` does, by UTF-16 units, whichever way it compares: a surrogate becomes
 * a private character, and what stands above the surrogates moves behind those.
 */
export function sortKey(text: string): string {
  return text.replace(/[\ud800-\uffff]/g, (unit) =>
    unit < '\ue000' ? String.fromCharCode(unit.charCodeAt(0) + 0x800) : `\uf000${unit}`,
  );
}
