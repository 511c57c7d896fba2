import { useEffect, useState } from 'react';
import { linkOf, type Place, parsePlace } from './place.ts';

export type Go = (place: Place) => void;

/** The place in the address bar, and the way to another: each is an entry of the history, so Back works. */
export function usePlace(): readonly [Place, Go] {
  const [place, setPlace] = useState(() => parsePlace(window.location.search));
  useEffect(() => {
    const onPop = () => setPlace(parsePlace(window.location.search));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  return [
    place,
    (next) => {
      window.history.pushState(null, '', linkOf(next));
      setPlace(next);
    },
  ];
}
