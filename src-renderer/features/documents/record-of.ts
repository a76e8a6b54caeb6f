import { rowsOf } from '../../../shared/documents/batch.ts';
import type { Document } from '../../../shared/documents/document.ts';
import type { OutputRecord } from './use-export.ts';

/** What the log keeps of a paper that goes out. */
export const recordOf = (
  document: Document,
  {
    format,
    edition,
    sensitive,
  }: {
    readonly format: OutputRecord['format'];
    readonly edition: string;
    readonly sensitive: boolean;
  },
): OutputRecord => ({
  paper: document.id,
  format,
  edition,
  rows: rowsOf(document),
  handedTo: '',
  sensitive,
  events: [],
});
