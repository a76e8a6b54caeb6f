import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Document } from '../../shared/documents/document.ts';
import { PaperDocument } from './paper-document.tsx';
import './print-root.css';

/**
 * What the page prints while a document is open: this sheet alone, whatever is on screen. It hangs
 * beside the app and is shown in print only.
 * @param name the name a browser proposes for the PDF, without ending
 */
export function PrintRoot({ document: paper, name }: { readonly document: Document; readonly name: string }) {
  useEffect(() => {
    const title = document.title;
    const before = (): void => {
      document.title = name;
    };
    const after = (): void => {
      document.title = title;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, [name]);

  // The margin boxes of every page after the first repeat edition and marks from here.
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--page-edition', JSON.stringify(paper.edition));
    style.setProperty('--page-marks', JSON.stringify(paper.marks.join('・')));
    return () => {
      style.removeProperty('--page-edition');
      style.removeProperty('--page-marks');
    };
  }, [paper.edition, paper.marks]);

  return createPortal(
    <div className="print-root" aria-hidden="true">
      <PaperDocument document={paper} />
    </div>,
    document.body,
  );
}
