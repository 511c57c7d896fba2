import { JOINED_BY, type JoinedBy } from '../../server/domain/identity.ts';
import type { Party } from '../../server/domain/party.ts';
import { GOVERNMENT_CODES, type GovernmentCode } from '../../server/domain/vocabulary.ts';
import { Union } from './union.ts';

/** How many parties two governments both list, and what says that they are the same. */
export interface SharedParties {
  readonly governments: readonly [GovernmentCode, GovernmentCode];
  readonly parties: number;
  /**
   * What it takes at the least: hard evidence alone; else the curated facts and judgements too; else judgements of this
   * data folder.
   */
  readonly by: Readonly<Record<JoinedBy, number>>;
}

const LIST_OF: Readonly<Record<GovernmentCode, string>> = { US: 'us-ofac-', GB: 'gb-uksl-', CA: 'ca-sema-' };

/** @param listed each party with the governments that list it now */
export function sharedParties(
  listed: Iterable<{ readonly party: Party; readonly governments: ReadonlySet<GovernmentCode> }>,
): SharedParties[] {
  const pairs = GOVERNMENT_CODES.flatMap((one, at) =>
    GOVERNMENT_CODES.slice(at + 1).map((other) => [one, other] as const),
  );
  const counts = pairs.map((governments) => ({
    governments,
    parties: 0,
    by: { HARD_EVIDENCE: 0, CURATED: 0, JUDGEMENT: 0 },
  }));
  for (const { party, governments } of listed) {
    for (const count of counts) {
      if (!count.governments.every((government) => governments.has(government))) continue;
      count.parties++;
      count.by[leastNeeded(party, count.governments)]++;
    }
  }
  return counts;
}

function leastNeeded(party: Party, [one, other]: readonly [GovernmentCode, GovernmentCode]): JoinedBy {
  const ofList = (government: GovernmentCode): string[] =>
    party.records.map(({ id }) => id).filter((id) => id.startsWith(LIST_OF[government]));
  const [ones, others] = [ofList(one), ofList(other)];
  // A listing that only the curated facts know stands on the party's own record.
  if (ones.length === 0 || others.length === 0) return 'CURATED';
  const union = new Union();
  for (const by of JOINED_BY) {
    for (const join of party.joins) if (join.by === by) union.join(...join.records);
    if (ones.some((a) => others.some((b) => union.find(a) === union.find(b)))) return by;
  }
  return 'JUDGEMENT';
}
