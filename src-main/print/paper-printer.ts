import type { Document } from '../../shared/documents/document.ts';
import type { AppError } from '../../shared/lib/errors.ts';
import type { Result } from '../../shared/lib/result.ts';

/** Makes PDFs of papers without a screen: the page `paper.html` of the renderer, printed by a Chromium. */
export interface PaperPrinter {
  /** 'no-print-engine' where there is nothing to print with, 'print-failed' where it went wrong. */
  print(document: Document): Promise<Result<Uint8Array, AppError>>;
  /** Ends what was started for it; the next print starts it anew. */
  dispose(): Promise<void>;
}

/** The page of the built renderer that papers are printed from. */
export const PAPER_PAGE = 'paper.html';
