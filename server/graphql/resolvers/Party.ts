import { designationStanding } from '../../domain/in-force.ts';
import { byText } from '../../domain/order.ts';
import type {
  AircraftResolvers,
  OrganisationResolvers,
  PartyResolvers,
  PersonResolvers,
  VesselResolvers,
} from '../__generated__/resolvers.ts';
import { boundedFirst, boundedScore } from '../limits.ts';
import { typeNameOf } from '../node-types.ts';

export const Party: PartyResolvers = { __resolveType: (party) => typeNameOf(party) };

/** What Person, Organisation, Vessel and Aircraft answer alike. */
export const partyFields: PersonResolvers & OrganisationResolvers & VesselResolvers & AircraftResolvers = {
  kind: (party) => party.type,
  designations: async (party, { activeOn }, { loaders }) =>
    (await loaders.designationsOf(party.id)).filter((one) => designationStanding(one, activeOn ?? null).counts),
  relations: (party, { where, first, after }, { loaders }) =>
    loaders.relations({
      party: party.id,
      types: where?.type?.in ?? null,
      direction: where?.direction ?? null,
      first: boundedFirst(first),
      after: after ?? null,
    }),
  relationCounts: (party, { asOf }, { loaders }) => loaders.relationCounts(party.id, asOf ?? null),
  positions: (party, _, { loaders }) => loaders.positionsOf(party.id),
  claims: (party, _, { loaders }) => loaders.claimsOf(party.id),
  records: async (party, _, { loaders }) =>
    (await Promise.all([...new Set(party.records.map(({ id }) => id))].map((id) => loaders.records(id)))).flat(),
  history: async (party, _, { loaders }) =>
    (await Promise.all(party.records.map((record) => loaders.historyOf(record))))
      .flat()
      .sort((a, b) => byText(b.to, a.to) || byText(a.id, b.id)),
  possibleMatches: async (party, { minScore }, { loaders }) => {
    const least = boundedScore(minScore ?? 0);
    return (await loaders.possibleMatchesOf(party.id)).filter(({ score }) => score >= least);
  },
  sources: (party) => (party.names.find(({ kind }) => kind === 'PRIMARY') ?? party.names[0])?.sources ?? [],
};
