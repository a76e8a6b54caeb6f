import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import '../../../src-renderer/ui/tokens.css';
import '../../../src-renderer/ui/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Document } from '../../../shared/documents/document.ts';
import { loadPaperFonts } from '../../../src-renderer/print/paper-fonts.ts';
import { PrintRoot } from '../../../src-renderer/print/print-root.tsx';

/** A page that holds one paper and nothing else, printed as the product prints it. */
const root = createRoot(document.getElementById('root') as HTMLElement);

Object.assign(window, {
  showPaper: async (paper: Document): Promise<void> => {
    await loadPaperFonts(paper);
    flushSync(() => root.render(<PrintRoot document={paper} name="paper" />));
    await document.fonts.ready;
  },
});
