import type { Day } from './dates.ts';
import { type ExploredEdge, type ExploredNode, isParty, type PartyNode } from './explored-network.ts';
import { count, inARow, nameOf } from './names.ts';
import { firstListed, lastEnded, listingGovernments, partyStanding, stands } from './on-day.ts';
import { countsFrom } from './standing.ts';
import { TYPE_WORDS } from './vocabulary.ts';

/** What a node is called wherever it is named in full. */
export function titleOf(node: ExploredNode): string {
  switch (node.kind) {
    case 'Country':
    case 'Government':
      return node.name;
    case 'Programme':
      return node.code;
    case 'Work':
      return node.title;
    default:
      return nameOf(node);
  }
}

/** "listed by US on 2021-12-10 and by CA on 2024-12-09", "not yet listed on 2021-12-09", "listed by nobody". */
function listingWords(party: PartyNode, asOf: Day | null): string {
  switch (partyStanding(party, asOf)) {
    case 'listed':
      return `listed ${inARow(
        listingGovernments(party, asOf).map((code) => byGovernment(party, code, asOf)),
        'and',
      )}`;
    case 'not-yet':
      return `not yet listed on ${asOf}, listed on ${firstListed(party)}`;
    case 'ended':
      return `no longer listed${lastEnded(party) === null ? '' : `, ended ${lastEnded(party)}`}`;
    default:
      return 'listed by nobody';
  }
}

function byGovernment(party: PartyNode, code: string, asOf: Day | null): string {
  const own = party.designations.find((designation) => designation.government === code && stands(designation, asOf));
  const from = own === undefined ? null : countsFrom(own);
  return from === null ? `by ${code} on an unknown date` : `by ${code} on ${from}`;
}

/** "Lu Hezheng, person, listed by US on 2021-12-10; 2 relations". */
export function spokenNode(node: ExploredNode, relations: number, asOf: Day | null): string {
  const start = `${titleOf(node)}, ${node.kind.toLowerCase()}`;
  const ties = count(relations, 'relation', 'relations');
  return isParty(node) ? `${start}, ${listingWords(node, asOf)}; ${ties}` : `${start}; ${ties}`;
}

/** An edge as said from one of its ends: "provides support to SEK Studio, listed by US". */
export function spokenTie(edge: ExploredEdge, from: 'out' | 'in', other: ExploredNode, asOf: Day | null): string {
  const governments = isParty(other) ? listingGovernments(other, asOf) : [];
  const listed = governments.length === 0 ? '' : `, listed by ${inARow(governments, 'and')}`;
  return `${tieWords(edge, from)} ${titleOf(other)}${listed}`;
}

/** "acts for", "Director General,", read before the other end's name. */
export function tieWords(edge: ExploredEdge, from: 'out' | 'in'): string {
  const former = edge.former ? 'formerly ' : '';
  if (edge.type === 'HOLDS_POSITION' && edge.title !== null) {
    return from === 'out' ? `${former}${edge.title},` : `${former}has as ${edge.title}`;
  }
  return `${former}${TYPE_WORDS[edge.type][from]}`;
}

/** What is written on the line. */
export function edgeLabel(edge: ExploredEdge): string {
  const words = edge.type === 'HOLDS_POSITION' && edge.title !== null ? edge.title : TYPE_WORDS[edge.type].out;
  const share = edge.share === null ? '' : ` · ${edge.share} %`;
  const former = edge.former && edge.until === null ? ' · former' : '';
  const years = edge.type === 'HOLDS_POSITION' ? spanWords(edge) : '';
  return `${words}${share}${years}${former}`;
}

function spanWords({ since, until }: ExploredEdge): string {
  if (since === null && until === null) return '';
  if (until === null) return ` · since ${since}`;
  return since === null ? ` · until ${until}` : ` · ${since} to ${until}`;
}
