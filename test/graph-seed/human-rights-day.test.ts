import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import { countsFrom, designationStanding, inForce, standing } from '../../server/domain/in-force.ts';
import { day, partialDate } from '../../server/domain/partial-date.ts';
import { buildOf, CURATED, SMALL_CURATED, unfoundQuotes } from './helpers.ts';

/** A data folder that is not there: no list has been imported. */
const NO_DATA = join(SMALL_CURATED, 'no-data');
const SEK = 'us-ofac-34022';
const THE_DAY = day('2021-12-10');

/** The parties that a walk of two steps along relations that count on the day reaches, without countries. */
function network(graph: Graph, seed: string, depth: number, on: string | null): Set<string> {
  const asOf = on === null ? null : day(on);
  const ties = graph.relations.filter(({ since, until }) => standing(since, until, asOf, 'inclusive').counts);
  let reached = new Set([seed]);
  for (let step = 0; step < depth; step += 1) {
    const next = new Set(reached);
    for (const { from, to } of ties) {
      if (reached.has(from)) next.add(to);
      if (reached.has(to)) next.add(from);
    }
    reached = next;
  }
  return reached;
}

describe('The graph of a fresh clone', () => {
  let graph: Graph;
  let notes: readonly unknown[];
  beforeAll(async () => {
    ({ graph, notes } = await buildOf(NO_DATA, CURATED));
  });

  it('uses everything that the curated files say', () => {
    expect(notes).toEqual([]);
  });

  it('shows the 14 parties of the network of SEK Studio', () => {
    expect(network(graph, SEK, 2, null)).toEqual(
      new Set(
        [34022, 34023, 31042, 34024, 34025, 40201, 40202, 40203, 40205, 40207, 40209, 40210, 40212, 40213].map(
          (number) => `us-ofac-${number}`,
        ),
      ),
    );
  });

  it('shows five of them on 10 December 2021, and the studio alone and unlisted the day before', () => {
    expect(network(graph, SEK, 2, '2021-12-10').size).toBe(5);
    expect(network(graph, SEK, 2, '2021-12-09')).toEqual(new Set([SEK]));
    const listings = graph.designations.filter((one) => one.party === SEK);
    expect(listings.some((one) => designationStanding(one, day('2021-12-09')).counts)).toBe(false);
    expect(listings.some((one) => designationStanding(one, THE_DAY).counts)).toBe(true);
  });

  it('holds the designations of the day: OFAC 25 and SenseTime, State 12, UK 5, Canada 4', () => {
    const ofDay = graph.designations.filter(
      ({ listedOn, announcedOn, effectiveOn }) =>
        countsFrom({ listedOn, announcedOn, effectiveOn }) === partialDate(THE_DAY),
    );
    const count = (agency: string, list?: string) =>
      ofDay.filter((one) => one.agency === agency && (list === undefined || one.list === list)).length;
    expect({
      sdn: count('OFAC', 'us-ofac-sdn'),
      cons: count('OFAC', 'us-ofac-cons'),
      state: count('STATE'),
      uk: count('FCDO'),
      canada: count('GAC'),
    }).toEqual({ sdn: 25, cons: 1, state: 12, uk: 5, canada: 4 });
  });

  it('knows that SenseTime was listed on the day and restricted two months later', () => {
    const sensetime = graph.designations.find((one) => one.party === 'us-ofac-33114');
    if (sensetime === undefined) throw new Error('SenseTime is not listed');
    expect(inForce(sensetime, THE_DAY)).toBe('LISTED_NOT_EFFECTIVE');
    expect(inForce(sensetime, day('2022-02-08'))).toBe('IN_FORCE');
  });

  it('holds no party twice, and every record that a judgement joins finds its party', () => {
    const names = graph.parties.map(({ displayName }) => displayName.toLowerCase());
    expect(names.length).toBe(new Set(names).size);
    expect(graph.aliases).toEqual(
      expect.arrayContaining([
        ['gb-uksl-MYA0030', 'us-ofac-33536'],
        ['gb-uksl-MYA0031', 'us-ofac-33538'],
        ['gb-uksl-MYA0032', 'us-ofac-33537'],
        ['ca-sema-china-part-1-7', 'us-ofac-34079'],
      ]),
    );
  });

  it('finds every quote word for word in its record, and gives every fact a Source', () => {
    expect(unfoundQuotes(graph)).toEqual([]);
    for (const { id, sources } of [
      ...graph.designations,
      ...graph.relations,
      ...graph.positions,
      ...graph.programmes,
      ...graph.works,
    ]) {
      expect(sources.length, id).toBeGreaterThan(0);
    }
    for (const party of graph.parties) {
      for (const fact of [...party.names, ...party.facts, ...party.identifiers, ...party.countries]) {
        expect(fact.sources.length, party.id).toBeGreaterThan(0);
      }
    }
  });
});
