import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Document } from '../../shared/documents/document.ts';
import { adoptRules, copyRules } from './copy-pages.ts';
import { PaperDocument } from './paper-document.tsx';
import './print-root.css';

/**
 * What the page prints while this is mounted: this sheet alone, whatever is on screen. It hangs beside
 * the app and is shown in print only.
 * @param name the name a browser proposes for the PDF, without ending
 * @param rules page rules of a part of it
 * @param children a part of it; without them, all
 */
export function PrintRoot({
  document: paper,
  name,
  rules = '',
  children,
}: {
  readonly document: Document;
  readonly name: string;
  readonly rules?: string;
  readonly children?: ReactNode;
}) {
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

  const pageRules = copyRules(paper) + rules;
  useLayoutEffect(() => adoptRules(pageRules), [pageRules]);

  return createPortal(
    <div className="print-root" aria-hidden="true">
      {children ?? <Whole paper={paper} />}
    </div>,
    document.body,
  );
}

const Whole = ({ paper }: { readonly paper: Document }) =>
  paper.copies === undefined || paper.copies.length === 0 ? (
    <PaperDocument document={paper} />
  ) : (
    paper.copies.map((label, at) => <PaperDocument key={label} document={paper} copy={at} />)
  );
