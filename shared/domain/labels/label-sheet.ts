import * as v from 'valibot';

/** All measures of labels are whole tenths of a millimetre: what a rule and a printer's offset are read in. */
const tenths = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));

/** A sheet of labels or cards: how many, how large, and where they lie on the page. */
export const labelSheetSchema = v.strictObject({
  columns: count,
  rows: count,
  width: v.pipe(tenths(4200), v.minValue(100)),
  height: v.pipe(tenths(4200), v.minValue(100)),
  /** From the page's edges to the first label. */
  left: tenths(2000),
  top: tenths(2000),
  /** Between labels. */
  gapX: tenths(500),
  gapY: tenths(500),
});
export type LabelSheet = v.InferOutput<typeof labelSheetSchema>;

/** How far a printer sets everything off, mended the other way: to the right and down are more than 0. */
export interface PrinterOffset {
  readonly x: number;
  readonly y: number;
}
/** No printer is further off; what is more is a slip of the finger. */
export const MOST_OFFSET = 100;

const even = (
  columns: number,
  rows: number,
  [width, height]: readonly [number, number],
  [left, top]: readonly [number, number],
  [gapX, gapY]: readonly [number, number] = [0, 0],
): LabelSheet => ({ columns, rows, width, height, left, top, gapX, gapY });

/** Sheets as they are sold (A4 upright); every measure can be changed, for makers differ by a millimetre. */
export const LABEL_SHEETS = {
  'badge-10': even(2, 5, [910, 550], [140, 110]),
  'label-12': even(2, 6, [864, 423], [186, 216]),
  'label-18': even(3, 6, [635, 466], [72, 87], [25, 0]),
  'label-24': even(3, 8, [660, 339], [60, 129]),
  'place-8': even(2, 4, [910, 600], [140, 285]),
} as const satisfies Readonly<Record<string, LabelSheet>>;
export type LabelSheetId = keyof typeof LABEL_SHEETS;
export const LABEL_SHEET_IDS = Object.keys(LABEL_SHEETS) as readonly LabelSheetId[];

/** Which ready-made sheet these measures are; null for one of one's own. */
export const sheetIdOf = (sheet: LabelSheet): LabelSheetId | null =>
  LABEL_SHEET_IDS.find((id) =>
    (Object.keys(sheet) as (keyof LabelSheet)[]).every((field) => LABEL_SHEETS[id][field] === sheet[field]),
  ) ?? null;

/** Labels on one sheet. */
export const perSheet = ({ columns, rows }: LabelSheet): number => columns * rows;

/** Where a label lies: the sheet, from 0, and its upper left corner in tenths of a millimetre. */
export interface LabelPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The place of the n-th label to print, row by row.
 * @param at number of the label, from 0
 * @param first labels of the first sheet that are used up
 */
export function labelPlace(sheet: LabelSheet, at: number, first: number, offset: PrinterOffset): LabelPlace {
  const slot = at + first;
  const onPage = slot % perSheet(sheet);
  const column = onPage % sheet.columns;
  const row = Math.floor(onPage / sheet.columns);
  return {
    page: Math.floor(slot / perSheet(sheet)),
    x: sheet.left + column * (sheet.width + sheet.gapX) + offset.x,
    y: sheet.top + row * (sheet.height + sheet.gapY) + offset.y,
  };
}

/** Sheets that so many labels take. */
export const sheetCount = (sheet: LabelSheet, labels: number, first: number): number =>
  labels === 0 ? 0 : Math.ceil((first + labels) / perSheet(sheet));

/** How much the labels stand over the page's right and lower edge, in tenths of a millimetre; 0 where they fit. */
export function overhang(
  sheet: LabelSheet,
  page: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } {
  const right = sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gapX;
  const bottom = sheet.top + sheet.rows * sheet.height + (sheet.rows - 1) * sheet.gapY;
  return { x: Math.max(0, right - page.width), y: Math.max(0, bottom - page.height) };
}
