import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that keeps its identity over renders and always runs the latest version: for handlers of memoized parts. */
export function useStable<A extends unknown[], R>(latest: (...args: A) => R): (...args: A) => R {
  const ref = useRef(latest);
  useLayoutEffect(() => {
    ref.current = latest;
  });
  return useCallback((...args: A) => ref.current(...args), []);
}
