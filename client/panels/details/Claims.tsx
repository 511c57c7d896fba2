import type { ClaimPartsFragment, SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/__generated__/index.ts';
import { Quote } from '../../ui/Quote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SourceButton } from '../source-drawer/SourceButton.tsx';
import { SourceLine } from '../source-drawer/SourceLine.tsx';
import { SOURCE_PARTS } from '../source-drawer/source-parts.ts';
import { counted } from '../words.ts';
import { NodeName } from './NodeName.tsx';

export const CLAIM_PARTS = graphql(`
  fragment ClaimParts on Claim {
    id
    statement
    organisation {
      id
      kind
      displayName
    }
    work {
      id
      title
      year
      maker
    }
    sourcesFor {
      ...SourceParts
    }
    sourcesAgainst {
      ...SourceParts
    }
  }
`);

/** What is reported and contradicted, in its own block: both sides of a claim at the same size. */
export function Claims({ claims }: { readonly claims: readonly FragmentType<typeof CLAIM_PARTS>[] }) {
  if (claims.length === 0) return null;
  const read = readFragment(CLAIM_PARTS, claims);
  const contested = read.some(({ sourcesAgainst }) => sourcesAgainst.length > 0);
  return (
    <Section title={contested ? 'Contested claims' : 'Claims'} aside={counted(read.length, 'claim', 'claims')}>
      <ul className="claims">
        {read.map((claim) => (
          <li key={claim.id}>
            <ClaimSides claim={claim} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A claim: its neutral sentence, the work, and who says what. */
export function ClaimSides({ claim }: { readonly claim: ClaimPartsFragment }) {
  const forIt = readFragment(SOURCE_PARTS, claim.sourcesFor);
  const against = readFragment(SOURCE_PARTS, claim.sourcesAgainst);
  return (
    <>
      <p className="claim-words">{claim.statement}</p>
      <p className="face-meta">
        <NodeName id={claim.work.id} name={claim.work.title} /> {claim.work.year}, {claim.work.maker}
      </p>
      <div className="claim-sides">
        <Side title={`Reported by ${forIt.length}`} sources={forIt} />
        <Side title={`Contradicted by ${against.length}`} sources={against} />
      </div>
      <SourceButton fact={claim.statement} owner={claim.id} sources={claim.sourcesFor} against={claim.sourcesAgainst}>
        Read both sides
      </SourceButton>
    </>
  );
}

function Side({ title, sources }: { readonly title: string; readonly sources: readonly SourcePartsFragment[] }) {
  return (
    <div className="claim-side">
      <h4>{title}</h4>
      {sources.length === 0 ? <p className="face-meta">Nobody, as far as collected here.</p> : null}
      <ul>
        {sources.map((source) => (
          <li key={`${source.url} ${source.quote}`}>
            <Quote text={source.quote} />
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
