import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { buildProgramme } from '../../../shared/documents/builders/programme.ts';
import { buildRunSheet } from '../../../shared/documents/builders/run-sheet.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { staffedAfternoon } from '../../helpers/staffed-afternoon.ts';

const { plan } = staffedAfternoon();
const OPTIONS = { language: 'ja', date: '2025-10-01', variant: 'b' } as const;

async function readBack(document: Parameters<typeof writeXlsx>[0]): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await writeXlsx(document)) as unknown as ArrayBuffer);
  return workbook.worksheets[0]!;
}

/** The row that has a text in one of its cells. */
function rowWith(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Row {
  for (let at = 1; at <= sheet.rowCount; at += 1) {
    const row = sheet.getRow(at);
    for (let cell = 1; cell <= sheet.columnCount; cell += 1) if (row.getCell(cell).text === text) return row;
  }
  throw new Error(`no row with ${text}`);
}

test('the run sheet is a landscape workbook that another library reads: minutes as numbers, fixed times bold', async () => {
  const sheet = await readBack(buildRunSheet(plan, OPTIONS));
  expect(sheet.pageSetup.orientation).toBe('landscape');
  const minutes = rowWith(sheet, '時刻');
  const column = [1, 2, 3, 4, 5, 6, 7, 8].find((at) => minutes.getCell(at).text === '所要（分）')!;
  expect(rowWith(sheet, '議事').getCell(column).value).toBe(60);
  expect(rowWith(sheet, '余裕').getCell(column).value).toBe(10);
  expect(rowWith(sheet, 'バス発車').getCell(column + 1).font?.bold).toBe(true);
  expect(rowWith(sheet, '館内の見学').getCell(column - 1).text).toBe('14:50～15:20');
  expect(() => rowWith(sheet, '庭園の見学')).toThrow();
});

test('the programme is a portrait workbook with its numbers', async () => {
  const sheet = await readBack(buildProgramme(plan, OPTIONS));
  expect(sheet.pageSetup.orientation).toBe('portrait');
  const row = rowWith(sheet, '次回開催地について');
  expect([1, 2, 3].map((at) => row.getCell(at).text)).toContain('(1)');
});
