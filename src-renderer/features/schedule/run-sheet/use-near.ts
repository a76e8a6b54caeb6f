import { type RefCallback, useCallback, useRef, useState } from 'react';

/** How far from what is in sight something is still drawn. */
const MARGIN = '600px 0px';

/**
 * Whether an element is in sight or nearly so, and how high it was when it last was.
 * @returns a ref for the element
 */
export function useNear(): {
  readonly ref: RefCallback<HTMLElement>;
  readonly isNear: boolean;
  readonly height: number | null;
} {
  const [isNear, setNear] = useState(false);
  const height = useRef<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.childElementCount > 0)
          height.current = element.getBoundingClientRect().height;
        setNear(entry.isIntersecting);
      },
      { root: scrollerOf(element), rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, isNear, height: height.current };
}

/** The element that scrolls it: a margin only counts around that one. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
