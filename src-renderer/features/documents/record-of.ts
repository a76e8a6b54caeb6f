import { rowsOf } from '../../../shared/documents/batch.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { OutputRecord } from './use-export.ts';

/** What the log keeps of a paper that goes out. */
export const recordOf = (
  document: Document,
  {
    format,
    edition,
    phones,
  }: { readonly format: OutputRecord['format']; readonly edition: string; readonly phones: boolean },
): OutputRecord => ({
  paper: document.id,
  format,
  edition,
  rows: rowsOf(document),
  handedTo: '',
  sensitive: phones || document.marks.length > 0,
  events: [],
});
