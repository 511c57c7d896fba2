import type { StatedParty } from '../../graph-seed/list-record.ts';
import { type HardPair, hardPairs } from '../../graph-seed/resolve/hard-evidence.ts';
import type { Judgement, Verdict } from '../../graph-seed/resolve/judgement.ts';
import { type Profile, Profiles } from '../../graph-seed/resolve/profile.ts';
import { type RecordId, recordId } from '../../server/domain/ids.ts';
import type { CountryTieType, NameKind, PartyKind } from '../../server/domain/vocabulary.ts';

/** A record in a few words: what a test says is what matters to it. */
export interface RecordSketch {
  readonly id: string;
  readonly kind?: PartyKind;
  /** The first is primary. */
  readonly names?: readonly string[];
  readonly aliasKind?: NameKind;
  readonly born?: readonly string[];
  readonly sex?: string;
  readonly countries?: readonly (readonly [CountryTieType, string])[];
  /** Type, value, country, what is said beside it. */
  readonly numbers?: readonly (readonly [string, string, (string | undefined)?, string?])[];
}

export function statedParty(sketch: RecordSketch): StatedParty {
  return {
    kind: sketch.kind ?? 'Person',
    names: (sketch.names ?? [sketch.id]).map((value, at) => ({
      value,
      display: value,
      kind: at === 0 ? 'PRIMARY' : (sketch.aliasKind ?? 'ALIAS'),
      script: null,
      language: null,
      quotes: [],
    })),
    identifiers: (sketch.numbers ?? []).map(([type, value, country, beside]) => ({
      type,
      value,
      country: country ?? null,
      quotes: [value, beside].flatMap((quote) => (quote === undefined ? [] : { field: type, quote })),
    })),
    facts: [
      ...(sketch.born ?? []).map((value) => ({ kind: 'BIRTH_DATE', value, quotes: [] }) as const),
      ...(sketch.sex === undefined ? [] : [{ kind: 'GENDER', value: sketch.sex, quotes: [] } as const]),
    ],
    countries: (sketch.countries ?? []).map(([tie, country]) => ({ tie, country, place: null, quotes: [] })),
  };
}

export function profilesOf(sketches: readonly RecordSketch[]): ReadonlyMap<RecordId, Profile> {
  const profiles = new Profiles();
  return new Map(
    sketches.map((sketch) => {
      const id = recordId(sketch.id);
      return [id, profiles.of([{ id, party: statedParty(sketch) }])] as const;
    }),
  );
}

export const pairsOf = (...sketches: readonly RecordSketch[]): HardPair[] => hardPairs(profilesOf(sketches));

export function judged(verdict: Verdict, one: string, other: string, more: Partial<Judgement> = {}): Judgement {
  return {
    verdict,
    records: [recordId(one), recordId(other)],
    by: 'Ada',
    on: '2024-05-01T09:00:00Z',
    why: 'same office',
    place: 'judgements.ndjson, line 1',
    curated: false,
    ...more,
  };
}
