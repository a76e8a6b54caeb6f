import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Document } from '../../shared/documents/document.ts';
import { setCopyPages } from './copy-pages.ts';
import { PaperDocument } from './paper-document.tsx';
import './print-root.css';

/**
 * What the page prints while this is mounted: this sheet alone, whatever is on screen. It hangs beside
 * the app and is shown in print only.
 * @param name the name a browser proposes for the PDF, without ending
 */
export function PrintRoot({ document: paper, name }: { readonly document: Document; readonly name: string }) {
  useLayoutEffect(() => {
    const title = document.title;
    document.title = name;
    return () => {
      document.title = title;
    };
  }, [name]);

  // The margin boxes of every page after the first repeat edition and marks from here.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    // What has no head of its own (a letter) is not stamped in the margin either.
    const edition = paper.layout === undefined || paper.layout === 'report' ? paper.edition : '';
    style.setProperty('--page-edition', JSON.stringify(edition));
    style.setProperty('--page-marks', JSON.stringify(paper.marks.join('・')));
    return () => {
      style.removeProperty('--page-edition');
      style.removeProperty('--page-marks');
    };
  }, [paper.edition, paper.layout, paper.marks]);

  useLayoutEffect(() => setCopyPages(paper), [paper]);

  const { copies = [] } = paper;
  return createPortal(
    <div className="print-root" aria-hidden="true">
      {copies.length === 0 ? (
        <PaperDocument document={paper} />
      ) : (
        copies.map((label, at) => <PaperDocument key={label} document={paper} copy={at} />)
      )}
    </div>,
    document.body,
  );
}
