import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import './ui/tokens.css';
import './ui/base.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import * as v from 'valibot';
import { type Document, documentSchema } from '../shared/documents/document.ts';
import { loadPaperFonts } from './print/paper-fonts.ts';
import { type PaperPart, paperParts } from './print/parts/paper-parts.tsx';
import { PrintRoot } from './print/print-root.tsx';

/**
 * The page that main prints papers from, without a screen: the same sheet and the same print rules as the app's.
 * Main calls `tsudoiPaper` with a Document and prints once it has resolved. A long paper is printed part after part.
 */
const host = document.getElementById('root');
if (!host) throw new Error('paper.html has no #root');
const root = createRoot(host);
const show = (node: ReactNode): void => flushSync(() => root.render(node));

let paper: Document | null = null;
let parts: readonly PaperPart[] = [];

/** A sheet made anew each time: nothing of the one before is left in it. */
async function stand(node: ReactNode): Promise<void> {
  show(null);
  show(node);
  await document.fonts.ready;
}

Object.assign(globalThis, {
  /** @returns the pages of each part; none where the paper is short and stands there whole */
  tsudoiPaper: async (given: unknown): Promise<number[]> => {
    paper = v.parse(documentSchema, given);
    await loadPaperFonts(paper);
    parts = paperParts(paper, show);
    if (parts.length === 0) await stand(<PrintRoot document={paper} name={paper.title} />);
    return parts.map(({ pages }) => pages);
  },
  /** Shows a part, and behind it the page that is taken off. */
  tsudoiPart: async (at: number): Promise<true> => {
    const part = parts[at];
    if (!paper || !part) throw new Error(`the paper has no part ${at}`);
    await stand(
      <PrintRoot document={paper} name={paper.title} rules={part.rules}>
        {part.node()}
      </PrintRoot>,
    );
    return true;
  },
  /** Shows a long paper whole all the same. */
  tsudoiWhole: async (): Promise<true> => {
    parts = [];
    if (paper) await stand(<PrintRoot document={paper} name={paper.title} />);
    return true;
  },
});
