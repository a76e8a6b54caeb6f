import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** LibreOffice, where it is installed. */
export const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
if (!hasOffice) console.info('LibreOffice was not tried: soffice is not installed.');

/** The workbooks opened in LibreOffice and saved again as .xlsx, in one run. */
export const savedByOffice = (books: readonly Uint8Array[]): Uint8Array[] => convertedByOffice(books, 'xlsx');

/** The workbooks as LibreOffice prints them or saves them, in one run. */
export function convertedByOffice(books: readonly Uint8Array[], to: 'xlsx' | 'pdf'): Uint8Array[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-resave-'));
  try {
    const sources = books.map((bytes, at) => {
      const file = path.join(folder, `${at}.xlsx`);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, 'out');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        out,
        ...sources,
      ],
      { stdio: 'ignore', timeout: 170_000 },
    );
    return books.map((_, at) => new Uint8Array(fs.readFileSync(path.join(out, `${at}.${to}`))));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
