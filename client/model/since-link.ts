import { type ExploredNetwork, partiesAmong, partiesOf } from './explored-network.ts';
import { labelOf } from './names.ts';
import { isWalked } from './on-day.ts';

/** What a link remembers of the data that it was made with. */
interface DataThen {
  /** The beginning of the hash of the graph. */
  readonly graph: string;
  /** Of the whole network, whatever was filtered; null: the link was not handed out but copied from the address bar. */
  readonly parties: number | null;
  readonly ties: number | null;
}

/** Digits of the graph's hash in a link: enough to tell any two apart. */
export const DATA_DIGITS = 12;
/** More names than these are counted. */
const NAMED = 3;

/** `0123456789ab.14.17`: the graph, and how many parties and ties the network has. Null while nothing has answered. */
export function formatData(network: ExploredNetwork): string | null {
  if (network.graph === null) return null;
  return [network.graph.slice(0, DATA_DIGITS), partiesOf(network).length, tiesOf(network)].join('.');
}

function dataThen(data: string): DataThen {
  const [graph = '', parties, ties] = data.split('.');
  return { graph, parties: countOf(parties), ties: countOf(ties) };
}

const countOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;

/** Relations and positions between what was brought. */
const tiesOf = (network: ExploredNetwork): number =>
  [...network.edges.values()].filter((edge) => isWalked(edge)).length;

/** What differs between the network of a link and what its question brings now. */
interface SinceLink {
  /** Parties that are drawn now and were not then; empty also when the link does not say who was. */
  readonly added: readonly string[];
  readonly sentence: string;
}

/**
 * @param stood ids of what was drawn when the link was handed out; empty when it does not say
 * @param drawn ids of what is drawn now
 * @returns null when the link was made with the data of now
 */
export function sinceLink(
  data: string | null,
  stood: ReadonlySet<string>,
  drawn: readonly string[],
  network: ExploredNetwork,
): SinceLink | null {
  if (data === null || network.graph === null) return null;
  const then = dataThen(data);
  if (network.graph.startsWith(then.graph)) return null;
  const begins = `The data changed since this link was made: graph ${then.graph} then, ${network.graph.slice(0, then.graph.length)} now.`;
  const unknown = stood.size === 0 ? [] : drawn.filter((id) => !stood.has(id));
  const added = partiesAmong(network, unknown);
  const gone = [...stood].filter((id) => !network.nodes.has(id) && !id.startsWith('more~'));
  const parts = [
    ...counts('Parties', then.parties, partiesOf(network).length),
    ...counts('Ties', then.ties, tiesOf(network)),
    ...(added.length === 0 ? [] : [`New here: ${named(added.map(labelOf))}.`]),
    ...(gone.length === 0 ? [] : [`No longer here: ${named(gone)}.`]),
  ];
  const same = then.parties !== null || stood.size > 0 ? 'The parties and ties of this view are as many as then.' : '';
  const rest = parts.length > 0 ? parts.join(' ') : same;
  return {
    added: added.map(({ id }) => id),
    sentence: `${begins} ${rest === '' ? 'Names, ties and counts may differ.' : rest}`,
  };
}

const counts = (what: string, then: number | null, now: number): readonly string[] =>
  then === null || then === now ? [] : [`${what}: ${then} then, ${now} now.`];

const named = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
