import { type RefCallback, useCallback, useState } from 'react';
import type { Document } from '../../../shared/documents/document.ts';

const MM_WIDE = { A4: { portrait: 210, landscape: 297 }, A3: { portrait: 297, landscape: 420 } } as const;
/** CSS pixels in a millimetre. */
const PX_PER_MM = 96 / 25.4;

/**
 * The scale at which a page fits the width of its frame, never larger than life.
 * @returns a ref for the frame, and the scale
 */
export function useFit(page: Document['page']): {
  readonly frame: RefCallback<HTMLElement>;
  readonly scale: number;
} {
  const [width, setWidth] = useState<number | null>(null);
  const frame = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    // The observer reports the content box: what lies inside the frame's padding.
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? null));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const sheet = MM_WIDE[page.size][page.orientation] * PX_PER_MM;
  return { frame, scale: width === null ? 1 : Math.min(1, width / sheet) };
}
