import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../shared/input/read-people.ts';
import type { ActivityRef, Mapping, PeopleReading } from '../../../shared/reading/mapping.ts';
import { readTable } from '../../../src-main/formats/read-table.ts';

/** Lists as cities really fill them in, made by another program and read from real files. */

const ACTIVITIES: readonly ActivityRef[] = [
  { id: 'uccn', title: 'UCCN国内都市会議' },
  { id: 'reception', title: '懇親会' },
  { id: 'tour', title: '希望者ツアー' },
];

async function read(
  make: (workbook: ExcelJS.Workbook) => void,
  name = '名簿.xlsx',
): Promise<{ mapping: Mapping; reading: PeopleReading }> {
  const workbook = new ExcelJS.Workbook();
  make(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const table = await readTable({ name, bytes });
  if (!table.ok) throw new Error(table.error.code);
  const mapping = proposeMapping(table.value, ACTIVITIES);
  if (!mapping.ok) throw new Error(mapping.error.code);
  const reading = readPeople(table.value, mapping.value, ACTIVITIES);
  if (!reading.ok) throw new Error(reading.error.code);
  return { mapping: mapping.value, reading: reading.value };
}

const codes = ({ doubtful }: PeopleReading): string[] =>
  doubtful.map(({ code, person, field }) => `${code}|${person}|${field}`);

describe('lists in real workbooks', () => {
  it('a letterhead, notes, and a merged heading of two rows', async () => {
    const { mapping, reading } = await read((workbook) => {
      const sheet = workbook.addWorksheet('様式');
      sheet.addRow(['令和8年9月1日']);
      sheet.addRow(['旭川市長　様']);
      sheet.addRow(['金沢市長　印']);
      sheet.addRow(['UCCN国内都市ネットワーク会議　参加者名簿']);
      sheet.addRow(['※9月30日までにご返信ください。懇親会の参加費は当日集めます。']);
      sheet.addRow(['No.', '所属・職名', null, '氏名', 'ふりがな', '出欠', null, null]);
      sheet.addRow([null, '部署', '職名', null, null, '会議', '懇親会', 'ツアー']);
      for (const range of ['A6:A7', 'B6:C6', 'D6:D7', 'E6:E7', 'F6:H6']) sheet.mergeCells(range);
      sheet.addRow([1, '文化政策課', '課長', '　前田　利家　様', 'まえだ としいえ', '○', '✕', '']);
      sheet.addRow([2, '文化政策課', '主査', '加賀　梅', 'かが うめ', '●', '△', '×']);
      sheet.addRow(['計', null, null, '2名']);
    });
    expect(mapping.headingRows).toEqual([6, 7]);
    expect(reading.city?.name).toBe('金沢市');
    // What was taken off a name is still to be seen.
    expect(reading.people.map(({ written }) => written)).toEqual(['前田 利家 様', undefined]);
    expect(reading.people.map((p) => [p.name, p.department, p.jobTitle, p.answers])).toEqual([
      ['前田 利家', '文化政策課', '課長', { uccn: 'yes', reception: 'no', tour: null }],
      ['加賀 梅', '文化政策課', '主査', { uccn: 'yes', reception: 'maybe', tour: 'no' }],
    ]);
  });

  it('check boxes: as signs, as cells of Excel (true and false), and what stands beside the sign', async () => {
    const { reading } = await read((workbook) => {
      const sheet = workbook.addWorksheet('名簿');
      sheet.addRow(['氏名', '都市名', '会議', '懇親会', 'ツアー']);
      sheet.addRow(['山田 太郎', '神戸市', '☑', '☐', '☑参加　☐不参加']);
      sheet.addRow(['佐藤 花', '神戸市', true, false, '□参加　■不参加']);
      sheet.addRow(['田中 一', '神戸市', '■', '□', '☐参加　☐不参加']);
      sheet.addRow(['鈴木 二', '神戸市', '✔', '', '出席・欠席']);
    });
    expect(reading.people.map(({ answers }) => [answers.uccn, answers.reception, answers.tour])).toEqual([
      ['yes', null, 'yes'],
      ['yes', 'no', 'no'],
      ['yes', null, null],
      ['yes', null, null],
    ]);
    expect(codes(reading)).toContain('choice-not-ticked|1|answers.reception');
    // A form in which neither word was chosen is asked about.
    expect(codes(reading)).toContain('unknown-mark|3|answers.tour');
  });

  it('a whole row struck through is pointed out, and so is a hidden row', async () => {
    const { reading } = await read((workbook) => {
      const sheet = workbook.addWorksheet('名簿');
      sheet.addRow(['氏名', 'ふりがな', '都市名', '会議']);
      sheet.addRow(['山田 太郎', 'やまだ たろう', '神戸市', '○']).eachCell((cell) => {
        cell.font = { strike: true };
      });
      sheet.addRow(['佐藤 花', 'さとう はな', '神戸市', '○']).hidden = true;
      sheet.addRow(['田中 一', 'たなか はじめ', '神戸市', '○']);
    });
    expect(reading.people).toHaveLength(3);
    expect(codes(reading)).toEqual(
      expect.arrayContaining(['struck-out|0|name', 'struck-out|0|answers.uccn', 'hidden-row|1|null']),
    );
    expect(codes(reading).filter((code) => code.includes('|2|'))).toEqual([]);
  });

  it('a hidden sheet with people on it is pointed out and not read', async () => {
    const { reading } = await read((workbook) => {
      const sheet = workbook.addWorksheet('今年');
      sheet.addRow(['氏名', '都市名', '会議']);
      sheet.addRow(['山田 太郎', '神戸市', '○']);
      const old = workbook.addWorksheet('昨年', { state: 'hidden' });
      old.addRow(['氏名', '都市名', '会議', '懇親会']);
      old.addRow(['昔 の人', '神戸市', '○', '○']);
      const secret = workbook.addWorksheet('一覧', { state: 'veryHidden' });
      secret.addRow(['出席', '欠席']);
    });
    expect(reading.people.map(({ name }) => name)).toEqual(['山田 太郎']);
    expect(reading.passedOver).toContainEqual({ at: '昨年', text: '昨年', why: 'hidden-sheet' });
    expect(reading.passedOver.some(({ at }) => at === '一覧')).toBe(false);
  });

  it('telephone numbers that Excel made numbers, era dates, and an e-mail as a link', async () => {
    const { reading } = await read((workbook) => {
      const sheet = workbook.addWorksheet('名簿');
      sheet.addRow(['氏名', '都市名', '電話番号', 'メールアドレス', '到着日', '会議']);
      sheet.addRow([
        '山田 太郎',
        '神戸市',
        780002201,
        { text: 't.yamada@example.jp', hyperlink: 'mailto:t.yamada@example.jp' },
        'R8.10.20',
        '○',
      ]);
    });
    expect(reading.people[0]).toMatchObject({ phone: '0780002201', email: 't.yamada@example.jp' });
    expect(codes(reading)).toContain('lost-leading-zero|0|phone');
    expect(reading.people[0]?.other.arrival).toMatch(/10.*20/);
  });

  it('one sheet a person: each a form of its own', async () => {
    const { reading } = await read((workbook) => {
      for (const [n, name] of ['山田　太郎', '佐藤　花'].entries()) {
        const sheet = workbook.addWorksheet(`参加者${n + 1}`);
        sheet.addRow(['参加申込書']);
        sheet.addRow(['都市名', '神戸市']);
        sheet.addRow(['氏名', name]);
        sheet.addRow(['ふりがな', n === 0 ? 'やまだ　たろう' : 'さとう　はな']);
        sheet.addRow(['役職', '課長']);
        sheet.addRow(['懇親会', n === 0 ? '参加する' : '参加しない']);
      }
    });
    expect(reading.people.map((p) => [p.name, p.kana, p.answers.reception])).toEqual([
      ['山田 太郎', 'やまだ たろう', 'yes'],
      ['佐藤 花', 'さとう はな', 'no'],
    ]);
  });

  it('one sheet a city: all of them, each person of the sheet’s city', async () => {
    const { reading } = await read((workbook) => {
      for (const city of ['神戸市', '金沢市']) {
        const sheet = workbook.addWorksheet(city);
        sheet.addRow(['氏名', '役職', '会議']);
        sheet.addRow([`${city.slice(0, 2)} 太郎`, '課長', '○']);
      }
    }, 'まとめ.xlsx');
    expect(reading.people.map((p) => [p.name, p.organisation])).toEqual([
      ['神戸 太郎', '神戸市'],
      ['金沢 太郎', '金沢市'],
    ]);
    expect(reading.city).toBeNull();
  });

  it('two tables below each other on one sheet: both are read', async () => {
    const { reading } = await read((workbook) => {
      const sheet = workbook.addWorksheet('名簿');
      sheet.addRow(['【会議出席者】']);
      sheet.addRow(['氏名', '都市名', '役職', '会議']);
      sheet.addRow(['山田 太郎', '神戸市', '課長', '○']);
      sheet.addRow([]);
      sheet.addRow(['【随行者】']);
      sheet.addRow(['氏名', '都市名', '役職', '会議']);
      sheet.addRow(['佐藤 花', '神戸市', '主任', '×']);
    });
    expect(reading.people.map((p) => [p.name, p.answers.uccn])).toEqual([
      ['山田 太郎', 'yes'],
      ['佐藤 花', 'no'],
    ]);
  });

  it('several answers in one cell, with wishes in words', async () => {
    const { reading } = await read((workbook) => {
      const sheet = workbook.addWorksheet('名簿');
      sheet.addRow(['氏名', '都市名', '会議', '懇親会', '希望者ツアー']);
      sheet.addRow(['山田 太郎', '神戸市', '出席します', '希望する', '希望しない']);
      sheet.addRow(['佐藤 花', '神戸市', '欠席', '検討中', '未定']);
      sheet.addRow(['田中 一', '神戸市', '〇（オンライン）', '参加（途中まで）', '']);
    });
    expect(reading.people.map(({ answers }) => Object.values(answers))).toEqual([
      ['yes', 'yes', 'no'],
      ['no', 'maybe', 'maybe'],
      ['yes', 'yes', null],
    ]);
    expect(codes(reading)).toContain('conditional-answer|2|answers.reception');
  });
});
