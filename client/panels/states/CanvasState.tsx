import type { Failure } from '../../gql/failure.ts';
import { tableCsv } from '../../model/csv.ts';
import type { Situation } from '../../model/derived.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { counted, numeral } from '../words.ts';
import { FAILURE_TITLES, failureText } from './failure-words.ts';
import { KNOWN_NETWORKS } from './known-networks.ts';
import { StateCard } from './StateCard.tsx';

/**
 * What stands on the canvas or above the table when the network is not simply there: nothing asked, on its way, failed,
 * cut, filtered away, or listed by nobody on the day. Null when there is nothing to say.
 */
export function CanvasState() {
  const { status, derived, network } = useExplorer();
  const isDrawn = derived.picture.nodes.length > 0;
  switch (status.kind) {
    case 'empty':
      return <Empty />;
    case 'loading':
      return <Loading isDrawn={isDrawn} />;
    case 'error':
      return <Failed failure={status.failure} retryIn={status.retryInSeconds} isDrawn={isDrawn} />;
    case 'ready': {
      if (network.seeds.length === 0) return <Unknown ids={network.unknownSeeds} level={1} />;
      const situation = <SituationState situation={derived.situation} />;
      return (
        <>
          {status.cut.length === 0 ? null : <Cut />}
          {network.unknownSeeds.length === 0 ? null : <Unknown ids={network.unknownSeeds} level={2} />}
          {situation}
        </>
      );
    }
  }
}

function Empty() {
  const { actions } = useExplorer();
  return (
    <StateCard
      icon="search"
      level={1}
      title="Start with a name"
      text="Nothing is drawn yet. Search a name in any script, or open a network that we know well."
    >
      {KNOWN_NETWORKS.map(({ name, seeds, asOf }, index) => (
        <Button
          key={name}
          look={index === 0 ? 'primary' : 'plain'}
          onPress={() => {
            actions.open(seeds);
            if (asOf !== null) actions.setAsOf(asOf);
          }}
        >
          {name}
        </Button>
      ))}
    </StateCard>
  );
}

function Loading({ isDrawn }: { readonly isDrawn: boolean }) {
  return (
    <StateCard
      icon="affiliate"
      level={isDrawn ? 2 : 1}
      form={isDrawn ? 'strip' : 'card'}
      title="Bringing the network"
      text={isDrawn ? 'What is drawn stays where it is.' : 'Parties, their ties, and the source of each.'}
    />
  );
}

function Unknown({ ids, level }: { readonly ids: readonly string[]; readonly level: 1 | 2 }) {
  const { actions } = useExplorer();
  return (
    <StateCard
      icon="search"
      tone="warning"
      level={level}
      title={
        ids.length === 1
          ? 'One start is not in the data read here'
          : `${ids.length} starts are not in the data read here`
      }
      text={
        <>
          Nothing answers to {ids.slice(0, 5).join(', ')}
          {ids.length > 5 ? ` and ${ids.length - 5} more` : ''}. The link may be of other lists or of another edition.
          That is not a clearance.
        </>
      }
    >
      <Button onPress={actions.clear}>Start with a name</Button>
    </StateCard>
  );
}

/** What cut the network says how much it left out. */
function Cut() {
  const { network, derived, actions } = useExplorer();
  const left = network.cut.reduce((sum, { parties }) => sum + parties, 0);
  const drawn = derived.counts.parties;
  return (
    <StateCard
      icon="alertTriangle"
      tone="warning"
      form="strip"
      title={`${numeral(drawn)} of ${numeral(drawn + left)} parties drawn`}
      text={`The most tied came first. ${counted(left, 'party is', 'parties are')} left out; counts on the nodes include them.`}
    >
      <Button onPress={() => actions.setView('table')}>Open all as a table</Button>
    </StateCard>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly retryIn: number | null;
  readonly isDrawn: boolean;
}

function Failed({ failure, retryIn, isDrawn }: FailedProps) {
  const { actions, derived } = useExplorer();
  const rows = derived.rows.length;
  return (
    <StateCard
      icon={failure.kind === 'store-down' || failure.kind === 'offline' ? 'database' : 'alertTriangle'}
      tone="bad"
      level={isDrawn ? 2 : 1}
      form={isDrawn ? 'strip' : 'card'}
      title={FAILURE_TITLES[failure.kind]}
      text={failureText(failure, retryIn)}
    >
      <Button look="primary" onPress={actions.retry}>
        Try now
      </Button>
      {rows === 0 ? null : (
        <Button
          icon="download"
          onPress={() => saveFile('sanctions-explorer.csv', 'text/csv;charset=utf-8', tableCsv(derived.rows))}
        >
          Download what is drawn
        </Button>
      )}
    </StateCard>
  );
}

function SituationState({ situation }: { readonly situation: Situation }) {
  const { actions } = useExplorer();
  switch (situation.kind) {
    case 'shown':
      return null;
    case 'filtered-away': {
      const { guilty, parties } = situation;
      return (
        <StateCard
          icon="adjustments"
          level={1}
          title={parties === 1 ? 'Filters hide the only party' : `Filters hide all ${numeral(parties)} parties`}
          text={
            guilty === null
              ? 'The network is still here. The filters together leave none of it.'
              : `The network is still here. “${guilty.label}” leaves none of it.`
          }
        >
          {guilty === null ? null : (
            <Button look="primary" onPress={() => actions.liftFilter(guilty)}>
              Clear that filter: {counted(guilty.leaves, 'party', 'parties')}
            </Button>
          )}
          <Button look={guilty === null ? 'primary' : 'plain'} onPress={actions.clearFilters}>
            Clear all
          </Button>
        </StateCard>
      );
    }
    case 'before-any-listing': {
      const { first, name, on } = situation;
      return (
        <StateCard
          icon="calendar"
          form="strip"
          title={`Listed by nobody on ${on}`}
          text={
            first === null
              ? `No list read here gives a day on which ${name} was listed.`
              : `${name} was first listed on ${first.day}, by ${first.started.map(({ government }) => government).join(', ')}.`
          }
        >
          {first === null ? null : (
            <Button look="primary" onPress={() => actions.setAsOf(first.day)}>
              Go to {first.day}
            </Button>
          )}
        </StateCard>
      );
    }
  }
}
