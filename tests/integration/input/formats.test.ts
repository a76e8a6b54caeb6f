import * as XLSX from '@e965/xlsx';
import Encoding from 'encoding-japanese';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import { readForeign } from '../../../src-main/formats/read-foreign.ts';

/** One list in every form in which cities send it: the same people must come out of each. */
const ROWS = [
  ['氏名', 'ふりがな', '都市', '役職', '電話', '懇親会'],
  ['髙橋　由美子', 'たかはし　ゆみこ', '名古屋市', '主任', '0972-00-0101', '○'],
  ['佐藤 文', 'さとう あや', '鶴岡市', '課長補佐', '0235-00-0102', '×'],
];
const CSV = ROWS.map((row) => row.join(',')).join('\r\n');
const TSV = ROWS.map((row) => row.join('\t')).join('\n');

function workbook(bookType: XLSX.BookType, rows: readonly (string | null)[][] = ROWS): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), '名簿');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }));
}

/** 髙 is not in JIS X 0208; the encodings that have no more get 高. */
const encoded = (text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array =>
  new Uint8Array(
    Encoding.convert(Encoding.stringToCode(to === 'SJIS' ? text : text.replaceAll('髙', '高')), {
      from: 'UNICODE',
      to,
    }),
  );
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const FORMS: readonly (readonly [string, Uint8Array, string])[] = [
  ['.xlsx', workbook('xlsx'), 'xlsx'],
  ['.xlsm', workbook('xlsm'), 'xlsx'],
  // Adjacent cells come in a short form there that Excel does not write.
  [
    '.xlsb',
    workbook(
      'xlsb',
      ROWS.map((row) => row.flatMap((text) => [text, null])),
    ),
    'xlsb',
  ],
  ['.xls (BIFF8)', workbook('biff8'), 'xls'],
  ['.ods', workbook('ods'), 'ods'],
  ['CSV, UTF-8', utf8(CSV), 'utf-8'],
  ['CSV, UTF-8 with BOM', utf8(`\ufeff${CSV}`), 'utf-8'],
  ['CSV, CP932', encoded(CSV, 'SJIS'), 'shift_jis'],
  ['CSV, EUC-JP', encoded(CSV, 'EUCJP'), 'euc-jp'],
  ['CSV, ISO-2022-JP', encoded(CSV, 'JIS'), 'iso-2022-jp'],
  ['CSV, UTF-16 LE', utf16(CSV, false), 'utf-16le'],
  ['CSV, UTF-16 BE', utf16(CSV, true), 'utf-16be'],
  ['TSV, UTF-8', utf8(TSV), 'tsv'],
  ['TSV, CP932', encoded(TSV, 'SJIS'), 'shift_jis'],
  ['TSV, UTF-16 LE (Excel: Unicode text)', utf16(TSV, false), 'utf-16le'],
];

async function people(bytes: Uint8Array, password?: string) {
  // The ending lies: what a file is, is told from its bytes.
  const file = await readForeign({ name: '名簿.dat', bytes, password });
  if (!file.ok) return file.error.code;
  if (file.value.format === 'ics') return 'ics';
  const activities = [{ id: 'reception', title: '懇親会' }];
  const mapping = proposeMapping(file.value, activities);
  if (!mapping.ok) return mapping.error.code;
  const reading = readPeople(file.value, mapping.value, activities);
  if (!reading.ok) return reading.error.code;
  const { format, encoding } = file.value;
  return {
    format,
    encoding,
    people: reading.value.people.map(({ name, kana, jobTitle, phone, answers }) => ({
      name: name.normalize('NFKC').replace('髙', '高'),
      kana: kana?.normalize('NFKC'),
      jobTitle,
      phone,
      reception: answers.reception,
    })),
  };
}

const EXPECTED = [
  { name: '高橋 由美子', kana: 'たかはし ゆみこ', jobTitle: '主任', phone: '0972-00-0101', reception: 'yes' },
  { name: '佐藤 文', kana: 'さとう あや', jobTitle: '課長補佐', phone: '0235-00-0102', reception: 'no' },
];

describe('the same list', () => {
  it.each(FORMS)('as %s', async (_, bytes, kind) => {
    const read = await people(bytes);
    expect(read).toMatchObject({ people: EXPECTED });
    if (typeof read === 'string') throw new Error(read);
    expect([read.format, read.encoding]).toContain(kind);
  });

  it('as an .xlsb whose cells the library would pass over is refused, not read by half', async () => {
    expect(await people(workbook('xlsb'))).toBe('file-unknown-type');
  });

  it('as a workbook under a password: asked for, told where it is wrong, read with the right one', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: '名簿', rows: ROWS }],
      encryption: { password: '集い2026', spinCount: 1000 },
    });
    expect(await people(bytes)).toBe('file-encrypted');
    expect(await people(bytes, 'wrong')).toBe('wrong-password');
    expect(await people(bytes, '集い2026')).toMatchObject({ people: EXPECTED });
  });
});

describe('telephone numbers that a spreadsheet made numbers of', () => {
  /** A landline, a mobile and a free-dial number without their 0; one kept as text, one shown with its 0 by a format. */
  const NUMBERS: readonly (readonly [number | string, string, boolean])[] = [
    [972000101, '0972000101', true],
    [9000000102, '09000000102', true],
    [120000103, '0120000103', true],
    ['0235-00-0104', '0235-00-0104', false],
  ];
  const rows = [
    ['氏名', '都市', '電話'],
    ...NUMBERS.map(([phone], at) => [`山田　${at + 1}郎`, '神戸市', phone]),
  ];

  it.each(['xlsx', 'xlsm', 'biff8', 'ods'] as const)(
    'get their 0 back, and are said to be doubtful: %s',
    async (bookType) => {
      const read = await readForeign({
        name: '名簿.dat',
        bytes: workbook(bookType, rows as unknown as string[][]),
      });
      if (!read.ok || read.value.format === 'ics') throw new Error(bookType);
      const mapping = proposeMapping(read.value, []);
      if (!mapping.ok) throw new Error(mapping.error.code);
      const reading = readPeople(read.value, mapping.value, []);
      if (!reading.ok) throw new Error(reading.error.code);
      const { people: found, doubtful } = reading.value;
      expect(found.map(({ phone }) => phone)).toEqual(NUMBERS.map(([, phone]) => phone));
      const doubted = doubtful.filter(({ code }) => code === 'lost-leading-zero');
      expect(doubted.map(({ person }) => person)).toEqual(
        NUMBERS.flatMap(([, , isLost], at) => (isLost ? [at] : [])),
      );
    },
  );
});
