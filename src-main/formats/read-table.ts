import { createHash } from 'node:crypto';
import { MAX_INPUT_BYTES } from '../../shared/bridge/limits.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { readTableText } from './csv/read-table-text.ts';
import { readCompoundWorkbook, readZipWorkbook } from './xlsx/read-workbook.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Bytes of a foreign spreadsheet or delimited text -> neutral rows. What the file is, is told from its bytes,
 * never from its ending. Every failure is a Result with the file's name in its facts.
 */
export async function readTable(input: {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a workbook under a password. */
  readonly password?: string | undefined;
}): Promise<Result<TableFile, AppError>> {
  const { name, bytes, password } = input;
  if (bytes.byteLength === 0) return fail(appError('file-empty', { name }));
  if (bytes.byteLength > MAX_INPUT_BYTES) {
    return fail(appError('file-too-large', { name, limitMb: MAX_INPUT_BYTES / 1024 / 1024 }));
  }
  const begins = (magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  try {
    const table = begins(ZIP)
      ? await readZipWorkbook(bytes, password)
      : begins(COMPOUND)
        ? await readCompoundWorkbook(bytes, password)
        : readTableText(bytes, name);
    if (!table.ok) return fail(appError(table.error.code, { name, ...table.error.facts }));
    const { sheets } = table.value;
    if (sheets.every((sheet) => sheet.rows.length === 0)) return fail(appError('file-empty', { name }));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return ok({ name, sha256, ...table.value });
  } catch {
    return fail(appError('file-broken', { name }));
  }
}
