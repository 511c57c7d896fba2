import { useEffect, useState } from 'react';

/** A value as it was when it last stood still for `wait` milliseconds. */
export function useLate<Value>(value: Value, wait: number): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return late;
}
