import type { CellStyle } from 'hucre';
import type { CellValue } from 'hucre/xlsx';
import type { GridRow } from './sheet-grid.ts';

/** The number that a style has in the workbook (cellXfs, ECMA-376 part 1, 18.8.10). */
export type StyleIds = ReadonlyMap<CellStyle, number>;

/**
 * A row of a worksheet (ECMA-376 part 1, 18.3.1.73). Texts stand in their cells (inlineStr): a table of shared strings
 * would have to be kept whole until the last row is written.
 * @param at its number, from 0
 */
export function rowXml({ height, values, styles }: GridRow, at: number, ids: StyleIds): string {
  if (values.length === 0 && height === null) return '';
  const number = String(at + 1);
  let xml = height === null ? `<row r="${number}">` : `<row r="${number}" ht="${height}" customHeight="1">`;
  for (let column = 0; column < values.length; column += 1) {
    const style = styles[column] ?? null;
    const id = style === null ? 0 : (ids.get(style) ?? 0);
    const head = `<c r="${columnName(column)}${number}"${id === 0 ? '' : ` s="${id}"`}`;
    xml += cellXml(head, values[column] ?? null, id === 0);
  }
  return `${xml}</row>`;
}

/** @param bare whether an empty cell has no look either, so that there is nothing to write */
function cellXml(head: string, value: CellValue, bare: boolean): string {
  if (typeof value === 'string' && value !== '') {
    // White space at the ends, and line breaks, are otherwise a reader's to drop.
    const space = KEPT_SPACE.test(value) ? ' xml:space="preserve"' : '';
    return `${head} t="inlineStr"><is><t${space}>${escaped(value)}</t></is></c>`;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return `${head}><v>${value}</v></c>`;
  if (value instanceof Date) return `${head}><v>${serialOf(value)}</v></c>`;
  return bare ? '' : `${head}/>`;
}

const KEPT_SPACE = /^\s|\s$|[\n\t]/;
const MARKUP = /[&<>]/;

const escaped = (text: string): string =>
  MARKUP.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 31);
/** Excel counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1). */
const AFTER_LEAP_DAY = 60;

/** A date (UTC) as Excel counts days. */
function serialOf(date: Date): number {
  const days = (date.getTime() - DAY_ZERO) / DAY_MS;
  return days >= AFTER_LEAP_DAY ? days + 1 : days;
}

const names: string[] = [];

/** A, B … Z, AA … */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const before = Math.floor(column / 26);
  const name = (before > 0 ? columnName(before - 1) : '') + String.fromCharCode(65 + (column % 26));
  names[column] = name;
  return name;
}
