import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import './ui/tokens.css';
import './ui/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import * as v from 'valibot';
import { documentSchema } from '../shared/documents/document.ts';
import { loadPaperFonts } from './print/paper-fonts.ts';
import { PrintRoot } from './print/print-root.tsx';

/**
 * The page that main prints papers from, without a screen: the same sheet and the same print rules as the app's.
 * Main calls `tsudoiPaper` with a Document and prints once it has resolved.
 */
const host = document.getElementById('root');
if (!host) throw new Error('paper.html has no #root');
const root = createRoot(host);

Object.assign(globalThis, {
  tsudoiPaper: async (given: unknown): Promise<true> => {
    const paper = v.parse(documentSchema, given);
    await loadPaperFonts(paper);
    // A sheet made anew for each paper: nothing of the one before is left in it.
    flushSync(() => root.render(null));
    flushSync(() => root.render(<PrintRoot document={paper} name={paper.title} />));
    await document.fonts.ready;
    return true;
  },
});
