import { rowsOf } from '../../../shared/documents/batch.ts';
import { saidOn } from '../../../shared/documents/builders/wanted-cards.ts';
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
  // A spreadsheet or data is nobody's card yet.
  cards: format === 'pdf' || format === 'print' ? printedOn(document) : [],
});

/** What stands on each card that is somebody's. */
const printedOn = ({ id, blocks }: Document): NonNullable<OutputRecord['cards']> =>
  blocks.flatMap((block) =>
    block.kind === 'cards'
      ? block.table.sections
          .flatMap(({ rows }) => rows)
          .flatMap((row) =>
            row.ref === undefined
              ? []
              : [{ paper: id, ref: row.ref, said: saidOn(block.table.columns, row) }],
          )
      : [],
  );
