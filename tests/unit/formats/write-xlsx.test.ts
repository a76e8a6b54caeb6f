import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildAttendeeList } from '../../../shared/documents/builders/attendee-list.ts';
import { buildSchedule } from '../../../shared/documents/builders/schedule.ts';
import type { Document, DocumentCell, DocumentColumn } from '../../../shared/documents/document.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { peopledPlan } from '../../helpers/sample-people.ts';

/** The first sheet, read back by another library. */
async function readBack(document: Document): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(document);
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  expect(workbook.worksheets).toHaveLength(1);
  return workbook.worksheets[0]!;
}

const column = (id: string, type: DocumentColumn['type'] = 'text'): DocumentColumn => ({
  id,
  label: id,
  type,
  width: 10,
  align: 'start',
});

/** A document of one table with these cells in one row. */
const oneRow = (cells: DocumentCell[], types: DocumentColumn['type'][] = []): Document => ({
  id: 'test',
  language: 'ja',
  title: '表題',
  subtitle: [],
  marks: [],
  edition: '',
  page: { size: 'A4', orientation: 'portrait' },
  blocks: [
    {
      kind: 'table',
      caption: null,
      columns: cells.map((_, at) => column(`c${at}`, types[at])),
      sections: [{ heading: null, rows: [{ cells }] }],
    },
  ],
  notes: [],
});

/** The cells of the only row of `oneRow`: title, gap, heading, row. */
const cellsOf = (sheet: ExcelJS.Worksheet): ExcelJS.Cell[] => {
  const row = sheet.getRow(4);
  return Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1));
};

describe('the schedule as a workbook', () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    sheet = await readBack(
      buildSchedule(samplePlan().plan, { language: 'ja', date: '2025-10-01', edition: '第2版 & 修正' }),
    );
  });

  test('is set up to print: A4 landscape, one page wide, heading row repeated, page numbers', () => {
    expect(sheet.name).toBe('日程表');
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('6:6');
    expect(sheet.headerFooter.oddFooter).toBe('&C&P / &N');
    expect(sheet.headerFooter.oddHeader).toContain('第2版 && 修正');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 });
  });

  test('has a merged, centred title in bold BIZ UDPゴシック', () => {
    const title = sheet.getCell('A2');
    expect(title.value).toBe('第8回UCCN国内都市ネットワーク会議　日程表');
    expect(title.font).toMatchObject({ name: 'BIZ UDPゴシック', bold: true, size: 14 });
    expect(title.alignment.horizontal).toBe('center');
    expect(sheet.getCell('E2').master.address).toBe('A2');
  });

  test('has a styled heading row, a merged row for each day, and bordered, wrapped cells', () => {
    const heading = sheet.getRow(6);
    expect([1, 2, 3, 4, 5].map((at) => heading.getCell(at).value)).toEqual([
      '時刻',
      '内容',
      '場所',
      '担当',
      '備考',
    ]);
    expect(heading.getCell(1).fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
    expect(heading.getCell(1).border.bottom?.style).toBe('thin');
    expect(sheet.getCell('A7').value).toBe('10月14日（火）　会議　13:30～17:00　山形市');
    expect(sheet.getCell('E7').master.address).toBe('A7');
    expect(sheet.getCell('A8').value).toBe('13:30～');
    expect(String(sheet.getCell('B8').value)).toMatch(/^UCCN国内都市会議\n国内外の加盟都市/);
    expect(sheet.getCell('B8').alignment.wrapText).toBe(true);
  });

  test('rows are high enough for what they hold', () => {
    expect(sheet.getRow(8).height).toBeGreaterThan(sheet.getRow(7).height * 2);
  });
});

describe('the attendee list as a workbook', () => {
  test('gives the readings a column of their own, numbers as numbers, and no formula anywhere', async () => {
    const sheet = await readBack(buildAttendeeList(peopledPlan(), { language: 'ja', date: '2025-10-01' }));
    const heading = sheet.getRow(7);
    expect([1, 2, 3, 4, 5, 6, 7].map((at) => heading.getCell(at).value)).toEqual([
      'No.',
      '都市',
      '所属',
      '職名',
      '氏名',
      'ふりがな',
      '備考',
    ]);
    const first = sheet.getRow(8);
    expect([1, 2, 5, 6].map((at) => first.getCell(at).value)).toEqual([
      1,
      '名古屋市',
      '髙橋一郎',
      'たかはしいちろう',
    ]);
    expect(sheet.getCell('A1').value).toBe('取扱注意');
    const values: unknown[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        values.push(cell.value);
      }),
    );
    expect(values).toContain('=1+1');
    expect(sheet.pageSetup.orientation).toBe('portrait');
  });
});

describe('hostile and odd texts', () => {
  test.each([
    '=1+1',
    '+81-90',
    '-5',
    '@SUM(A1)',
    "'quoted",
    '#N/A',
    '#REF!',
    'TRUE',
    '0123',
    ' spaced ',
    '_x0041_',
    '髙橋𠮷野',
    '5/8',
    '<b>&amp;',
  ])('%j stays that text', async (text) => {
    const [cell] = cellsOf(await readBack(oneRow([{ text }])));
    expect(cell?.type).not.toBe(ExcelJS.ValueType.Formula);
    expect(cell?.type).not.toBe(ExcelJS.ValueType.Error);
    expect(cell?.text).toBe(text);
  });

  test('characters that XML forbids are taken out and the file still opens', async () => {
    const [cell] = cellsOf(await readBack(oneRow([{ text: 'a\u0000b\u0008c\uffff\r\nd\ud800' }])));
    expect(cell?.text).toBe('abc\nd\ufffd');
  });

  test('a cell never exceeds Excel’s 32,767 characters and no character is cut in half', async () => {
    const [cell] = cellsOf(await readBack(oneRow([{ text: `${'あ'.repeat(32_766)}𠮷` }])));
    expect(cell?.text).toBe('あ'.repeat(32_766));
  });

  test('title, edition and notes are held to the same rules', async () => {
    const document = {
      ...oneRow([{ text: 'a' }]),
      title: '=HYPERLINK("x")',
      edition: '&"Evil"&D',
      notes: ['\u0001note'],
    };
    const sheet = await readBack(document);
    expect(sheet.getCell('A2').value).toBe('=HYPERLINK("x")');
    expect(sheet.headerFooter.oddHeader).toContain('&&"Evil"&&D');
    expect(sheet.getCell('A7').text).toBe('note');
  });
});

test('typed cells keep their datum: number, date and time of day', async () => {
  const cells = cellsOf(
    await readBack(
      oneRow(
        [
          { text: '1,200円', value: 1200 },
          { text: '10月14日', value: '2025-10-14' },
          { text: '13:30', value: 810 },
          { text: '未定' },
        ],
        ['number', 'date', 'time', 'time'],
      ),
    ),
  );
  expect(cells[0]?.value).toBe(1200);
  expect(cells[1]?.value).toEqual(new Date('2025-10-14T00:00:00Z'));
  expect(cells[2]?.numFmt).toBe('[h]:mm');
  expect(cells[3]?.value).toBe('未定');
});

test('a document without a table is still a workbook', async () => {
  const sheet = await readBack({
    ...oneRow([]),
    blocks: [
      { kind: 'heading', text: '見出し' },
      { kind: 'paragraph', text: '本文' },
    ],
  });
  expect([sheet.getCell('A3').text, sheet.getCell('A4').text]).toEqual(['見出し', '本文']);
});
