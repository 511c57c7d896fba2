import { FAILURE_TITLES, failureText } from '../../panels/states/failure-words.ts';
import { StateCard } from '../../panels/states/StateCard.tsx';
import { counted } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';

/** Why an embedded canvas is empty, or not whole. What can be done about it is done in the explorer itself. */
export function EmbedState() {
  const { status, derived, network, actions } = useExplorer();
  const isDrawn = derived.picture.nodes.length > 0;
  const form = isDrawn ? 'strip' : 'card';
  const level = isDrawn ? 2 : 1;
  switch (status.kind) {
    case 'empty':
      return (
        <StateCard icon="affiliate" level={1} title="Nothing to show" text="The link of this frame names no party." />
      );
    case 'loading':
      return (
        <StateCard
          icon="affiliate"
          level={level}
          form={form}
          title="Bringing the network"
          text="Parties, their ties, and the source of each."
        />
      );
    case 'error':
      return (
        <StateCard
          icon="alertTriangle"
          tone="bad"
          level={level}
          form={form}
          title={FAILURE_TITLES[status.failure.kind]}
          text={failureText(status.failure, status.retryInSeconds)}
        >
          <Button look="primary" onPress={actions.retry}>
            Try now
          </Button>
        </StateCard>
      );
    case 'ready':
      return (
        <>
          {network.unknownSeeds.length === 0 ? null : (
            <StateCard
              icon="search"
              tone="warning"
              level={level}
              form={form}
              title={`${counted(network.unknownSeeds.length, 'start is', 'starts are')} not in the data read here`}
              text={`Nothing answers to ${network.unknownSeeds.slice(0, 3).join(', ')}. That is not a clearance.`}
            />
          )}
          {status.cut.length === 0 ? null : (
            <StateCard
              icon="alertTriangle"
              tone="warning"
              form="strip"
              title="Not all is drawn"
              text={`${counted(
                status.cut.reduce((sum, { parties }) => sum + parties, 0),
                'party is',
                'parties are',
              )} left out.`}
            />
          )}
          {derived.situation.kind === 'filtered-away' ? (
            <StateCard
              icon="adjustments"
              level={1}
              title="Filters hide everything"
              text="The link of this frame has filters."
            />
          ) : null}
        </>
      );
  }
}
