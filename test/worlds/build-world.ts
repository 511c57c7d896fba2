import type { Designation } from '../../server/domain/designation.ts';
import type { Graph } from '../../server/domain/graph.ts';
import { type PossibleMatch, possibleMatchId } from '../../server/domain/identity.ts';
import {
  agencyId,
  claimId,
  countryId,
  countryTieId,
  designationId,
  governmentId,
  type PartyId,
  partyId,
  positionId,
  programmeId,
  recordId,
  relationId,
  workId,
} from '../../server/domain/ids.ts';
import { day, type PartialDate, partialDate } from '../../server/domain/partial-date.ts';
import type { Party } from '../../server/domain/party.ts';
import type { Position, Relation } from '../../server/domain/relation.ts';
import type { Source } from '../../server/domain/source.ts';
import type {
  AgencyCode,
  CountryTieType,
  GovernmentCode,
  ListId,
  MeasureType,
  PartyKind,
  RelationType,
} from '../../server/domain/vocabulary.ts';

/** A made-up graph in a few words: what a test says is what matters to it; the rest is filled in. */
export interface WorldSketch {
  readonly parties: readonly {
    readonly id: string;
    readonly name?: string;
    readonly kind?: PartyKind;
    readonly names?: readonly string[];
    readonly identifiers?: readonly string[];
    readonly countries?: readonly (readonly [CountryTieType, string])[];
  }[];
  readonly designations?: readonly {
    readonly party: string;
    readonly government?: GovernmentCode;
    readonly agency?: AgencyCode;
    readonly list?: ListId;
    readonly programme?: string;
    readonly measure?: MeasureType;
    readonly listedOn?: string | null;
    readonly announcedOn?: string | null;
    readonly effectiveOn?: string | null;
    readonly endedOn?: string | null;
  }[];
  readonly relations?: readonly {
    readonly type?: RelationType;
    readonly from: string;
    readonly to: string;
    readonly since?: string | null;
    readonly until?: string | null;
  }[];
  readonly positions?: readonly {
    readonly person: string;
    readonly at: string;
    readonly title?: string;
    readonly since?: string | null;
    readonly until?: string | null;
  }[];
  readonly claims?: readonly { readonly organisation: string; readonly work: string }[];
  /** Two parties and a score. */
  readonly possibleMatches?: readonly (readonly [string, string, number])[];
  readonly aliases?: readonly (readonly [string, string])[];
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const dateOrNull = (text: string | null | undefined): PartialDate | null =>
  text === null || text === undefined ? null : partialDate(text);

function sourceOf(record: string, quote: string, list: ListId = 'us-ofac-sdn'): Source {
  return {
    list,
    edition: day('2024-03-06'),
    recordId: recordId(record),
    field: 'Remarks',
    quote,
    url: null,
    retrievedAt: '2024-03-06T00:00:00Z',
    citation: null,
  };
}

export function buildWorld(sketch: WorldSketch): Graph {
  const parties = sketch.parties.map((p): Party => {
    const id = partyId(p.id);
    const name = p.name ?? p.id;
    return {
      type: p.kind ?? 'Organisation',
      id,
      name,
      displayName: name,
      names: [name, ...(p.names ?? [])].map((value, i) => ({
        value,
        display: value,
        kind: i === 0 ? 'PRIMARY' : 'ALIAS',
        script: null,
        language: null,
        sources: [sourceOf(p.id, value)],
      })),
      identifiers: (p.identifiers ?? []).map((value) => ({
        type: 'Registration Number',
        value,
        country: null,
        sources: [sourceOf(p.id, value)],
      })),
      facts: [],
      countries: (p.countries ?? []).map(([type, code]) => ({
        id: countryTieId(type, id, countryId(code)),
        type,
        country: countryId(code),
        place: null,
        sources: [sourceOf(p.id, code)],
      })),
      records: [{ id: recordId(p.id), list: 'us-ofac-sdn' }],
      joins: [],
    };
  });
  const designations = (sketch.designations ?? []).map((d, i): Designation => {
    const government = d.government ?? 'US';
    const agency = d.agency ?? ({ US: 'OFAC', GB: 'FCDO', CA: 'GAC' } as const)[government];
    const list = d.list ?? ({ US: 'us-ofac-sdn', GB: 'gb-uksl', CA: 'ca-sema' } as const)[government];
    return {
      type: 'Designation',
      id: designationId(list, partyId(d.party), String(i)),
      party: partyId(d.party),
      government,
      agency,
      agencyId: agencyId(government, agency),
      list,
      programmes: [programmeId(government, d.programme ?? 'GLOMAG')],
      measures: [{ type: d.measure ?? 'ASSET_FREEZE', words: 'Block' }],
      announcedOn: dateOrNull(d.announcedOn),
      listedOn: dateOrNull(d.listedOn),
      effectiveOn: dateOrNull(d.effectiveOn),
      endedOn: dateOrNull(d.endedOn),
      endedBy: d.endedOn == null ? null : 'PUBLISHED',
      firstSeenOn: null,
      lastUpdatedOn: null,
      reasons: [],
      notes: [],
      sources: [sourceOf(d.party, 'GLOMAG')],
    };
  });
  const relations = (sketch.relations ?? []).map((r): Relation => {
    const type = r.type ?? 'ACTS_FOR';
    const [from, to] = [partyId(r.from), partyId(r.to)];
    return {
      type,
      id: relationId(type, from, to),
      from,
      to,
      since: dateOrNull(r.since),
      until: dateOrNull(r.until),
      share: null,
      former: false,
      sources: [sourceOf(r.from, `Linked To: ${r.to}.`)],
    };
  });
  const positions = (sketch.positions ?? []).map((p): Position => {
    const title = p.title ?? 'Director';
    const at = p.at.startsWith('country-') ? countryId(p.at.slice('country-'.length)) : partyId(p.at);
    return {
      type: 'HOLDS_POSITION',
      id: positionId(partyId(p.person), title, at),
      person: partyId(p.person),
      title,
      body: null,
      at,
      since: dateOrNull(p.since),
      until: dateOrNull(p.until),
      former: false,
      sources: [sourceOf(p.person, title)],
    };
  });
  const codes = new Set([
    ...sketch.parties.flatMap((p) => (p.countries ?? []).map(([, code]) => code)),
    ...positions.flatMap((p) => (p.at.startsWith('country-') ? [p.at.slice('country-'.length)] : [])),
  ]);
  const programmes = new Map(
    (sketch.designations ?? []).map((d) => {
      const government = d.government ?? 'US';
      const code = d.programme ?? 'GLOMAG';
      const id = programmeId(government, code);
      return [id, { type: 'Programme' as const, id, government, code, name: code, law: null, sources: [] }];
    }),
  );
  const works = [...new Set((sketch.claims ?? []).map((claim) => claim.work))];
  return {
    parties: parties.sort(byId),
    designations: designations.sort(byId),
    relations: relations.sort(byId),
    positions: positions.sort(byId),
    claims: (sketch.claims ?? [])
      .map((claim) => ({
        type: 'REPORTED_TO_HAVE_WORKED_ON' as const,
        id: claimId(partyId(claim.organisation), workId(claim.work)),
        organisation: partyId(claim.organisation),
        work: workId(claim.work),
        statement: 'Reported to have worked on it.',
        sourcesFor: [sourceOf(claim.organisation, 'for')],
        sourcesAgainst: [sourceOf(claim.organisation, 'against')],
      }))
      .sort(byId),
    works: works
      .map((id) => ({ type: 'Work' as const, id: workId(id), title: id, year: '1995', maker: 'A studio', sources: [] }))
      .sort(byId),
    programmes: [...programmes.values()].sort(byId),
    countries: [...codes]
      .map((code) => ({ type: 'Country' as const, id: countryId(code), code: code.toUpperCase(), name: code }))
      .sort(byId),
    governments: (['CA', 'GB', 'US'] as const).map((code) => ({
      type: 'Government',
      id: governmentId(code),
      code,
      name: code,
    })),
    agencies: [],
    lists: [
      {
        type: 'List',
        id: 'us-ofac-sdn',
        name: 'SDN',
        government: 'US',
        publisher: 'OFAC',
        url: 'https://ofac.treasury.gov/',
        snapshots: [],
        parties: parties.length,
        relations: relations.length,
      },
    ],
    records: parties.map((p) => ({
      id: recordId(p.id),
      list: 'us-ofac-sdn' as const,
      edition: day('2024-03-06'),
      url: null,
      fields: [{ name: 'SDN_Name', value: p.name }],
    })),
    possibleMatches: (sketch.possibleMatches ?? [])
      .map(([one, other, score]): PossibleMatch => {
        const [a, b] = one < other ? [partyId(one), partyId(other)] : [partyId(other), partyId(one)];
        return {
          type: 'POSSIBLE_MATCH',
          id: possibleMatchId(a, b),
          one: a,
          other: b,
          score,
          evidence: [{ kind: 'LIKE_NAME', one: a, other: b }],
          undecided: false,
        };
      })
      .sort((a, b) => b.score - a.score || byId(a, b)),
    changes: [],
    issues: [],
    aliases: (sketch.aliases ?? []).map(([record, party]) => [recordId(record), partyId(party)] as const),
  };
}

/** `us-ofac-7`. */
export const party = (n: number): PartyId => partyId(`us-ofac-${n}`);
