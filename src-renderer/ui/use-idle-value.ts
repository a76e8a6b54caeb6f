import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** The longest that a value may be behind, in ms. */
const AT_LATEST = 400;

/**
 * A value as it was a moment ago: a new one is taken up when the page is idle. For totals that cost more to work out
 * than the edit that changes them, and that nobody waits for.
 * @param first what stands for it until the page is idle for the first time; left out: the value itself
 */
export function useIdleValue<T>(value: T): T;
export function useIdleValue<T, F>(value: T, first: F): T | F;
export function useIdleValue<T>(value: T, ...first: readonly T[]): T {
  const [late, setLate] = useState(() => ({ value: first.length > 0 ? (first[0] as T) : value }));
  useEffect(() => {
    return whenIdle(() => setLate({ value }), AT_LATEST);
  }, [value]);
  return late.value;
}
