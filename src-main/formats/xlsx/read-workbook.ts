import { read, readOds, type Sheet } from 'hucre';
import type { TableCell, TableFile, TableSheet } from '../../../shared/input/table-file.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { LIMITS, type Refusal, refused, tooMuch } from '../refusal.ts';
import { beyondRange } from './beyond-range.ts';
import { putCheckBoxes } from './put-check-boxes.ts';
import { toTableCell } from './read-cell.ts';
import { isModifiedPart, modifiedOf } from './read-modified.ts';
import { readOdsExtras } from './read-ods-extras.ts';
import { takeTrace } from './read-trace.ts';
import { isXlsxExtraPart, readXlsxExtras } from './read-xlsx-extras.ts';
import { scanZip, type ZipParts } from './read-zip.ts';
import { NO_EXTRAS, type SheetExtras } from './sheet-extras.ts';
import { isLockedOds, unlockOds } from './unlock-ods.ts';
import { hasShortCells } from './xlsb-records.ts';

/** A lone formatted cell at the sheet's edge makes the library refuse the whole file unless a range is given. */
const RANGE = 'A1:IV100000';
type Workbook = Pick<TableFile, 'format' | 'sheets' | 'modified' | 'trace'>;

/** Reads .xlsx, .xlsm, .xlsb and .ods: bytes that begin like a zip. Only an .ods can be under a password here. */
export async function readZipWorkbook(
  bytes: Uint8Array,
  password?: string,
): Promise<Result<Workbook, Refusal>> {
  const scan = await scanZip(
    bytes,
    (name) =>
      name === 'content.xml' ||
      name === MANIFEST ||
      name === 'styles.xml' ||
      SHEET_BIN.test(name) ||
      isXlsxExtraPart(name) ||
      isModifiedPart(name),
  );
  if (!scan.ok) return scan;
  const { names, parts } = scan.value;
  if (names.includes('content.xml') && isLockedOds(parts.get(MANIFEST))) {
    const plain = await unlockOds(parts, password);
    // Its limits are those of any other file; one that is locked twice is none.
    return plain.ok ? readZipWorkbook(plain.value) : plain;
  }
  const workbook = await readParts(bytes, scan.value);
  const modified = modifiedOf(scan.value.parts);
  return workbook.ok && modified !== undefined ? ok({ ...workbook.value, modified }) : workbook;
}

async function readParts(bytes: Uint8Array, { names, parts }: ZipParts): Promise<Result<Workbook, Refusal>> {
  const content = parts.get('content.xml');
  if (names.includes('xl/workbook.bin')) {
    const isShort = [...parts].some(([name, part]) => SHEET_BIN.test(name) && hasShortCells(part));
    return isShort ? refused('file-unknown-type') : readSheets(bytes, 'xlsb', new Map());
  }
  if (names.includes('xl/workbook.xml')) {
    for (const [name, part] of parts) {
      const over = name.startsWith('xl/worksheets/') ? beyondRange(part) : null;
      if (over) return tooMuch(over);
    }
    return readSheets(bytes, 'xlsx', readXlsxExtras(parts));
  }
  if (content && names.includes('META-INF/manifest.xml')) {
    const xml = content.toString('utf8');
    if (!xml.includes('<office:spreadsheet')) return refused('file-not-a-table');
    return readSheets(bytes, 'ods', readOdsExtras(xml));
  }
  return refused(
    names.some((name) => /^(?:word|ppt)\//.test(name)) ? 'file-not-a-table' : 'file-unknown-type',
  );
}

const SHEET_BIN = /^xl\/worksheets\/[^/]+\.bin$/i;
const MANIFEST = 'META-INF/manifest.xml';

/**
 * Reads .xls and encrypted packages: bytes that begin like an OLE2 compound file. A package under a password is
 * 'file-encrypted' without one and 'wrong-password' with another; it is read without its furigana.
 */
export function readCompoundWorkbook(
  bytes: Uint8Array,
  password?: string,
): Promise<Result<Workbook, Refusal>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) {
    if (password === undefined) return Promise.resolve(refused('file-encrypted'));
    return readSheets(bytes, 'xlsx', new Map(), password);
  }
  if (!holds('Workbook') && !holds('Book')) return Promise.resolve(refused('file-unknown-type'));
  return isLockedXls(buffer) ? Promise.resolve(refused('file-locked')) : readSheets(bytes, 'xls', new Map());
}

/** BOF of a BIFF8 workbook's globals; an encrypted one has FILEPASS right behind it ([MS-XLS] 2.4.117). */
const BOF = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);

function isLockedXls(bytes: Buffer): boolean {
  const at = bytes.indexOf(BOF);
  return at !== -1 && bytes[at + 20] === 0x2f && bytes[at + 21] === 0x00;
}

async function readSheets(
  bytes: Uint8Array,
  format: Workbook['format'],
  extras: ReadonlyMap<string, SheetExtras>,
  password?: string,
): Promise<Result<Workbook, Refusal>> {
  try {
    const key = password === undefined ? {} : { password };
    const options = { readStyles: true, range: RANGE, ...key };
    // `read` knows an .ods by its first entry, which not every program writes first.
    const workbook = format === 'ods' ? await readOds(bytes, options) : await read(bytes, options);
    const sheets = workbook.sheets.map((sheet) => toTableSheet(sheet, extras.get(sheet.name) ?? NO_EXTRAS));
    // A sheet filled to the edge of the range goes on beyond it: refused, never cut in silence.
    const over = sheets.map(overflow).find((one) => one !== null);
    return over ? tooMuch(over) : ok({ format, ...takeTrace(sheets) });
  } catch (error) {
    // Told apart by name: the classes are not the same objects once bundled twice.
    const name = error instanceof Error ? error.name : '';
    if (name === 'DecryptionError') return refused('wrong-password');
    // Of a .xls hucre says so too when it finds no workbook in it; whether it is under a password was seen before.
    if (name === 'EncryptedFileError') return refused(format === 'xls' ? 'file-broken' : 'file-encrypted');
    return refused(name === 'UnsupportedFormatError' ? 'file-unknown-type' : 'file-broken');
  }
}

/** What a sheet has too much of: it fills the range that is read, so it may go on beyond it. */
function overflow({ rows }: TableSheet): 'rows' | 'columns' | null {
  if (rows.length >= LIMITS.rows) return 'rows';
  return rows.some((row) => row.length >= LIMITS.columns) ? 'columns' : null;
}

function toTableSheet(sheet: Sheet, extras: SheetExtras): TableSheet {
  const rows = sheet.rows.map((values, row) => {
    const cells = values.map((value, column) => {
      const key = `${row},${column}`;
      return withExtras(toTableCell(value, sheet.cells?.get(key)), key, extras);
    });
    return trimEnd(cells, (cell) => cell.kind === 'empty' && cell.comment === undefined);
  });
  const merges = (sheet.merges ?? [])
    .map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    }))
    .filter(isOnSheet);
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true || extras.hidden,
    rows: trimEnd(putCheckBoxes(rows, merges, extras.checkBoxes), (row) => row.length === 0),
    merges,
    hiddenRows: [...hiddenRows, ...extras.hiddenRows],
  };
}

/** Whether a merged block is one that a sheet can have: a file may say `1e+21`, to which adding one changes nothing. */
const isOnSheet = ({ top, left, bottom, right }: TableSheet['merges'][number]): boolean =>
  [top, left, bottom, right].every(Number.isSafeInteger) &&
  top >= 0 &&
  left >= 0 &&
  bottom < 1_048_576 &&
  right < 16_384;

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
