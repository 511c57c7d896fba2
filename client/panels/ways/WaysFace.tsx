import type { ExploredEdge } from '../../model/explored-network.ts';
import { inARow } from '../../model/names.ts';
import type { WaysStep } from '../../model/question.ts';
import { tieWords, titleOf } from '../../model/spoken.ts';
import { FAMILY_OF_TYPE } from '../../model/vocabulary.ts';
import { type ShownWay, waysKey } from '../../model/ways.ts';
import { type Explorer, useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { EdgeSample } from '../../ui/EdgeSample.tsx';
import { Section } from '../../ui/Section.tsx';
import { counted } from '../words.ts';
import './ways.css';

const MOST_HOPS = 6;

/** The ways that were asked for, hop by hop in sentences; each hop opens its Sources. */
export function WaysFace() {
  const explorer = useExplorer();
  const { derived, question, actions } = explorer;
  return (
    <article className="face ways">
      <header className="ways-head">
        <h2>How they are tied</h2>
        <p className="face-meta">
          Along published relations and positions, never through a country, a government or a programme.
          {question.asOf === null ? '' : ` As of ${question.asOf}.`}
        </p>
        <Button onPress={actions.closeWays}>Close the ways</Button>
      </header>
      {derived.ways.map(({ step, shown }) => (
        <Section key={waysKey(step)} title={inARow(endNames(explorer, step), 'and')}>
          <Found explorer={explorer} step={step} shown={shown} />
        </Section>
      ))}
    </article>
  );
}

/** Back from one party or hop to the list it was opened from. */
export function BackToWays() {
  const { question, actions } = useExplorer();
  if (question.ways.length === 0) return null;
  return (
    <p className="ways-back">
      <Button icon="chevronLeft" onPress={() => actions.select(null)}>
        Back to the ways
      </Button>
    </p>
  );
}

interface FoundProps {
  readonly explorer: Explorer;
  readonly step: WaysStep;
  readonly shown: readonly ShownWay[] | null;
}

function Found({ explorer, step, shown }: FoundProps) {
  const { network, status, actions } = explorer;
  if (shown === null) {
    return (
      <p className="face-meta">
        {status.kind === 'error' ? 'They could not be brought; the canvas says why.' : 'Looking for ways.'}
      </p>
    );
  }
  const truncated = network.ways.get(waysKey(step))?.truncated ?? false;
  return (
    <>
      {shown.length === 0 ? (
        <p>
          {network.ways.get(waysKey(step))?.ends.includes(null) === true
            ? 'One of them is not in the data read here. '
            : ''}
          No way of at most {counted(step.maxHops, 'hop', 'hops')} is known in the lists read here. That does not show
          that there is none.
        </p>
      ) : (
        <ol className="ways-list">
          {shown.map((one) => (
            <WayItem key={one.way.parties.join(' ')} explorer={explorer} shown={one} />
          ))}
        </ol>
      )}
      {truncated ? <p className="face-meta">There are more ways than these; the shortest come first.</p> : null}
      {step.maxHops < MOST_HOPS && !truncated ? (
        <Button onPress={() => actions.findWays(step.between, MOST_HOPS)}>
          Look as far as {counted(MOST_HOPS, 'hop', 'hops')}
        </Button>
      ) : null}
    </>
  );
}

function WayItem({ explorer, shown }: { readonly explorer: Explorer; readonly shown: ShownWay }) {
  const { question } = explorer;
  const { way, hops, counts } = shown;
  return (
    <li className={counts ? 'way' : 'way way-other-day'}>
      <p className="way-length">
        {counted(hops.length, 'hop', 'hops')}
        {counts ? '' : ` · not on ${question.asOf}`}
      </p>
      <ol>
        {hops.map((edges, at) => (
          <li key={way.parties[at] ?? at}>
            <PartyButton explorer={explorer} id={way.parties[at] ?? ''} />
            {edges.map((edge) => (
              <Hop key={edge.id} explorer={explorer} edge={edge} from={way.parties[at] ?? ''} />
            ))}
          </li>
        ))}
        <li>
          <PartyButton explorer={explorer} id={way.parties.at(-1) ?? ''} />
        </li>
      </ol>
    </li>
  );
}

function PartyButton({ explorer, id }: { readonly explorer: Explorer; readonly id: string }) {
  return (
    <button type="button" className="way-party" onClick={() => explorer.actions.select(id)}>
      {nameIn(explorer, id)}
    </button>
  );
}

interface HopProps {
  readonly explorer: Explorer;
  readonly edge: ExploredEdge;
  readonly from: string;
}

function Hop({ explorer, edge, from }: HopProps) {
  const runsOn = edge.from === from;
  const other = runsOn ? edge.to : edge.from;
  const words = tieWords(edge, runsOn ? 'out' : 'in');
  return (
    <button
      type="button"
      className="way-hop"
      aria-label={`${words} ${nameIn(explorer, other)}: details and Sources`}
      onClick={() => explorer.actions.select(edge.id)}
    >
      <EdgeSample family={FAMILY_OF_TYPE[edge.type]} />
      <span>{words}</span>
    </button>
  );
}

/** Ends that no way leads to are not drawn: their names come with the answer. */
function endNames({ network }: Explorer, step: WaysStep): readonly string[] {
  const ends = network.ways.get(waysKey(step))?.ends;
  return step.between.map((id, at) => {
    const end = network.nodes.get(id) ?? ends?.[at];
    return end == null ? id : titleOf(end);
  });
}

function nameIn({ network }: Explorer, id: string): string {
  const node = network.nodes.get(id);
  return node === undefined ? id : titleOf(node);
}
