import { isParty, partiesOf } from '../model/explored-network.ts';
import type { StepName } from '../model/history.ts';
import { isWaysStep, MAX_PARTIES, type Question, type WaysStep } from '../model/question.ts';
import { waysKey } from '../model/ways.ts';
import type { ExplorerActions } from './explorer.ts';
import type { Workbench } from './workbench.ts';

interface Ways {
  readonly step: (change: Partial<Question>, name: StepName) => void;
  readonly named: (id: string) => string;
}

const FIRST_HOPS = 4;
/** Every two of them are a question of their own: four are six. */
const MOST_ENDS = 4;

/** How parties reach one another: brought, lit up and listed. */
export function waysActions(
  bench: Workbench,
  { step, named }: Ways,
): Pick<ExplorerActions, 'findWays' | 'closeWays' | 'askWayFrom'> {
  return {
    findWays(ids, maxHops = FIRST_HOPS) {
      const { network } = bench.held();
      const hanging = ids.filter((id) => {
        const node = network.nodes.get(id);
        return node !== undefined && !isParty(node);
      });
      if (hanging.length > 0 || ids.length < 2 || ids.length > MOST_ENDS) {
        bench.say(
          hanging.length > 0
            ? 'A way runs between persons, organisations, vessels and aircraft only, never through what many share.'
            : `Choose two to ${MOST_ENDS} parties: the ways between every two of them are found.`,
        );
        return;
      }
      if (partiesOf(network).length >= MAX_PARTIES) {
        bench.say('This network is as large as one can be. Hide or collapse something, or start a network of its own.');
        return;
      }
      const ways = pairsOf(ids).map((between): WaysStep => ({ between, maxHops }));
      const { expanded } = bench.question();
      const known = new Set(expanded.filter(isWaysStep).map(waysKey));
      const fresh = ways.filter((one) => !known.has(waysKey(one)));
      const ends = ids.length === 2 ? `${named(ids[0] ?? '')} and ${named(ids[1] ?? '')}` : `${ids.length} parties`;
      bench.set({ wayFrom: null, expandedFrom: null });
      step({ expanded: [...expanded, ...fresh], ways, selection: [] }, { words: `Ways between ${ends}` });
    },
    closeWays: () => step({ ways: [] }, { words: 'Close the ways' }),
    askWayFrom: (id) => bench.set({ wayFrom: id }),
  };
}

/** Every two, in the order given. */
const pairsOf = (ids: readonly string[]): readonly (readonly [string, string])[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
