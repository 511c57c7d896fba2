import { type Day, dayInWords } from './dates.ts';
import type { Caption, Stop } from './derived.ts';
import type { PartyNode } from './explored-network.ts';
import { count, inARow, nameOf, withoutLegalForm } from './names.ts';
import { listingGovernments, partyStanding, stands } from './on-day.ts';
import type { GovernmentCode } from './picture.ts';
import { GOVERNMENT_IN_TEXT, GOVERNMENTS } from './vocabulary.ts';

export interface CaptionInput {
  readonly seeds: readonly PartyNode[];
  /** Parties drawn that belong to the network on the day. */
  readonly parties: readonly PartyNode[];
  /** Of how many, when filters or hiding leave some out. */
  readonly of: number;
  readonly asOf: Day | null;
  /** Parties drawn dotted. */
  readonly later: number;
  readonly stops: readonly Stop[];
  /** The other day of a comparison; null: there is none. */
  readonly comparedWith: Day | null;
  /** Drawn parties that may be somebody who is not drawn: a record of another list, which nobody has judged. */
  readonly maybeElsewhere: number;
  /** Neither *sanctioned by* nor *country, programme* is drawn. */
  readonly folded: boolean;
}

/** What is said once above the canvas: title, and what all the parties share. */
export function captionOf(input: CaptionInput): Caption {
  return { title: titleWords(input), subtitle: subtitleWords(input) };
}

function titleWords({ seeds, asOf }: CaptionInput): string {
  const names = seeds.map((party) => withoutLegalForm(nameOf(party)));
  const who =
    names.length <= 3 ? inARow(names, 'and') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  if (names.length === 0) return '';
  return asOf === null
    ? `${who} and ${names.length === 1 ? 'its affiliates' : 'their affiliates'}`
    : `${who} as listed on ${dayInWords(asOf)}`;
}

function subtitleWords(input: CaptionInput): string {
  const { parties, of, asOf, later, stops, folded, comparedWith, maybeElsewhere } = input;
  const sentences = [`${amountWords(parties.length, of)}${listedWords(parties, asOf)}.`];
  if (asOf !== null && later > 0) {
    const days = stops.filter((stop) => stop.day > asOf && stop.started.length > 0).map((stop) => stop.day);
    const when = days.length === 1 ? `, on ${days[0]}` : days.length > 1 ? `, first on ${days[0]}` : '';
    sentences.push(`Dotted: listed later${when}. Positions do not move.`);
  }
  // One sentence beside the first: a caption of three lines would lie over the network of a narrow screen.
  if (comparedWith !== null) sentences.push(`Compared with ${comparedWith}: changes stand out.`);
  // Before what is only said: that a government lists none of them is no more than that no record was joined.
  else if (sentences.length === 1 && maybeElsewhere > 0) sentences.push(maybeWords(maybeElsewhere, parties.length));
  else if (sentences.length === 1 && folded && sharesAll(parties, asOf)) {
    sentences.push('What all share is said here once and not drawn.');
  }
  return sentences.join(' ');
}

const maybeWords = (some: number, all: number): string =>
  `${some < all ? some.toLocaleString('en-US') : all === 1 ? 'It' : 'All'} may be on other lists too, under records not joined here.`;

const amountWords = (shown: number, of: number): string =>
  shown === of
    ? count(shown, 'party', 'parties')
    : `${shown.toLocaleString('en-US')} of ${count(of, 'party', 'parties')}`;

const listersOf = (
  parties: readonly PartyNode[],
  asOf: Day | null,
): ReadonlyMap<GovernmentCode, readonly PartyNode[]> =>
  new Map(
    GOVERNMENTS.map(
      (code) => [code, parties.filter((party) => listingGovernments(party, asOf).includes(code))] as const,
    ),
  );

const sharesAll = (parties: readonly PartyNode[], asOf: Day | null): boolean =>
  parties.length > 1 && [...listersOf(parties, asOf).values()].some((listed) => listed.length === parties.length);

/** ", all listed by the US under DPRK3; none by the UK or Canada". */
function listedWords(parties: readonly PartyNode[], asOf: Day | null): string {
  if (parties.length === 0) return '';
  const listers = [...listersOf(parties, asOf)];
  const none = listers.filter(([, listed]) => listed.length === 0).map(([code]) => GOVERNMENT_IN_TEXT[code]);
  if (none.length === listers.length) return nobodyWords(parties, asOf);
  const all = listers.filter(([, listed]) => listed.length === parties.length);
  const some = listers.filter(([, listed]) => listed.length > 0 && listed.length < parties.length);
  const said = [
    ...(all.length === 0
      ? []
      : [
          allWords(
            parties,
            all.map(([code]) => code),
            asOf,
          ),
        ]),
    ...some.map(
      ([code, listed], at) =>
        `${listed.length} ${all.length === 0 && at === 0 ? 'listed ' : ''}by ${GOVERNMENT_IN_TEXT[code]}${underWords(listed, code, asOf)}`,
    ),
  ];
  return `, ${said.join(', ')}${none.length === 0 ? '' : `; none by ${inARow(none, 'or')}`}`;
}

function nobodyWords(parties: readonly PartyNode[], asOf: Day | null): string {
  if (parties.some((party) => partyStanding(party, asOf) === 'not-yet')) return `, listed by nobody on ${asOf}`;
  return ', listed by nobody';
}

function allWords(parties: readonly PartyNode[], codes: readonly GovernmentCode[], asOf: Day | null): string {
  const only = codes.length === 1 ? codes[0] : undefined;
  const under = only === undefined ? '' : underWords(parties, only, asOf);
  const names = inARow(
    codes.map((code) => GOVERNMENT_IN_TEXT[code]),
    'and',
  );
  return `${parties.length === 1 ? '' : 'all '}listed by ${names}${under}`;
}

/** The programmes that this government lists every one of the parties under; nothing when there is none. */
function underWords(parties: readonly PartyNode[], code: GovernmentCode, asOf: Day | null): string {
  const each = parties.map(
    (party) =>
      new Set(
        party.designations
          .filter((d) => d.government === code && stands(d, asOf))
          .flatMap((d) => d.programmes.map((programme) => programme.code)),
      ),
  );
  const shared = [...(each[0] ?? [])].filter((programme) => each.every((codes) => codes.has(programme)));
  return shared.length === 0 ? '' : ` under ${inARow(shared, 'and')}`;
}
