import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src-main/formats/read-table.ts';
import { readPhonetic } from '../../../../src-main/formats/xlsx/read-furigana.ts';
import { REPLIES } from '../../../helpers/replies.ts';
import { xlsxBytes } from '../../../helpers/workbook.ts';

const codeOf = async (bytes: Uint8Array, name = '名簿.xlsx'): Promise<string> => {
  const table = await readTable({ name, bytes });
  return table.ok ? 'ok' : `${table.error.code} ${table.error.facts.name}`;
};
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(REPLIES, name)));
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('readTable on an .xlsx of another library', () => {
  it('gives formats, dates, notes, strikes, merges, hidden rows and sheets', async () => {
    const bytes = await xlsxBytes((sheet, book) => {
      sheet.addRow(['氏名', '電話', '到着日', '到着時刻', '会議']);
      sheet.addRow(['水野 一', 972000101, new Date('2026-10-19T00:00:00Z'), 0.753472, '○\r\n（途中）']);
      sheet.addRow(['大西 二', 1.5, null, null, true]);
      sheet.getCell('B2').numFmt = '0000\\-00\\-0000';
      sheet.getCell('C2').numFmt = '[$-411]ggge"年"m"月"d"日"';
      sheet.getCell('D2').numFmt = 'h:mm';
      sheet.getCell('A3').font = { strike: true };
      sheet.getCell('E2').note = '部会から';
      sheet.getRow(3).hidden = true;
      sheet.mergeCells('A4:B5');
      book.addWorksheet('去年', { state: 'hidden' }).addRow(['x']);
      for (let row = 6; row < 500; row += 1) sheet.getCell(row, 1).border = { top: { style: 'thin' } };
    });
    const table = await readTable({ name: '名簿.xlsx', bytes });
    if (!table.ok) throw new Error(table.error.code);
    const [sheet, last] = table.value.sheets;
    expect(sheet?.rows).toHaveLength(3);
    expect(sheet?.rows[1]).toEqual([
      { text: '水野 一', kind: 'text' },
      { text: '0972-00-0101', value: 972000101, kind: 'number' },
      { text: '2026-10-19', value: '2026-10-19', kind: 'date' },
      { text: '18:05', value: 'T18:05:00', kind: 'date' },
      { text: '○\n（途中）', kind: 'text', comment: '部会から' },
    ]);
    expect(sheet?.rows[2]?.[0]).toEqual({ text: '大西 二', kind: 'text', struck: true });
    expect(sheet?.rows[2]?.[4]).toEqual({ text: 'TRUE', value: true, kind: 'boolean' });
    expect(sheet?.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
    expect(sheet?.hiddenRows).toEqual([2]);
    expect([sheet?.hidden, last?.hidden]).toEqual([false, true]);
    expect(table.value.sha256).toMatch(/^[\da-f]{64}$/);
  });

  it('reads the same texts as the other library from every .xlsx reply', async () => {
    for (const name of [
      '01_名古屋市_参加申込書.xlsx',
      '03_金沢市_出席者報告書.xlsx',
      '04_札幌市_出席者名簿.xlsx',
    ]) {
      const table = await readTable({ name, bytes: fixture(name) });
      if (!table.ok) throw new Error(table.error.code);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path.join(REPLIES, name));
      for (const sheet of table.value.sheets) {
        const other = book.getWorksheet(sheet.name);
        for (const [row, cells] of sheet.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            const theirs = other?.getCell(row + 1, column + 1);
            if (!theirs || theirs.isMerged) continue;
            expect(cell.text, `${name} ${theirs.address}`).toBe(theirs.text.replaceAll('\r\n', '\n'));
          }
        }
      }
    }
  });
});

describe('furigana', () => {
  it('counts UTF-16 units and lets what no run covers read as itself', () => {
    const item =
      '<t xml:space="preserve">𠮷田　さくら</t><rPh sb="0" eb="3"><t>ヨシダ</t></rPh><phoneticPr fontId="1"/>';
    expect(readPhonetic(item)).toEqual({ text: '𠮷田　さくら', reading: 'ヨシダ　さくら' });
    expect(readPhonetic('<r><t>創造&amp;</t></r><r><t>文化</t></r>')).toEqual({
      text: '創造&文化',
      reading: '',
    });
  });
});

describe('readTable on what it cannot read', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'file-unknown-type'],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'file-unknown-type'],
    ['a cut-off zip', latin1('PK\x03\x04 and nothing more'), 'file-broken'],
    [
      'an old compound file that is no workbook',
      latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`),
      'file-unknown-type',
    ],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(`${code} 名簿.xlsx`));

  it('a truncated workbook, a damaged one, and an .xls with its end cut off', async () => {
    const whole = fixture('01_名古屋市_参加申込書.xlsx');
    expect(await codeOf(whole.slice(0, whole.length / 2))).toBe('file-broken 名簿.xlsx');
    const damaged = whole.slice();
    damaged.fill(0xff, 200, 1200);
    expect(await codeOf(damaged)).toBe('file-broken 名簿.xlsx');
    expect(await codeOf(fixture('10_臼杵市_参加者報告.xls').slice(0, 2048))).toMatch(
      /^file-(?:broken|unknown-type) /,
    );
  });

  it('a workbook without a filled cell', async () => {
    expect(await codeOf(await xlsxBytes(() => undefined))).toBe('file-empty 名簿.xlsx');
  });

  it('a workbook under a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['氏名']] }],
      encryption: { password: 'secret', spinCount: 1000 },
    });
    expect(await codeOf(bytes)).toBe('file-encrypted 名簿.xlsx');
  });

  it('a zip that says it unpacks to too much, and one that unpacks to more than it says', async () => {
    const data = deflateRawSync(Buffer.alloc(1024 * 1024));
    expect(await codeOf(zipOf('xl/workbook.xml', data, 400 * 1024 * 1024))).toBe('file-limit 名簿.xlsx');
    expect(await codeOf(zipOf('xl/workbook.xml', data, 1000))).toBe('file-broken 名簿.xlsx');
  });

  it('a sheet that goes on beyond what is read: refused, never cut in silence', async () => {
    const sheet = (rows: string[][]) => writeXlsx({ sheets: [{ name: 'a', rows }] });
    const long = Array.from({ length: 100_001 }, (_, n) => [`${n}`]);
    expect(await codeOf(await sheet(long))).toBe('file-limit 名簿.xlsx');
    const wide = [['氏名', ...Array.from({ length: 256 }, (_, n) => `${n}`)]];
    expect(await codeOf(await sheet(wide))).toBe('file-limit 名簿.xlsx');
  });

  it('is not misled by the ending', async () => {
    expect(await codeOf(fixture('10_臼杵市_参加者報告.xls'), '名簿.xlsx')).toBe('ok');
    expect(await codeOf(fixture('07_丹波篠山市_参加者名簿.csv'), '名簿.xls')).toBe('ok');
  });
});

/** A zip of one deflated entry, by hand (APPNOTE 4.3). The checksum is not looked at before the cap is met. */
function zipOf(name: string, data: Buffer, size: number): Uint8Array {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([latin1('PK\x03\x04'), fields, latin1(name), data]);
  const central = Buffer.concat([latin1('PK\x01\x02\x14\x00'), fields, Buffer.alloc(14), latin1(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return new Uint8Array(Buffer.concat([local, central, latin1('PK\x05\x06'), end]));
}

describe('when a workbook says it was last saved', () => {
  it.each([
    ['05_浜松市_参加者一覧.xlsx', 'by its core properties', '2026-09-10T00:00:00.000Z'],
    ['07_丹波篠山市_参加者名簿.csv', 'a text file does not say', undefined],
    ['10_臼杵市_参加者報告.xls', 'an .xls is not asked', undefined],
  ])('%s: %s', async (name, _, modified) => {
    const table = await readTable({ name, bytes: fixture(name) });
    if (!table.ok) throw new Error(table.error.code);
    expect(table.value.modified).toBe(modified);
  });

  it('an OpenDocument sheet says it in its meta data, in this computer’s zone where it names none', async () => {
    const name = '11_岡山市_出席者名簿.ods';
    const table = await readTable({ name, bytes: fixture(name) });
    if (!table.ok) throw new Error(table.error.code);
    expect(table.value.modified?.slice(0, 4)).toBe('2026');
  });
});
