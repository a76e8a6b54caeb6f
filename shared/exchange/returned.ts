import type { ExportRecord } from '../domain/collections/index.ts';

/** A row of a workbook of ours as it came back. */
export interface ReturnedRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** The export's row it is; null for a row that was put in. */
  readonly sent: ExportRecord['rows'][number] | null;
  /** Texts by column id, of the columns that are still there. */
  readonly cells: ReadonlyMap<string, string>;
  /** Columns in which something else stands than both sides last knew; of a new row those that are filled. */
  readonly edited: ReadonlySet<string>;
  /** The id that the line above it stands for (a day). */
  readonly section: string | null;
  /** It went out under another such line than it stands under now. */
  readonly isMoved: boolean;
}

/** A workbook of ours beside the record of it. */
export interface Returned {
  readonly record: ExportRecord;
  readonly rows: readonly ReturnedRow[];
  /** Rows that went out and are not in the file any more. */
  readonly missing: readonly ExportRecord['rows'][number][];
  /** Headings of columns that are not ours. */
  readonly foreign: readonly string[];
  /** Headings of ours that are not in the file any more. */
  readonly lost: readonly string[];
  /** Labelled cells by what they ask. */
  readonly fields: ReadonlyMap<string, string>;
  /** Rows stand under other days, but so many of them, or under such lines, that nothing can be told from it. */
  readonly isRearranged: boolean;
}
