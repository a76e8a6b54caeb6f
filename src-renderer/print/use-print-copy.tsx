import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Document } from '../../shared/documents/document.ts';
import { loadPaperFonts } from './paper-fonts.ts';
import { PrintRoot } from './print-root.tsx';

/** How long a window that is not drawn (minimised) may keep a print waiting for its next frame. */
const LONGEST_FRAME_MS = 200;

/** Prints with the whole paper in the page: `out` is called when it stands there, and it goes when `out` is done. */
export type WithPrintCopy = <T>(out: () => T | Promise<T>) => Promise<T>;

/**
 * The copy of a paper that is printed. It is in the page only while something prints, for a list of
 * thousands weighs on every other step: a button's own print, or the browser's (Ctrl+P).
 * @param paper null while there is nothing to print; the browser then prints what is on screen
 * @returns the copy, to be rendered, and a way to print with it
 */
export function usePrintCopy(
  paper: Document | null,
  name: string,
): { readonly copy: ReactNode; readonly withPrintCopy: WithPrintCopy } {
  const [isMounted, setMounted] = useState(false);
  const isBrowserPrinting = useRef(false);
  const isOwnPrinting = useRef(false);

  useEffect(() => {
    if (!paper) return;
    // The browser prints right after `beforeprint` and waits for nothing: the fonts have to be there by then.
    void loadPaperFonts(paper);
  }, [paper]);

  useEffect(() => {
    const before = (): void => {
      isBrowserPrinting.current = true;
      flushSync(() => setMounted(true));
    };
    const after = (): void => {
      isBrowserPrinting.current = false;
      if (!isOwnPrinting.current) setMounted(false);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  async function withPrintCopy<T>(out: () => T | Promise<T>): Promise<T> {
    if (paper) await loadPaperFonts(paper);
    // Laying out a long paper holds the window for a moment: first let it say that it works.
    await nextFrame();
    isOwnPrinting.current = true;
    flushSync(() => setMounted(true));
    try {
      return await out();
    } finally {
      isOwnPrinting.current = false;
      // Where window.print() returns before the browser has printed, `afterprint` takes the copy away.
      if (!isBrowserPrinting.current) setMounted(false);
    }
  }

  return { copy: paper && isMounted && <PrintRoot document={paper} name={name} />, withPrintCopy };
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
