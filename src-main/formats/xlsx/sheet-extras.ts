import type { CheckBox } from './read-check-boxes.ts';

/** What the spreadsheet library does not tell about a sheet, by `row,column` (zero-based). */
export interface SheetExtras {
  /** Furigana. */
  readonly readings: ReadonlyMap<string, string>;
  /** Texts to put in place of the library's. */
  readonly texts: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, string>;
  readonly checkBoxes: readonly CheckBox[];
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
}

export const NO_EXTRAS: SheetExtras = {
  readings: new Map(),
  texts: new Map(),
  comments: new Map(),
  checkBoxes: [],
  hidden: false,
  hiddenRows: [],
};
