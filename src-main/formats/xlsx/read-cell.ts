import { type Cell, type CellValue, formatValue } from 'hucre';
import type { TableCell } from '../../../shared/input/table-file.ts';

const EMPTY_CELL: TableCell = { text: '', kind: 'empty' };

/** One cell of the library as a neutral cell, without what the extras add. */
export function toTableCell(value: CellValue, cell: Cell | undefined): TableCell {
  const base = bare(value, cell?.style?.numFmt);
  if (cell === undefined) return base;
  const comment = cell.comment?.text.replace(/\r\n?/g, '\n').trim();
  const struck = base.kind !== 'empty' && isStruck(cell);
  return { ...base, ...(comment ? { comment } : {}), ...(struck ? { struck } : {}) };
}

function bare(value: CellValue, format: string | undefined): TableCell {
  if (value === null || value === '') return EMPTY_CELL;
  if (typeof value === 'string') {
    const text = value.replace(/\r\n?/g, '\n');
    return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text)
      ? { text, kind: 'error' }
      : { text, kind: 'text' };
  }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', value, kind: 'boolean' };
  if (typeof value === 'number') return { text: numberText(value, format), value, kind: 'number' };
  return dateCell(value);
}

/** A number as the sheet shows it (0000\-00\-0000 for a phone number); plain where the format is plain or odd. */
function numberText(value: number, format: string | undefined): string {
  if (format === undefined || format === 'General' || format === '@') return String(value);
  try {
    return formatValue(value, format).trim() || String(value);
  } catch {
    return String(value);
  }
}

/**
 * The library gives wall-clock times as UTC, and a time of day as 1899-12-31. Text is ISO with a space, not the
 * sheet's own format; `value` is ISO, `THH:MM:SS` for a time of day.
 */
function dateCell(date: Date): TableCell {
  if (Number.isNaN(date.getTime())) return { text: '#NUM!', kind: 'error' };
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 19);
  const shortTime = time.endsWith(':00') ? time.slice(0, 5) : time;
  if (day < '1900-01-01') return { text: shortTime, value: `T${time}`, kind: 'date' };
  if (time === '00:00:00') return { text: day, value: day, kind: 'date' };
  return { text: `${day} ${shortTime}`, value: `${day}T${time}`, kind: 'date' };
}

/** Whether all of the text is struck through. */
function isStruck(cell: Cell): boolean {
  const runs = cell.richText?.filter((run) => run.text.trim() !== '') ?? [];
  if (runs.length > 0) return runs.every((run) => run.font?.strikethrough === true);
  return cell.style?.font?.strikethrough === true;
}
