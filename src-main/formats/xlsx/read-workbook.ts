import { read, type Sheet } from 'hucre';
import type { TableCell, TableFile, TableSheet } from '../../../shared/input/table-file.ts';
import { fail, ok, type Result } from '../../../shared/lib/result.ts';
import { toTableCell } from './read-cell.ts';
import { isModifiedPart, modifiedOf } from './read-modified.ts';
import { readOdsExtras } from './read-ods-extras.ts';
import { isXlsxExtraPart, readXlsxExtras } from './read-xlsx-extras.ts';
import { scanZip, type ZipParts } from './read-zip.ts';
import { NO_EXTRAS, type SheetExtras } from './sheet-extras.ts';

/** A lone formatted cell at the sheet's edge makes the library refuse the whole file unless a range is given. */
const RANGE = 'A1:IV100000';
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 256;

type Refusal = 'file-broken' | 'file-encrypted' | 'file-limit' | 'file-unknown-type' | 'file-not-a-table';
type Workbook = Pick<TableFile, 'format' | 'sheets' | 'modified'>;

/** Reads .xlsx, .xlsm, .xlsb and .ods: bytes that begin like a zip. */
export async function readZipWorkbook(bytes: Uint8Array): Promise<Result<Workbook, Refusal>> {
  const scan = await scanZip(
    bytes,
    (name) => name === 'content.xml' || isXlsxExtraPart(name) || isModifiedPart(name),
  );
  if (!scan.ok) return scan;
  const workbook = await readParts(bytes, scan.value);
  const modified = modifiedOf(scan.value.parts);
  return workbook.ok && modified !== undefined ? ok({ ...workbook.value, modified }) : workbook;
}

async function readParts(bytes: Uint8Array, { names, parts }: ZipParts): Promise<Result<Workbook, Refusal>> {
  const content = parts.get('content.xml');
  if (names.includes('xl/workbook.bin')) return readSheets(bytes, 'xlsb', new Map());
  if (names.includes('xl/workbook.xml')) return readSheets(bytes, 'xlsx', readXlsxExtras(parts));
  if (content && names.includes('META-INF/manifest.xml')) {
    const xml = content.toString('utf8');
    if (!xml.includes('<office:spreadsheet')) return fail('file-not-a-table');
    return readSheets(bytes, 'ods', readOdsExtras(xml));
  }
  return fail(names.some((name) => /^(?:word|ppt)\//.test(name)) ? 'file-not-a-table' : 'file-unknown-type');
}

/** Reads .xls and encrypted packages: bytes that begin like an OLE2 compound file. */
export function readCompoundWorkbook(bytes: Uint8Array): Promise<Result<Workbook, Refusal>> {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return Promise.resolve(fail('file-encrypted'));
  if (!holds('Workbook') && !holds('Book')) return Promise.resolve(fail('file-unknown-type'));
  return readSheets(bytes, 'xls', new Map());
}

async function readSheets(
  bytes: Uint8Array,
  format: Workbook['format'],
  extras: ReadonlyMap<string, SheetExtras>,
): Promise<Result<Workbook, Refusal>> {
  try {
    const workbook = await read(bytes, { readStyles: true, range: RANGE });
    const sheets = workbook.sheets.map((sheet) => toTableSheet(sheet, extras.get(sheet.name) ?? NO_EXTRAS));
    // A sheet filled to the edge of the range goes on beyond it: refused, never cut in silence.
    return sheets.some(fillsRange) ? fail('file-limit') : ok({ format, sheets });
  } catch (error) {
    // Told apart by name: the classes are not the same objects once bundled twice.
    const name = error instanceof Error ? error.name : '';
    if (name === 'EncryptedFileError' || name === 'DecryptionError') return fail('file-encrypted');
    return fail(name === 'UnsupportedFormatError' ? 'file-unknown-type' : 'file-broken');
  }
}

const fillsRange = ({ rows }: TableSheet): boolean =>
  rows.length >= MAX_ROWS || rows.some((row) => row.length >= MAX_COLUMNS);

function toTableSheet(sheet: Sheet, extras: SheetExtras): TableSheet {
  const rows = sheet.rows.map((values, row) => {
    const cells = values.map((value, column) => {
      const key = `${row},${column}`;
      return withExtras(toTableCell(value, sheet.cells?.get(key)), key, extras);
    });
    return trimEnd(cells, (cell) => cell.kind === 'empty' && cell.comment === undefined);
  });
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true || extras.hidden,
    rows: trimEnd(rows, (row) => row.length === 0),
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    hiddenRows: [...hiddenRows, ...extras.hiddenRows],
  };
}

function withExtras(cell: TableCell, key: string, extras: SheetExtras): TableCell {
  const text = extras.texts.get(key)?.replace(/\r\n?/g, '\n');
  const reading = extras.readings.get(key);
  const comment = extras.comments.get(key);
  if (text === undefined && reading === undefined && comment === undefined) return cell;
  return {
    ...cell,
    ...(text === undefined ? {} : { text, kind: 'text' as const }),
    ...(reading === undefined ? {} : { reading }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Drops the drawn but empty end. */
function trimEnd<T>(list: readonly T[], isEmpty: (entry: T) => boolean): T[] {
  return list.slice(0, list.findLastIndex((entry) => !isEmpty(entry)) + 1);
}
