import type { GovernmentCode } from './picture.ts';
import { GOVERNMENTS } from './vocabulary.ts';

/** What the comparison shows; the days it keeps to are the filter that all views share. */
export interface CompareChoice {
  /** At least one, in the order of the columns. */
  readonly governments: readonly GovernmentCode[];
  readonly basis: LagBasis;
  readonly order: CompareOrder;
  /** Everybody on the lists read, or the parties on the canvas. */
  readonly among: 'all' | 'canvas';
  /** A number that was opened: the rows are the parties behind it. */
  readonly only: OpenedNumber | null;
}

export type OpenedNumber =
  | { readonly kind: 'exactly'; readonly governments: readonly GovernmentCode[] }
  | {
      readonly kind: 'followed';
      readonly leader: GovernmentCode;
      readonly follower: GovernmentCode;
      readonly outcome: FollowOutcome;
    };

export const LAG_BASES = ['LISTED_ON', 'ANNOUNCED_ON', 'EFFECTIVE_ON'] as const;
export type LagBasis = (typeof LAG_BASES)[number];
export const COMPARE_ORDERS = ['FIRST_ASC', 'FIRST_DESC', 'LAG_DESC', 'NAME_ASC'] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];
export const FOLLOW_OUTCOMES = ['FOLLOWED', 'SAME_DAY', 'NOT_YET', 'UNDATED'] as const;
export type FollowOutcome = (typeof FOLLOW_OUTCOMES)[number];

export const FIRST_COMPARE: CompareChoice = {
  governments: GOVERNMENTS,
  basis: 'LISTED_ON',
  order: 'FIRST_ASC',
  among: 'all',
  only: null,
};

/** Only what differs from the first choice is in the link. */
export function formatCompare(choice: CompareChoice, params: URLSearchParams): void {
  const { governments, basis, order, among, only } = choice;
  if (governments.join() !== FIRST_COMPARE.governments.join()) params.set('governments', governments.join(','));
  if (basis !== FIRST_COMPARE.basis) params.set('lag', basis);
  if (order !== FIRST_COMPARE.order) params.set('order', order);
  if (among !== FIRST_COMPARE.among) params.set('among', among);
  if (only !== null) {
    params.set(
      'only',
      only.kind === 'exactly'
        ? ['exactly', ...only.governments].join('~')
        : ['followed', only.leader, only.follower, only.outcome].join('~'),
    );
  }
}

export function parseCompare(params: URLSearchParams, messages: string[]): CompareChoice {
  const asked = params.get('governments')?.split(',') ?? FIRST_COMPARE.governments;
  const governments = GOVERNMENTS.filter((code) => asked.includes(code));
  const choice = <Value extends string>(name: string, values: readonly Value[], first: Value): Value => {
    const text = params.get(name);
    const known = values.find((value) => value === (text ?? first));
    if (known === undefined) messages.push(`The comparison knows no “${text}” for “${name}”; that is left out.`);
    return known ?? first;
  };
  return {
    governments: governments.length === 0 ? FIRST_COMPARE.governments : governments,
    basis: choice('lag', LAG_BASES, FIRST_COMPARE.basis),
    order: choice('order', COMPARE_ORDERS, FIRST_COMPARE.order),
    among: choice('among', ['all', 'canvas'], FIRST_COMPARE.among),
    only: parseOnly(params.get('only'), messages),
  };
}

function parseOnly(text: string | null, messages: string[]): OpenedNumber | null {
  if (text === null) return null;
  const [kind, ...parts] = text.split('~');
  const codes = GOVERNMENTS.filter((code) => parts.includes(code));
  const [leader, follower] = [0, 1].map((place) => GOVERNMENTS.find((code) => code === parts[place]));
  const outcome = FOLLOW_OUTCOMES.find((one) => one === parts[2]);
  if (kind === 'exactly' && codes.length > 0) return { kind, governments: codes };
  if (kind === 'followed' && leader !== undefined && follower !== undefined && leader !== follower && outcome)
    return { kind, leader, follower, outcome };
  messages.push(`“${text}” in the link names no number of the comparison; all parties are shown.`);
  return null;
}
