import { describe, expect, it } from 'vitest';
import type { Brought } from '../../client/model/explored-network.ts';
import { foldHubs, HUB_TIES } from '../../client/model/hubs.ts';
import { party, tie } from './sek-network.ts';

/** `start – friend – hub – (many)`, where every party hangs on a country. */
function around(manyTies: number): Brought {
  const many = Array.from({ length: manyTies - 1 }, (_, n) =>
    party(`p-${n}`, `Party ${n}`, n === 0 ? 'ru' : 'cn', null),
  );
  const hub = {
    ...party('hub', 'Hub', 'kp', null),
    tieCounts: [{ type: 'LINKED_TO' as const, direction: 'IN' as const, count: manyTies }],
  };
  const parties = [party('start', 'Start', 'cn', null), party('friend', 'Friend', 'cn', null), hub, ...many];
  return {
    nodes: [
      ...parties,
      ...['cn', 'kp', 'ru'].map((code) => ({ kind: 'Country' as const, id: `country-${code}`, name: code })),
    ],
    edges: [
      tie('LINKED_TO', 'friend', 'start'),
      tie('LINKED_TO', 'friend', 'hub'),
      ...many.map((one) => tie('LINKED_TO', one.id, 'hub')),
      ...parties.map((one) => tie('LOCATED_IN', one.id, one.countries[0]?.id ?? '')),
    ],
    seeds: ['start'],
    unknownSeeds: [],
    omitted: [{ distance: 2, type: 'LINKED_TO', parties: 7 }],
    graph: 'test',
  };
}

describe('a hub', () => {
  it('is drawn, and keeps what only it is tied to folded, with what hangs on that', () => {
    const folded = foldHubs(around(HUB_TIES + 1));
    expect(folded.nodes.map((node) => node.id)).toEqual(['start', 'friend', 'hub', 'country-cn', 'country-kp']);
    expect(folded.omitted).toEqual([]);
    expect(folded.edges.map((edge) => edge.id)).toEqual([
      'LINKED_TO~friend~start',
      'LINKED_TO~friend~hub',
      'LOCATED_IN~start~country-cn',
      'LOCATED_IN~friend~country-cn',
      'LOCATED_IN~hub~country-kp',
    ]);
  });

  it('begins above sixty ties', () => {
    const answer = around(HUB_TIES);
    expect(foldHubs(answer)).toBe(answer);
  });

  it('keeps its ties folded when the network starts from it', () => {
    const folded = foldHubs({ ...around(HUB_TIES + 1), seeds: ['hub'] });
    expect(folded.nodes.map((node) => node.id)).toEqual(['hub', 'country-kp']);
  });
});
