import { useQuery } from '@apollo/client/react';
import type { PartyWhere } from '../../gql/__generated__/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/__generated__/index.ts';
import { nameOf } from '../../model/names.ts';
import { useExplorer } from '../../state/explorer.ts';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { Section } from '../../ui/Section.tsx';
import { ASKED_ANEW } from '../asked-anew.ts';
import { partyName } from '../party-name.ts';
import { SourceList } from '../source-drawer/SourceList.tsx';
import { Problem } from '../states/Problem.tsx';
import { counted, numeral } from '../words.ts';
import { CLAIM_PARTS, ClaimSides } from './Claims.tsx';
import { FaceHead } from './FaceHead.tsx';
import { NodeName } from './NodeName.tsx';
import { tiedParties } from './tied-parties.ts';

const COUNTRY_FACE = graphql(`
  fragment CountryFace on Country {
    id
    isoCode: code
    name
  }
`);

/** A country or territory, and who in the network is tied to it. */
export function CountryFace({ country: masked }: { readonly country: FragmentType<typeof COUNTRY_FACE> }) {
  const country = readFragment(COUNTRY_FACE, masked);
  return (
    <article className="face">
      <FaceHead kind="Country" kindWords="Country or territory" id={country.id} title={country.name}>
        <p className="face-aliases">
          {country.isoCode === null ? 'No ISO 3166-1 code' : `ISO 3166-1 code ${country.isoCode}`}
        </p>
      </FaceHead>
      <HowMany
        words="tied to it by anything but a place of birth, on all lists read"
        where={{ country: { in: [country.id] } }}
      />
      <TiedHere id={country.id} />
    </article>
  );
}

const GOVERNMENT_FACE = graphql(`
  fragment GovernmentFace on Government {
    id
    governmentCode: code
    name
    agencies {
      id
      name
    }
  }
`);

/** A sanctioning government and its agencies. */
export function GovernmentFace({ government: masked }: { readonly government: FragmentType<typeof GOVERNMENT_FACE> }) {
  const government = readFragment(GOVERNMENT_FACE, masked);
  return (
    <article className="face">
      <FaceHead kind="Government" kindWords="Government" id={government.id} title={government.name}>
        <p>
          <GovernmentMark government={government.governmentCode} look="filled" /> its mark; hollow where no asset is
          frozen
        </p>
      </FaceHead>
      <HowMany words="listed by it now, on the lists read" where={{ listedBy: { any: [government.governmentCode] } }} />
      <Section title="Agencies" aside={String(government.agencies.length)}>
        <ul className="rows">
          {government.agencies.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
            </li>
          ))}
        </ul>
      </Section>
      <TiedHere id={government.id} />
    </article>
  );
}

const PROGRAMME_FACE = graphql(`
  fragment ProgrammeFace on Programme {
    id
    code
    name
    law
    government {
      id
      name
    }
    sources {
      ...SourceParts
    }
  }
`);

/** The legal regime a listing is made under. */
export function ProgrammeFace({ programme: masked }: { readonly programme: FragmentType<typeof PROGRAMME_FACE> }) {
  const programme = readFragment(PROGRAMME_FACE, masked);
  return (
    <article className="face">
      <FaceHead kind="Programme" kindWords="Programme" id={programme.id} title={programme.code}>
        <p className="face-aliases">
          {programme.name === programme.code ? null : `${programme.name}. `}
          {programme.law === null ? null : `${programme.law}. `}
          {programme.government.name}.
        </p>
      </FaceHead>
      <HowMany words="listed under it, on the lists read" where={{ programme: { in: [programme.id] } }} />
      <TiedHere id={programme.id} />
      {programme.sources.length === 0 ? null : (
        <SourceList fact={`Programme ${programme.code}`} owner={programme.id} sources={programme.sources} />
      )}
    </article>
  );
}

const WORK_FACE = graphql(`
  fragment WorkFace on Work {
    id
    title
    year
    maker
    claims {
      ...ClaimParts
    }
    sources {
      ...SourceParts
    }
  }
`);

/** A film or series that a claim ties to an organisation. */
export function WorkFace({ work: masked }: { readonly work: FragmentType<typeof WORK_FACE> }) {
  const work = readFragment(WORK_FACE, masked);
  return (
    <article className="face">
      <FaceHead kind="Work" kindWords="Work" id={work.id} title={work.title}>
        <p className="face-aliases">
          {work.year}, {work.maker}
        </p>
      </FaceHead>
      {readFragment(CLAIM_PARTS, work.claims).map((claim) => (
        <Section key={claim.id} title={partyName(claim.organisation)}>
          <ClaimSides claim={claim} />
        </Section>
      ))}
      <SourceList fact={work.title} owner={work.id} sources={work.sources} />
    </article>
  );
}

const HOW_MANY = graphql(`
  query HowManyParties($where: PartyWhere!) {
    parties(where: $where, first: 1) {
      totalCount
      facets {
        kinds {
          kind
          count
        }
      }
    }
  }
`);

/** How many parties of the whole graph, not only of the network, and of which kinds. */
function HowMany({ where, words }: { readonly where: PartyWhere; readonly words: string }) {
  const { data, loading, error, refetch } = useQuery(HOW_MANY, { variables: { where }, fetchPolicy: ASKED_ANEW });
  if (error !== undefined)
    return <Problem title="The parties could not be counted" error={error} onRetry={() => void refetch()} />;
  if (loading || data === undefined) return <p className="face-loading">Counting parties</p>;
  const { totalCount, facets } = data.parties;
  return (
    <Section title="In the whole graph" aside={numeral(totalCount)}>
      <p>
        {counted(totalCount, 'party', 'parties')} {words}.
      </p>
      <ul className="kind-counts">
        {facets.kinds.map(({ kind, count }) => (
          <li key={kind} className="kind-count-row">
            <KindShape kind={kind} />
            <span>{kind}</span>
            <span className="kind-count">{numeral(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The parties of the network on screen that are tied to it. */
function TiedHere({ id }: { readonly id: string }) {
  const { network } = useExplorer();
  const tied = tiedParties(network, id);
  return (
    <Section title="In this network" aside={counted(tied.length, 'party', 'parties')}>
      <ul className="rows rows-dense">
        {tied.map((party) => (
          <li key={party.id}>
            <NodeName id={party.id} name={nameOf(party)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
