import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Delivery } from '../../shared/bridge/contract.ts';
import type { Document } from '../../shared/documents/document.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import type { Result } from '../../shared/lib/result.ts';
import { bridge } from '../platform/bridge.ts';
import { loadPaperFonts } from './paper-fonts.ts';
import { PrintRoot } from './print-root.tsx';

/** How long a window that is not drawn (minimised) may keep a print waiting for its next frame. */
const LONGEST_FRAME_MS = 200;

/**
 * The copy of a paper that is printed. It is in the page only while something prints, for a list of
 * thousands weighs on every other step: a button's own print, or the browser's (Ctrl+P).
 * @param paper null while there is nothing to print; the browser then prints what is on screen
 * @param name of the file, without ending
 * @returns the copy, to be rendered, and the two ways out: on paper, and as a PDF (which in a browser is its print dialog)
 */
export function usePrintCopy(
  paper: Document | null,
  name: string,
): {
  readonly copy: ReactNode;
  readonly print: () => Promise<void>;
  readonly savePdf: (paper: Document) => Promise<Result<Delivery, AppError>>;
} {
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

  /** Prints with the whole paper in the page: `out` is called when it stands there, and it goes when `out` is done. */
  async function withPrintCopy(out: () => void): Promise<void> {
    if (paper) await loadPaperFonts(paper);
    // Laying out a long paper holds the window for a moment: first let it say that it works.
    await nextFrame();
    isOwnPrinting.current = true;
    flushSync(() => setMounted(true));
    try {
      out();
    } finally {
      isOwnPrinting.current = false;
      // Where window.print() returns before the browser has printed, `afterprint` takes the copy away.
      if (!isBrowserPrinting.current) setMounted(false);
    }
  }

  const print = (): Promise<void> => withPrintCopy(() => window.print());
  return {
    copy: paper && isMounted && <PrintRoot document={paper} name={name} />,
    print,
    savePdf: async (document) => {
      const reply = await bridge.invoke('print.pdf', { document, suggestedName: `${name}.pdf` });
      if (reply.ok && reply.value.kind === 'print-in-page') await print();
      return reply;
    },
  };
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
