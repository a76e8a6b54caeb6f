import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { AppUnderTest } from './app-under-test.ts';
import { ElectronApp } from './electron-app.ts';

/** Makes reply forms and gives the folder they are in. */
export const makeForms = (
  app: AppUnderTest,
  count: number,
  action: () => Promise<unknown>,
): Promise<string> => intoFolder(app, count, action);

/** Writes so many files into a folder and gives it: chosen in a dialog, or unpacked from the browser's one .zip. */
export async function intoFolder(
  app: AppUnderTest,
  count: number,
  action: () => Promise<unknown>,
): Promise<string> {
  const folder = path.join(app.folder, 'forms');
  fs.mkdirSync(folder);
  if (!(app instanceof ElectronApp)) {
    const zip = await app.saveNext(action);
    for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(zip))))
      fs.writeFileSync(path.join(folder, name), bytes);
  } else {
    await app.main.evaluate(({ dialog }, target) => {
      dialog.showOpenDialog = (async () => ({
        canceled: false,
        filePaths: [target],
      })) as typeof dialog.showOpenDialog;
    }, folder);
    await action();
  }
  const finished = () => fs.readdirSync(folder).filter((name) => /\.[a-z]{3,4}$/.test(name));
  await expect.poll(finished, { timeout: 30_000 }).toHaveLength(count);
  return folder;
}

/**
 * Fills one row of a form by another library, as a city does: the row of `name`, or the first empty one.
 * @param cells texts by the heading of their column
 */
export async function fillForm(
  from: string,
  to: string,
  name: string,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  const sheet = workbook.worksheets[0]!;
  const columns = new Map<string, number>();
  let heading = 0;
  sheet.eachRow((row, at) => {
    const texts = new Map<string, number>();
    row.eachCell((cell, column) => {
      // The library cannot tell the text of a merged cell whose block is empty.
      if (cell.value !== null && !texts.has(cell.text)) texts.set(cell.text, column);
    });
    if (heading > 0 || !texts.has('氏名') || !texts.has('ふりがな')) return;
    heading = at;
    for (const [text, column] of texts) columns.set(text, column);
  });
  const nameColumn = columns.get('氏名')!;
  let at = heading + 1;
  while (![name, ''].includes(sheet.getRow(at).getCell(nameColumn).text)) at += 1;
  for (const [label, text] of Object.entries({ 氏名: name, ...cells })) {
    const column = columns.get(label);
    if (column === undefined) throw new Error(`no column ${label} among ${[...columns.keys()].join()}`);
    sheet.getRow(at).getCell(column).value = text;
  }
  await workbook.xlsx.writeFile(to);
}

/** Fills a form in as another program would: by the headings of its table, and beside its labels. */
export async function filledForm(
  bytes: Uint8Array,
  people: Record<string, string>[],
  labelled: [string, string][],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  let head = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === 'No.') head = number;
  });
  const headings = sheet.getRow(head).values as unknown[];
  for (const [n, cells] of people.entries())
    for (const [heading, text] of Object.entries(cells))
      sheet.getRow(head + 1 + n).getCell(headings.indexOf(heading)).value = text;
  for (const [label, text] of labelled)
    sheet.eachRow((row) => {
      const at = (row.values as unknown[]).indexOf(label);
      const master = row.getCell(Math.max(at, 1)).master;
      for (let next = at; at > 0 && next < 30; next += 1)
        if (row.getCell(next).master !== master) {
          row.getCell(next).value = text;
          break;
        }
    });
  return Buffer.from(await book.xlsx.writeBuffer());
}
