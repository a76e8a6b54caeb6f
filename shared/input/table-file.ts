import type { FoundTrace } from '../domain/exchange/trace.ts';

/** The neutral rows that every reader of a foreign table gives: what stands in the cells, and nothing guessed. */

/** One cell as it stands in the file. `text` is what the person saw; the rest is what lies behind it. */
export interface TableCell {
  /** Displayed text, line breaks as `\n`; '' for an empty cell. */
  readonly text: string;
  /** The stored value where it is not text: a number, a truth value, or a date as ISO `YYYY-MM-DD[THH:MM:SS]`. */
  readonly value?: number | boolean | string;
  readonly kind: 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** Furigana from Excel's phonetic runs. */
  readonly reading?: string;
  /** The cell's note (comment). */
  readonly comment?: string;
  readonly struck?: boolean;
  /** Its text, or part of it, is the state of check boxes drawn on it. */
  readonly boxed?: boolean;
}

/** A merged block, zero-based and inclusive. */
export interface TableMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows from the sheet's row 1 on; a row may be shorter than others. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly merges: readonly TableMerge[];
  /** Zero-based numbers of hidden rows. */
  readonly hiddenRows: readonly number[];
}

export interface TableFile {
  /** File name without folder. */
  readonly name: string;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  readonly format: 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'tsv';
  /** For text files: the encoding that was found. */
  readonly encoding?: 'utf-8' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'utf-16le' | 'utf-16be';
  /** When the workbook says it was last saved (ISO instant); text files do not say. */
  readonly modified?: string;
  readonly sheets: readonly TableSheet[];
  /** A workbook of ours that has come back. */
  readonly trace?: FoundTrace;
}
