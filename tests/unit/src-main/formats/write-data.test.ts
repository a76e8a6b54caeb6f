import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { buildPaper } from '../../../../shared/documents/build-paper.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { DOCUMENT_PAPER_IDS, type DocumentPaper } from '../../../../shared/documents/papers.ts';
import { DEFAULT_CHOICES } from '../../../../shared/domain/collections/paper-settings.ts';
import { writeCsv } from '../../../../src-main/formats/csv/write-document.ts';
import { writeDataXlsx } from '../../../../src-main/formats/xlsx/write-data.ts';
import { parse as parseCsv } from '../../../helpers/parse-csv.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';
import { staffedAfternoon } from '../../../helpers/staffed-afternoon.ts';

/** The workbook for other programs, as another library reads it. */

const MOMENT = { language: 'ja', today: '2025-10-01', minute: 845 } as const;
const rainy = staffedAfternoon().plan;

async function readBack(document: Document): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await writeDataXlsx(document)) as unknown as ArrayBuffer);
  return workbook;
}
const built = (plan: Parameters<typeof buildPaper>[0], paper: DocumentPaper): Document =>
  buildPaper(plan, paper, { ...DEFAULT_CHOICES, phones: true }, { ...MOMENT, names: true }).document;

/** The values under a heading, in order. */
function under(sheet: ExcelJS.Worksheet, heading: string): ExcelJS.CellValue[] {
  const values = sheet.getRow(1).values as ExcelJS.CellValue[];
  const at = values.indexOf(heading);
  if (at < 0) throw new Error(`no column ${heading} in ${values.join()}`);
  return Array.from({ length: sheet.rowCount - 1 }, (_, n) => sheet.getRow(n + 2).getCell(at).value);
}

describe('データ用', () => {
  test('dates and times are data, a cell holds one of them, and the plan of the day is a column', async () => {
    const workbook = await readBack(built(rainy, 'run-sheet'));
    const sheet = workbook.worksheets[0]!;
    expect((sheet.getRow(1).values as string[]).slice(1, 5)).toEqual([
      '期日',
      '案',
      '時刻（開始）',
      '時刻（終了）',
    ]);
    expect(under(sheet, '期日')[0]).toEqual(new Date('2025-10-14T00:00:00Z'));
    const starts = under(sheet, '時刻（開始）');
    // exceljs gives a time of day as an instant of 30 December 1899.
    expect(
      starts.some((value) => value instanceof Date && value.toISOString().endsWith('T13:30:00.000Z')),
    ).toBe(true);
    expect(under(sheet, '案')).toContain('通常');
    expect(under(sheet, '所要（分）').every((value) => value === null || typeof value === 'number')).toBe(
      true,
    );
  });

  test('one heading row, no merged cell, no styled blank, and what the table is on a second sheet', async () => {
    for (const plan of [rainy, peopledPlan()]) {
      for (const paper of DOCUMENT_PAPER_IDS) {
        const workbook = await readBack(built(plan, paper));
        const [sheet, about] = workbook.worksheets;
        expect(workbook.worksheets, paper).toHaveLength(2);
        expect((sheet as unknown as { hasMerges: boolean }).hasMerges, paper).toBe(false);
        expect(about?.getCell('B2').text, paper).toContain('14:05現在');
        const headings = (sheet!.getRow(1).values as string[]).slice(1);
        if (headings.length === 0) continue;
        expect(
          headings.every((text) => typeof text === 'string' && text !== ''),
          paper,
        ).toBe(true);
        expect(new Set(headings).size, `${paper}: ${headings.join()}`).toBe(headings.length);
      }
    }
  });

  test('what people typed is text: no formula, zeros kept, error words as words', async () => {
    const plan = peopledPlan();
    const sheet = (await readBack(built(plan, 'attendee-list'))).worksheets[0]!;
    expect(under(sheet, '氏名')).toContain('=1+1');
    expect(under(sheet, 'ふりがな')).toContain('さとうはるか');
    expect(under(sheet, 'No.')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const odd: Document = {
      ...built(plan, 'attendee-list'),
      blocks: [
        {
          kind: 'table',
          caption: null,
          columns: [{ id: 'a', label: '電話', type: 'text', width: 8, align: 'start' }],
          sections: [
            { heading: null, rows: ['0166-00-0000', '#N/A', '070'].map((text) => ({ cells: [{ text }] })) },
          ],
        },
      ],
    };
    expect(under((await readBack(odd)).worksheets[0]!, '電話').map((value) => JSON.stringify(value))).toEqual(
      ['"0166-00-0000"', '"#N/A"', '"070"'],
    );
  });
});

test('a CSV says of each line whether it is of plan A or of the rain plan', () => {
  const rows = (variant: 'a' | 'b') =>
    parseCsv(
      new TextDecoder().decode(
        writeCsv(buildPaper(rainy, 'schedule', { ...DEFAULT_CHOICES, variant }, MOMENT).document),
      ),
    );
  expect(rows('a')[0]?.slice(0, 3)).toEqual(['期日', '案', '時刻']);
  expect(
    new Set(
      rows('b')
        .slice(1)
        .map(([, plan]) => plan),
    ),
  ).toContain('雨天時');
  expect(
    rows('a')
      .slice(1)
      .map(([, plan]) => plan),
  ).not.toContain('雨天時');
});
