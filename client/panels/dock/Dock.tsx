import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/__generated__/index.ts';
import { firstOther } from '../../model/two-dates.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAskAgain } from '../ask-again.ts';
import { useDataRead } from '../header/data-read.ts';
import { counted } from '../words.ts';
import { DeltaSentence } from './DeltaSentence.tsx';
import { LanesView } from './LanesView.tsx';
import { type Editions, lanesOf } from './lanes.ts';
import { PlayButton } from './PlayButton.tsx';
import { TimeSlider } from './TimeSlider.tsx';
import { axisOf } from './time-axis.ts';
import './dock.css';

const TIMELINE = graphql(`
  query Quarters {
    timeline(by: QUARTER) {
      label
      governments {
        government
        count
      }
    }
  }
`);

/** The day that everything on screen obeys: a field, the changes before and after, a sentence, and three lanes of time. */
export function Dock() {
  const { question, derived, network, actions } = useExplorer();
  const { asOf } = question;
  const { earlier, later } = derived;
  return (
    <section className="dock" aria-label="As of a day">
      <h2 className="visually-hidden">As of a day</h2>
      <div className="dock-row">
        <DayField label="As of" day={asOf} empty="all dates" onDay={(day) => actions.setAsOf(day)} />
        <span className="dock-steps-wide">
          <Button icon="chevronLeft" isDisabled={earlier === null} onPress={() => actions.step(-1)}>
            Earlier change
          </Button>
          <Button isDisabled={later === null} onPress={() => actions.step(1)}>
            Later change
            <Icon name="chevronRight" size={15} />
          </Button>
        </span>
        <span className="dock-steps-narrow">
          <IconButton
            icon="chevronLeft"
            size={44}
            framed
            label="Earlier change"
            isDisabled={earlier === null}
            onPress={() => actions.step(-1)}
          />
          <IconButton
            icon="chevronRight"
            size={44}
            framed
            label="Later change"
            isDisabled={later === null}
            onPress={() => actions.step(1)}
          />
        </span>
        <PlayButton />
        <TwoDates />
        <div className="dock-words">
          <DeltaSentence sentence={network.nodes.size === 0 ? '' : (derived.twoDates ?? derived.delta).sentence} />
          <Ghosts />
        </div>
      </div>
      <Lanes />
    </section>
  );
}

/** The other day of a comparison: one press sets it before the last change, an empty field ends it. */
function TwoDates() {
  const { question, derived, actions } = useExplorer();
  const { comparedWith, asOf } = question;
  const first = firstOther(derived.stops, asOf);
  if (comparedWith === null) {
    return (
      <Button icon="compare" isDisabled={first === null} onPress={() => actions.compareWith(first)}>
        Compare two dates
      </Button>
    );
  }
  return (
    <>
      <DayField label="with" day={comparedWith} empty="no other day" onDay={(day) => actions.compareWith(day)} />
      <IconButton icon="x" label="Compare no two dates" onPress={() => actions.compareWith(null)} />
    </>
  );
}

/** Parties whose day is later: one press hides them and keeps their place. */
function Ghosts() {
  const { question, derived, actions } = useExplorer();
  const { later } = derived.counts;
  if (later === 0) return null;
  const shown = question.ghosts === 'shown';
  return (
    <Button look="text" size={24} onPress={() => actions.showLater(!shown)}>
      {shown ? 'Hide' : 'Show'} {counted(later, 'party', 'parties')} not yet listed
    </Button>
  );
}

function Lanes() {
  const { question, derived, actions } = useExplorer();
  const read = useDataRead();
  const { data, error, refetch } = useQuery(TIMELINE);
  useAskAgain(error !== undefined, refetch);
  const today = new Date().toISOString().slice(0, 10);
  const axis = axisOf(derived.stops, read?.dataDate ?? null, [question.asOf, question.comparedWith], today);
  const editions: Editions = {
    US: newestOf(read, 'US'),
    GB: newestOf(read, 'GB'),
    CA: newestOf(read, 'CA'),
  };
  const lanes = lanesOf(axis, data?.timeline ?? [], derived.stops, editions);
  return (
    <div className="dock-lanes">
      <ul className="dock-codes" aria-hidden="true">
        {lanes.map(({ government }) => (
          <li key={government} className={`dock-code-${government}`}>
            {government}
          </li>
        ))}
      </ul>
      <TimeSlider
        axis={axis}
        stops={derived.stops}
        asOf={question.asOf}
        onAsOf={(day, dragging) => actions.setAsOf(day, dragging)}
      >
        <LanesView lanes={lanes} axis={axis} asOf={question.asOf} comparedWith={question.comparedWith} />
      </TimeSlider>
      <p className="dock-legend">
        Grey: all lists by quarter, square-root height. Colour: this network. Hatched: no dates known.
      </p>
    </div>
  );
}

function newestOf(read: ReturnType<typeof useDataRead>, government: 'US' | 'GB' | 'CA'): string | null {
  const editions = (read?.lists ?? []).flatMap((list) =>
    list.government === government && list.newest !== null ? [list.newest.edition] : [],
  );
  return editions.sort().at(-1) ?? null;
}
