import { useEffect, useState } from 'react';

/** The longest that a value may be behind, in ms. */
const AT_LATEST = 400;

/**
 * A value as it was a moment ago: a new one is taken up when the page is idle. For totals that cost more to work out
 * than the edit that changes them, and that nobody waits for.
 */
export function useIdleValue<T>(value: T): T {
  const [late, setLate] = useState(() => ({ value }));
  useEffect(() => {
    const handle = requestIdleCallback(() => setLate({ value }), { timeout: AT_LATEST });
    return () => cancelIdleCallback(handle);
  }, [value]);
  return late.value;
}
