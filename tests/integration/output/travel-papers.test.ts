import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { buildBoardingList } from '../../../shared/documents/builders/boarding-list.ts';
import { buildItinerary } from '../../../shared/documents/builders/itinerary.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { writeCsv } from '../../../src-main/formats/csv/write-document.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { boardingPlan } from '../../helpers/excursion.ts';

/** The papers of the excursion as another reader finds them in the files. */

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;

async function sheetOf(document: Document): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await writeXlsx(document)) as unknown as ArrayBuffer);
  return workbook.worksheets[0]!;
}

/** Texts of the rows, merged cells once. */
function textsOf(sheet: ExcelJS.Worksheet): string[][] {
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell((cell) => cell.master === cell && cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

test('the itinerary is read back row by row', async () => {
  const sheet = await sheetOf(buildItinerary(boardingPlan(), OPTIONS));
  expect(sheet.name).toBe('行程表');
  const rows = textsOf(sheet);
  expect(rows).toContainEqual(['時刻（着・発）', '場所', '内容・案内', '所要', '移動', '連絡先']);
  const places = rows.map((row) => row[1]).filter((text) => text !== undefined);
  const at = (text: string): number => places.indexOf(text);
  expect(at('旭川駅 → 科学館')).toBeGreaterThan(0);
  expect(at('科学館')).toBeGreaterThan(at('旭川駅 → 科学館'));
  expect(at('酒蔵 → 旭川駅')).toBeGreaterThan(at('酒蔵'));
});

test('the boarding list has a page for each vehicle, and all of them in one CSV', async () => {
  const document = buildBoardingList(boardingPlan(), OPTIONS);
  const rows = textsOf(await sheetOf(document));
  expect(rows.filter(([first]) => first === 'No.')).toHaveLength(2);
  expect(rows.flat()).toContain('10月15日（水）　1号車');
  expect(rows.flat()).not.toContain('0166-99-9999');
  const lines = new TextDecoder().decode(writeCsv(document)).trim().split('\r\n');
  expect(lines[0]).toContain('号車,No.,都市,氏名');
  expect(lines).toHaveLength(1 + 3 + 2);
  expect(lines.at(-1)).toContain('車両未定');
});
