import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readXlsx as readHucre } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildAttendeeList } from '../../../../shared/documents/builders/attendee-list.ts';
import { buildSchedule } from '../../../../shared/documents/builders/schedule.ts';
import type {
  Document,
  DocumentCell,
  DocumentColumn,
  DocumentRow,
  DocumentTable,
} from '../../../../shared/documents/document.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { textWidth } from '../../../../shared/text/text-width.ts';
import { writeXlsx } from '../../../../src-main/formats/xlsx/write-document.ts';
import { peopledPlan } from '../../../helpers/sample-people.ts';

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
    '髙橋𠮷野',
    '5/8',
    '<b>&amp;',
  ])('%j stays that text', async (text) => {
    const [cell] = cellsOf(await readBack(oneRow([{ text }])));
    expect(cell?.type).not.toBe(ExcelJS.ValueType.Formula);
    expect(cell?.type).not.toBe(ExcelJS.ValueType.Error);
    expect(cell?.text).toBe(text);
  });

  // exceljs takes no notice of the escape in a cell's own text; Excel, LibreOffice and these two do.
  test('"_x0041_" stays that text', async () => {
    const bytes = await writeXlsx(oneRow([{ text: '_x0041_' }]));
    const book = XLSX.read(bytes);
    expect(book.Sheets[book.SheetNames[0]!]!.A4).toMatchObject({ t: 's', v: '_x0041_' });
    expect((await readHucre(bytes)).sheets[0]?.rows[3]).toEqual(['_x0041_']);
  });

  test('says how far its cells go: a reader that looks no further finds the last row', async () => {
    const document = buildAttendeeList(peopledPlan(), { language: 'ja', date: '2025-10-01', edition: '' });
    const book = XLSX.read(await writeXlsx(document), { sheetStubs: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(rows.flat()).toContain('合計');
    expect(rows.length).toBeGreaterThan(document.blocks.length + 6);
  });

  test('characters that XML forbids are taken out and the file still opens', async () => {
    const [cell] = cellsOf(await readBack(oneRow([{ text: 'a\u0000b\u0008c\uffff\r\nd\ud800' }])));
    expect(cell?.text).toBe('abc\nd\ufffd');
  });

  test('a cell never exceeds Excel’s 32,767 characters and no character is cut in half', async () => {
    const [cell] = cellsOf(await readBack(oneRow([{ text: `${'あ'.repeat(32_766)}𠮷` }])));
    expect(cell?.text).toHaveLength(32_767);
    expect(cell?.text).toMatch(/^あ+…［長いため以下省略 \/ cut］$/);
    const [half] = cellsOf(await readBack(oneRow([{ text: '𠮷'.repeat(20_000) }])));
    expect(half?.text).toMatch(/^(𠮷)+…［/u);
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

describe('every cell has the style of its place', () => {
  const text = (...texts: string[]): DocumentCell[] => texts.map((one) => ({ text: one }));
  const row = (name: string, about: Partial<DocumentRow> = {}): DocumentRow => ({
    cells: [{ text: name }, { text: '2', value: 2 }, { text: '10月14日', value: '2025-10-14' }],
    ...about,
  });
  const first: DocumentTable = {
    kind: 'table',
    caption: null,
    columns: [
      column('c0'),
      { ...column('c1', 'number'), align: 'end' },
      { ...column('c2', 'date'), align: 'center' },
    ],
    sections: [
      {
        heading: '区分',
        rows: [
          row('first'),
          row('ordinary'),
          row('strong', { strong: true }),
          row('optional', { optional: true }),
          row('#N/A'),
          { cells: text('texts', '未定', '=1') },
          { cells: text('short') },
          row('ordinary again'),
          row('last'),
        ],
      },
    ],
  };
  const second: DocumentTable = {
    ...first,
    columns: [
      { ...column('d0'), width: 1 },
      { ...column('d1'), width: 1 },
    ],
    sections: [{ heading: null, rows: [{ cells: text('a', 'b') }] }],
  };
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    sheet = await readBack({ ...oneRow([]), blocks: [first, second] });
  });

  /** Rows 1 to 4 are title, gap, heading and section; the table's rows begin at 5. */
  const look = (cell: ExcelJS.Cell): string => {
    const { border, font, alignment, numFmt } = cell;
    const sides = [border?.top, border?.right, border?.bottom, border?.left].map((side) => side?.style);
    return [...sides, font?.bold === true ? 'bold' : 'plain', alignment?.horizontal, numFmt].join(' ');
  };
  const looks = (number: number): string[] => [1, 2, 3].map((at) => look(sheet.getRow(number).getCell(at)));
  const table = (
    top: string,
    bottom: string,
    weight: string,
    formats = ['@', '#,##0', '[$-411]m"月"d"日"'],
  ) =>
    ['left', 'right', 'center'].map((align, at) =>
      [top, 'thin', bottom, 'thin', weight, align, formats[at]].join(' '),
    );

  test.each([
    ['first', 5, table('thin', 'hair', 'plain')],
    ['ordinary', 6, table('hair', 'hair', 'plain')],
    ['strong', 7, table('hair', 'hair', 'bold')],
    ['optional', 8, table('dashed', 'dashed', 'plain')],
    ['#N/A', 9, table('hair', 'hair', 'plain')],
    ['texts', 10, table('hair', 'hair', 'plain', ['@', '@', '@'])],
    ['short', 11, table('hair', 'hair', 'plain', ['@', '@', '@'])],
    ['ordinary again', 12, table('hair', 'hair', 'plain')],
    ['last', 13, table('hair', 'thin', 'plain')],
  ])('the row %s', (name, number, expected) => {
    expect(sheet.getRow(number).getCell(1).text).toBe(name);
    expect(looks(number)).toEqual(expected);
  });

  test('the body is in one font and ink, wrapped and centred upright', () => {
    for (let number = 5; number <= 13; number += 1)
      for (const at of [1, 2, 3]) {
        const { font, alignment } = sheet.getRow(number).getCell(at);
        // exceljs reads whole points.
        expect(font).toMatchObject({ name: 'BIZ UDPゴシック', size: 10, color: { argb: 'FF1D2330' } });
        expect(alignment).toMatchObject({ vertical: 'middle', wrapText: true });
        expect(alignment.indent).toBe(at === 3 ? undefined : 1);
      }
  });

  test('gaps, and cells beside a narrower table, have no border, format or value', () => {
    const gaps = [2, 14].flatMap((number) => [1, 2, 3].map((at) => sheet.getRow(number).getCell(at)));
    for (const cell of [...gaps, sheet.getCell('C15'), sheet.getCell('C16')]) {
      expect([cell.address, cell.value, cell.border ?? {}, cell.numFmt]).toEqual([
        cell.address,
        null,
        {},
        undefined,
      ]);
    }
    expect(sheet.getCell('B16').text).toBe('b');
    expect(look(sheet.getCell('B16'))).toBe('thin thin thin thin plain left @');
  });

  test('every row of the table is as high as its lines need, gaps as they are set', () => {
    expect(sheet.getRow(2).height).toBe(8);
    for (let number = 5; number <= 13; number += 1)
      expect(sheet.getRow(number).height).toBeCloseTo(10.5 * 1.4 + 6);
  });
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

test('a chart is the heading of its figures, a receipt is lines of text', async () => {
  const chart = { kind: 'chart', caption: '定員と申込み', series: [], bars: [] } as const;
  const receipt = {
    kind: 'receipt',
    number: 'No. 0001',
    title: '領収書',
    stubTitle: '領収書（控）',
    addressee: '佐藤 一郎 様',
    amount: '￥5,000-',
    proviso: '但し　参加費として',
    received: '上記の金額を正に領収いたしました。',
    date: '令和8年10月20日（火）',
    issuer: '旭川市',
  } as const;
  const table = oneRow([{ text: '懇親会' }]);
  const sheet = await readBack({
    ...table,
    blocks: [receipt, { ...chart, series: [], bars: [] }, ...table.blocks],
  });
  const texts: string[] = [];
  sheet.eachRow((row) => texts.push(String(row.getCell(1).value)));
  expect(texts).toEqual([
    '表題',
    '領収書　No. 0001',
    '佐藤 一郎 様',
    '￥5,000-',
    '但し　参加費として',
    '上記の金額を正に領収いたしました。',
    '令和8年10月20日（火）　旭川市',
    '定員と申込み',
    'c0',
    '懇親会',
  ]);
});

test.each([['取扱注意'], ['Handle with care']])(
  'the mark %s has the room of its words, beside the edition',
  async (mark) => {
    const plain = oneRow([{ text: '1' }, { text: '札幌市' }, { text: '課長' }, { text: '備考' }]);
    const [table] = plain.blocks as [DocumentTable];
    // A first column as narrow as a number's.
    const columns = table.columns.map((one, at) => ({ ...one, width: at === 0 ? 2 : 10 }));
    const sheet = await readBack({
      ...plain,
      marks: [mark],
      edition: '第1版',
      blocks: [{ ...table, columns }],
    });
    const [head] = (sheet.model.merges as string[]).filter((range) => range.startsWith('A1:'));
    const last = head ? sheet.getCell(head.split(':')[1] ?? '').fullAddress.col : 1;
    const width = Array.from({ length: last }, (_, at) => sheet.getColumn(at + 1).width ?? 0);
    expect(width.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(textWidth(mark) + 2);
    expect(sheet.getRow(1).getCell(last + 1).text).toBe('第1版');
  },
);
