import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element's content box in pixels, followed as it changes; null before it is known. */
export function useWidth(): { readonly ref: RefCallback<HTMLElement>; readonly width: number | null } {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? null));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
