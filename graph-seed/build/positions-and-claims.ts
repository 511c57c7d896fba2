import { claimId, countryId, type PositionId, positionId } from '../../server/domain/ids.ts';
import type { Claim, Position } from '../../server/domain/relation.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { BuildNote, PlacedRecord } from './inputs.ts';
import { mergeSources, sourcesOf } from './sources.ts';

/** The offices that persons hold or held. The same office in the same years is one with the Sources of all who state it. */
export function buildPositions(
  records: readonly PlacedRecord[],
  resolution: Resolution,
  notes: BuildNote[],
): Position[] {
  const positions = new Map<PositionId, Position>();
  for (const placed of records) {
    for (const stated of placed.record.positions) {
      const person = resolution.partyOf(stated.person);
      const at = 'record' in stated.at ? resolution.partyOf(stated.at.record) : countryId(stated.at.country);
      if (person === null || at === null) {
        notes.push({
          record: placed.record.id,
          value: stated.title,
          problem: 'a position of or in a party that no record describes',
        });
        continue;
      }
      const { title, body, since, until, former } = stated;
      const position: Position = {
        type: 'HOLDS_POSITION',
        id: positionId(person, title, at),
        person,
        title,
        body,
        at,
        since,
        until,
        former,
        sources: mergeSources(sourcesOf(placed, stated.quotes)),
      };
      addPosition(positions, position);
    }
  }
  return [...positions.values()];
}

/** A second term in the same office has other dates and an id that carries them. */
function addPosition(positions: Map<PositionId, Position>, position: Position): void {
  const there = positions.get(position.id);
  if (there === undefined) {
    positions.set(position.id, position);
  } else if (there.since === position.since && there.until === position.until) {
    positions.set(position.id, {
      ...there,
      body: there.body ?? position.body,
      sources: mergeSources(there.sources, position.sources),
    });
  } else {
    const title = `${position.title} ${position.since ?? 'unknown'} ${position.until ?? 'unknown'}`;
    const id = positionId(position.person, title, position.at);
    if (id !== position.id) addPosition(positions, { ...position, id });
  }
}

/** What organisations are reported to have worked on, with both sides. */
export function buildClaims(records: readonly PlacedRecord[], resolution: Resolution, notes: BuildNote[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const placed of records) {
    for (const stated of placed.record.claims) {
      const organisation = resolution.partyOf(stated.organisation);
      if (organisation === null) {
        notes.push({
          record: placed.record.id,
          value: stated.organisation,
          problem: 'a claim about a party that no record describes',
        });
        continue;
      }
      const id = claimId(organisation, stated.work);
      const there = claims.get(id);
      claims.set(id, {
        type: 'REPORTED_TO_HAVE_WORKED_ON',
        id,
        organisation,
        work: stated.work,
        statement: there?.statement ?? stated.statement,
        sourcesFor: mergeSources(there?.sourcesFor ?? [], sourcesOf(placed, stated.for)),
        sourcesAgainst: mergeSources(there?.sourcesAgainst ?? [], sourcesOf(placed, stated.against)),
      });
    }
  }
  return [...claims.values()];
}
