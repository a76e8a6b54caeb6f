import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre';
import { REPLIES } from '../replies.ts';
import { bigSheet, ods, SST, sheetData, WORKSHEET, xlsx } from './workbooks.ts';
import { repeated, zipOf } from './zip.ts';

export interface HostileCase {
  readonly what: string;
  /** File name, with whatever ending. */
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** The code it must end with, or 'ok' where it is to be read, or several where either is right. */
  readonly ends: string | readonly string[];
}

const MB = 1024 * 1024;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const reply = (start: string): Uint8Array => {
  const name =
    ['10_臼杵市_参加者報告.xls', '01_名古屋市_参加申込書.xlsx'].find((one) => one.startsWith(start)) ?? '';
  return new Uint8Array(readFileSync(path.join(REPLIES, name)));
};
const list = (names: readonly string[]): string =>
  sheetData([['氏名', '所属'], ...names.map((name) => [name, '神戸市'])]);
const calendar = (body: string): Uint8Array =>
  utf8(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//\r\n${body}END:VCALENDAR\r\n`);
const event = (lines: string): string =>
  `BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261020T090000Z\r\n${lines}\r\nEND:VEVENT\r\n`;
const laughs = (levels: number): string =>
  `<!DOCTYPE sst [<!ENTITY l0 "ははははははははは">${Array.from({ length: levels }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`;

export const HOSTILE: readonly HostileCase[] = [
  {
    what: 'zip bomb by ratio (4 GB of spaces)',
    name: 'a.xlsx',
    make: () => xlsx({ sheet: bigSheet(' '.repeat(MB), 4096) }),
    ends: 'file-limit',
  },
  {
    what: 'zip bomb that says 1 KB',
    name: 'a.xlsx',
    make: () => xlsx({ sheet: bigSheet(' '.repeat(MB), 4096, 1024) }),
    ends: ['file-limit', 'file-broken'],
  },
  {
    what: 'zip bomb in a part that is no sheet',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: list(['佐藤 文']),
        more: [
          {
            name: 'xl/media/image1.png',
            deflated: repeated('', '\0'.repeat(MB), 2048, ''),
            saysSize: 10 * MB,
          },
        ],
      }),
    ends: ['file-limit', 'file-broken'],
  },
  {
    what: 'nested zips',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: list(['佐藤 文']),
        more: [
          {
            name: 'xl/embeddings/b.xlsx',
            plain: Buffer.from(xlsx({ sheet: bigSheet(' '.repeat(MB), 4096) })),
          },
        ],
      }),
    ends: 'ok',
  },
  {
    what: '20,000 parts',
    name: 'a.xlsx',
    make: () => zipOf(Array.from({ length: 20_000 }, (_, n) => ({ name: `xl/${n}.xml`, plain: 'x' }))),
    ends: 'file-limit',
  },
  {
    what: '100 MB of empty rows',
    name: 'a.xlsx',
    make: () => xlsx({ sheet: bigSheet('<row></row>'.repeat(9_533), 1000) }),
    ends: 'file-limit',
  },
  {
    what: '60 MB of cells',
    name: 'a.xlsx',
    make: () =>
      xlsx({ sheet: bigSheet('<row><c t="inlineStr"><is><t>佐藤</t></is></c></row>'.repeat(1_000), 1150) }),
    ends: 'file-limit',
  },
  {
    what: '500,000 cells, styled',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: `<sheetData>${`<row>${'<c s="0" t="s"><v>0</v></c>'.repeat(20)}</row>`.repeat(25_000)}</sheetData></worksheet>`,
      }),
    ends: ['ok', 'file-limit'],
  },
  {
    what: 'a merge over the whole sheet, 5,000 times',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: list(['佐藤 文']).replace(
          '</worksheet>',
          `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5_000)}</mergeCells></worksheet>`,
        ),
      }),
    ends: ['ok', 'file-broken'],
  },
  {
    what: 'a cell at XFD1048576',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: list(['佐藤 文']).replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>',
        ),
      }),
    ends: 'ok',
  },
  {
    what: 'a text at XFD1048576',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: list(['佐藤 文']).replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>端</t></is></c></row></sheetData>',
        ),
      }),
    ends: 'file-limit',
  },
  {
    what: 'entities within entities',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: `${'<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>'}`,
        sharedStrings: `${laughs(9)}${SST}<si><t>&l9;</t></si></sst>`,
      }),
    ends: ['ok', 'file-broken', 'file-empty'],
  },
  {
    what: 'an external entity',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
        sharedStrings: `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>${SST}<si><t>&x;</t></si></sst>`,
      }),
    ends: ['ok', 'file-broken', 'file-empty'],
  },
  {
    what: 'elements 200,000 deep',
    name: 'a.xlsx',
    make: () => xlsx({ sheet: `<sheetData>${'<row>'.repeat(200_000)}` }),
    ends: ['file-broken', 'file-empty', 'file-limit'],
  },
  {
    what: 'under a password',
    name: 'a.xlsx',
    make: () =>
      writeXlsx({
        sheets: [{ name: 'a', rows: [['氏名']] }],
        encryption: { password: 'x', spinCount: 1000 },
      }),
    ends: 'file-encrypted',
  },
  {
    what: 'a zip under a password',
    name: 'a.xlsx',
    make: () => zipOf([{ name: 'xl/workbook.xml', plain: 'x', flags: 1 }]),
    ends: 'file-locked',
  },
  {
    what: 'cut in half',
    name: 'a.xlsx',
    make: () => reply('01').slice(0, reply('01').length / 2),
    ends: 'file-broken',
  },
  {
    what: 'an .xls cut in half',
    name: 'a.xls',
    make: () => reply('10').slice(0, 4_096),
    ends: ['file-broken', 'file-unknown-type'],
  },
  {
    what: 'a picture named .xlsx',
    name: 'a.xlsx',
    make: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]),
    ends: 'file-unknown-type',
  },
  { what: 'an .xls named .csv', name: 'a.csv', make: () => reply('10'), ends: 'ok' },
  {
    what: 'random bytes',
    name: 'a.xlsx',
    make: () => new Uint8Array(randomBytes(MB)),
    ends: 'file-unknown-type',
  },
  {
    what: 'sheet and headings named __proto__',
    name: '__proto__',
    make: () =>
      xlsx({
        sheetName: '__proto__',
        sheet: sheetData([
          ['__proto__', 'constructor', '氏名'],
          ['toString', 'x', '佐藤 文'],
        ]),
      }),
    ends: 'ok',
  },
  {
    what: 'cells of 1 MB',
    name: 'a.xlsx',
    make: () => xlsx({ sheet: list([`佐藤${'あ'.repeat(350_000)}`, `${' '.repeat(MB)}文`]) }),
    ends: 'ok',
  },
  {
    what: 'shapes that regular expressions choke on',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: list([
          '（'.repeat(50_000),
          `${' '.repeat(100_000)}!`,
          `${'a@'.repeat(50_000)}`,
          `${'1-'.repeat(50_000)}x`,
          `${'市'.repeat(100_000)}`,
          `${'、'.repeat(100_000)}`,
        ]),
      }),
    ends: 'ok',
  },
  {
    what: 'bidi overrides, NUL, HTML and formulas in names',
    name: 'a.csv',
    make: () =>
      utf8(
        "氏名,所属\n\u202e文 藤佐\u202c,神戸市\n<img src=x onerror=alert(1)>,神戸市\n=cmd|'/c calc'!A1,神戸市\n",
      ),
    ends: 'ok',
  },
  {
    what: 'NUL in a text',
    name: 'a.csv',
    make: () => utf8('氏名,所属\n佐藤\u0000文,神戸市\n'),
    ends: 'file-unknown-type',
  },
  {
    what: 'rows and columns repeated to the edge',
    name: 'a.ods',
    make: () =>
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>あ</text:p></table:table-cell></table:table-row>',
      ),
    ends: ['file-limit', 'file-broken'],
  },
  {
    what: 'a space a billion times',
    name: 'a.ods',
    make: () =>
      ods(
        '<table:table-row><table:table-cell office:value-type="string"><text:p>あ<text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>',
      ),
    ends: ['ok', 'file-broken'],
  },
  {
    what: '23 MB of commas',
    name: 'a.csv',
    make: () => new Uint8Array(23 * MB).fill(0x2c),
    ends: 'file-limit',
  },
  {
    what: '60 MB of text',
    name: 'a.csv',
    make: () => new Uint8Array(60 * MB).fill(0x61),
    ends: 'file-limit',
  },
  {
    what: 'a quote that is never closed',
    name: 'a.csv',
    make: () => utf8(`氏名,"${'a\n'.repeat(5 * MB)}`),
    ends: 'file-broken',
  },
  {
    what: 'quotes alone',
    name: 'a.csv',
    make: () => utf8('"'.repeat(2 * MB)),
    ends: ['ok', 'file-broken', 'file-empty'],
  },
  {
    what: 'CR and LF in a property',
    name: 'a.ics',
    make: () =>
      calendar(event('SUMMARY:開会\\r\\nATTENDEE:mailto:x@example.jp\rDTSTART:20270101\nSTATUS:CANCELLED')),
    ends: 'ok',
  },
  {
    what: 'a rule by the second',
    name: 'a.ics',
    make: () => calendar(event('SUMMARY:x\r\nRRULE:FREQ=SECONDLY')),
    ends: 'ok',
  },
  {
    what: 'a rule for 30 February',
    name: 'a.ics',
    make: () => calendar(event('SUMMARY:x\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')),
    ends: 'ok',
  },
  {
    what: 'a zone with a rule by the second',
    name: 'a.ics',
    make: () =>
      calendar(
        `BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\nDTSTART;TZID=x:20261020T090000\r\nEND:VEVENT\r\n`,
      ),
    ends: 'ok',
  },
  {
    what: '200,000 events',
    name: 'a.ics',
    make: () => calendar(event('SUMMARY:x').repeat(200_000)),
    ends: ['ok', 'file-limit'],
  },
  {
    what: 'components 500,000 deep',
    name: 'a.ics',
    make: () => utf8('BEGIN:VCALENDAR\r\n'.repeat(500_000)),
    ends: ['ok', 'file-limit'],
  },
  {
    what: 'one line of 20 MB',
    name: 'a.ics',
    make: () => calendar(event(`SUMMARY:${'あ'.repeat(6 * MB)}`)),
    ends: ['ok', 'file-limit'],
  },
  {
    what: 'a worksheet that is not closed',
    name: 'a.xlsx',
    make: () =>
      xlsx({
        sheet: {
          plain: `${WORKSHEET}<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'<'.repeat(MB)}`,
        },
      }),
    ends: ['ok', 'file-broken', 'file-empty'],
  },
];
