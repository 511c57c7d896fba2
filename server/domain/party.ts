import type { Join } from './identity.ts';
import type { CountryId, CountryTieId, PartyId, RecordId } from './ids.ts';
import type { Source } from './source.ts';
import {
  type CountryTieType,
  type FactKind,
  type ListId,
  type NameKind,
  PARTY_KINDS,
  type PartyKind,
} from './vocabulary.ts';

/** Anyone or anything a government can list. */
export interface Party {
  readonly type: PartyKind;
  readonly id: PartyId;
  /** The primary name as its list writes it: OFAC `LAST, First`. */
  readonly name: string;
  /** The same in its natural order, for a screen: `First Last`. */
  readonly displayName: string;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly facts: readonly Fact[];
  readonly countries: readonly CountryTie[];
  /** Every record that describes the party; the first one gave it its id. */
  readonly records: readonly RecordRef[];
  /** Why these records are taken to describe one party; empty for a party of one record id. */
  readonly joins: readonly Join[];
}

export const isParty = (node: { readonly type: string }): node is Party =>
  PARTY_KINDS.some((kind) => kind === node.type);

export interface RecordRef {
  readonly id: RecordId;
  readonly list: ListId;
}

export interface Name {
  readonly value: string;
  /** In its natural order. */
  readonly display: string;
  readonly kind: NameKind;
  /** ISO 15924 (`Hang`, `Cyrl`); null for Latin. */
  readonly script: string | null;
  /** BCP 47, where the publisher says it or the script leaves no choice. */
  readonly language: string | null;
  readonly sources: readonly Source[];
}

/** A passport, registration, tax, IMO or other number. */
export interface Identifier {
  /** The publisher's word for it: `Registration Number`. */
  readonly type: string;
  readonly value: string;
  readonly country: CountryId | null;
  readonly sources: readonly Source[];
}

export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  readonly sources: readonly Source[];
}

export interface CountryTie {
  readonly id: CountryTieId;
  readonly type: CountryTieType;
  readonly country: CountryId;
  /** Where in the country, as published. */
  readonly place: string | null;
  readonly sources: readonly Source[];
}
