import { useQuery } from '@apollo/client/react';
import type { NodeDetailsQuery } from '../../gql/__generated__/graphql.ts';
import type { MoreTies } from '../../model/explored-network.ts';
import { isParty } from '../../model/explored-network.ts';
import { nameOf } from '../../model/names.ts';
import { leadOf } from '../../model/question.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { useAskAgain } from '../ask-again.ts';
import { ASKED_ANEW } from '../asked-anew.ts';
import { SelectionFace } from '../selection/SelectionFace.tsx';
import { Problem } from '../states/Problem.tsx';
import { BackToWays, WaysFace } from '../ways/WaysFace.tsx';
import { counted } from '../words.ts';
import { NODE_DETAILS } from './details-query.ts';
import { ClaimFace, CountryTieFace, DesignationFace, PositionFace, RelationFace } from './EdgeFaces.tsx';
import { FaceHead } from './FaceHead.tsx';
import { CountryFace, GovernmentFace, ProgrammeFace, WorkFace } from './HangingFaces.tsx';
import { PartyFace } from './PartyFace.tsx';
import { PossibleMatchFace } from './PossibleMatchFace.tsx';
import { detailsTarget } from './target.ts';
import './details.css';
import './listings.css';
import './relations.css';
import './tabs.css';

/** What is selected, with every fact's Source. It follows the selection and the as-of day. */
export function DetailsPanel() {
  const { network, question } = useExplorer();
  const target = detailsTarget(network, leadOf(question));
  if (question.selection.length === 0 && question.ways.length > 0) return <WaysFace />;
  if (question.selection.length > 1) return <SelectionFace ids={question.selection} />;
  switch (target.kind) {
    case 'nothing':
      return (
        <div className="face-message">
          <h2>Nothing is selected</h2>
          <p>Select a party or a line on the canvas or in the table. Its facts and their sources stand here.</p>
        </div>
      );
    case 'more':
      return <MoreFace more={target.more} />;
    case 'node':
      return (
        <>
          <BackToWays />
          <NodeDetails key={target.id} id={target.id} asOf={question.asOf} />
        </>
      );
  }
}

function NodeDetails({ id, asOf }: { readonly id: string; readonly asOf: string | null }) {
  const { data, previousData, error, loading, refetch } = useQuery(NODE_DETAILS, {
    variables: { id, asOf },
    fetchPolicy: ASKED_ANEW,
  });
  const { actions } = useExplorer();
  useAskAgain(error !== undefined, refetch);
  // Another day of the same node: what was shown stays until the answer is there, so that nothing jumps.
  const shown = data ?? previousData;
  if (error !== undefined)
    return <Problem title="The details could not be read" error={error} onRetry={() => void refetch()} />;
  if (shown === undefined) return <LoadingFace />;
  if (shown.node === null) {
    return (
      <div className="face-message">
        <h2>Not in the data read here</h2>
        <p>
          Nothing answers to <code>{id}</code>. The link may be of other lists or of another edition. That is not a
          clearance.
        </p>
        <Button onPress={() => actions.select(null)}>Clear the selection</Button>
      </div>
    );
  }
  return (
    <div aria-busy={loading}>
      <Face node={shown.node} lists={shown.lists} asOf={asOf} />
    </div>
  );
}

interface FaceProps {
  readonly node: NonNullable<NodeDetailsQuery['node']>;
  readonly lists: NodeDetailsQuery['lists'];
  readonly asOf: string | null;
}

function Face({ node, lists, asOf }: FaceProps) {
  switch (node.__typename) {
    case 'Person':
    case 'Organisation':
    case 'Vessel':
    case 'Aircraft':
      return <PartyFace party={node} lists={lists} asOf={asOf} />;
    case 'Designation':
      return <DesignationFace designation={node} />;
    case 'Relation':
      return <RelationFace relation={node} />;
    case 'Position':
      return <PositionFace position={node} />;
    case 'CountryTie':
      return <CountryTieFace tie={node} />;
    case 'Claim':
      return <ClaimFace claim={node} />;
    case 'Country':
      return <CountryFace country={node} />;
    case 'Government':
      return <GovernmentFace government={node} />;
    case 'Programme':
      return <ProgrammeFace programme={node} />;
    case 'Work':
      return <WorkFace work={node} />;
    case 'PossibleMatch':
      return <PossibleMatchFace match={node} />;
    case 'Agency':
      return (
        <article className="face">
          <FaceHead kind={null} kindWords="Agency" id={node.id} title={node.name} />
        </article>
      );
    case 'List':
      return (
        <article className="face">
          <FaceHead kind={null} kindWords="List" id={node.id} title={node.id} />
        </article>
      );
  }
}

function LoadingFace() {
  return (
    <div className="face-skeleton" role="status">
      <span className="visually-hidden">Bringing the details</span>
      <span className="bone bone-short" />
      <span className="bone bone-title" />
      <span className="bone" />
      <span className="bone" />
      <span className="bone bone-short" />
    </div>
  );
}

/** An "N more" node: the rest of an expand, to be drawn or left. */
function MoreFace({ more }: { readonly more: MoreTies }) {
  const { network, actions } = useExplorer();
  const parent = network.nodes.get(more.party);
  const name = parent !== undefined && isParty(parent) ? nameOf(parent) : more.party;
  const next = Math.min(more.parties, 20);
  return (
    <article className="face">
      <FaceHead kind="More" kindWords="More" id={more.id} title={`${counted(more.parties, 'party', 'parties')} more`}>
        <p className="face-aliases">Tied to {name} and not drawn. The most tied come first.</p>
        <div className="face-actions">
          <Button look="primary" onPress={() => actions.expand(more.id, { limit: next })}>
            Draw {next}
          </Button>
          <Button onPress={() => actions.select(more.party)}>Show {name}</Button>
        </div>
      </FaceHead>
    </article>
  );
}
