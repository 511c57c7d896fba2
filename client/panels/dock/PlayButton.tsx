import { useEffect, useState } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { IconButton } from '../../ui/Button.tsx';

/** A stop stands long enough to be seen and read, in ms. */
const A_STOP = 1_600;

/** Goes from change to change by itself, from the first when none is left; the whole run is one step of the history. */
export function PlayButton() {
  const { derived, question, actions } = useExplorer();
  const [playing, setPlaying] = useState(false);
  const { stops, later } = derived;
  const { asOf } = question;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (later === null) setPlaying(false);
      else actions.setAsOf(later, false, 'play');
    }, A_STOP);
    return () => clearTimeout(timer);
  }, [playing, later, actions]);
  const start = (): void => {
    const first = stops[0]?.day;
    if (first === undefined) return;
    if (asOf === null || later === null) actions.setAsOf(first, false, 'play');
    setPlaying(true);
  };
  return (
    <IconButton
      icon={playing ? 'pause' : 'play'}
      size={32}
      framed
      label={playing ? 'Stop' : 'Play the changes one by one'}
      isDisabled={stops.length < 2}
      onPress={() => (playing ? setPlaying(false) : start())}
    />
  );
}
