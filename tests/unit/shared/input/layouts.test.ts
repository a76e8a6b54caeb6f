import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import type { PeopleReading } from '../../../../shared/reading/mapping.ts';
import { tableFile } from '../../../helpers/table.ts';

const ACTIVITIES = [
  { id: 'uccn', title: 'UCCN国内都市会議' },
  { id: 'reception', title: '懇親会' },
];

function read(file: TableFile): { layout: string; reading: PeopleReading } {
  const mapping = proposeMapping(file, ACTIVITIES);
  if (!mapping.ok) throw new Error(mapping.error.code);
  const reading = readPeople(file, mapping.value, ACTIVITIES);
  if (!reading.ok) throw new Error(reading.error.code);
  return { layout: mapping.value.layout, reading: reading.value };
}
const doubts = (reading: PeopleReading): string[] =>
  reading.doubtful.map(({ code, person, field }) => `${code}|${person}|${field}`);

describe('layouts', () => {
  it('reads a list drawn sideways', () => {
    const { layout, reading } = read(
      tableFile([
        ['都市名', '神戸市', '神戸市'],
        ['氏名', '山田　太郎', '佐藤　花'],
        ['ふりがな', 'やまだ　たろう', 'さとう　はな'],
        ['役職', '課長', '主任'],
        ['会議', '○', '×'],
        ['懇親会', '△', '○'],
      ]),
    );
    expect(layout).toBe('sideways');
    expect(reading.people.map((p) => [p.name, p.jobTitle, p.answers.uccn, p.at])).toEqual([
      ['山田 太郎', '課長', 'yes', 'Sheet1!B2'],
      ['佐藤 花', '主任', 'no', 'Sheet1!C2'],
    ]);
  });

  it('a list with a heading nobody knows is no form, however often its values look like labels', () => {
    const rows = Array.from({ length: 40 }, (_, n) => [
      `山田　${'一二三四五六七八九十'[n % 10]}${'太次三'[n % 3]}郎`,
      'なにか',
      '越前市',
      '課長',
      ['', '卵アレルギー', 'そば'][n % 3] ?? '',
      ['○', '×', ''][n % 3] ?? '',
    ]);
    const { layout, reading } = read(
      tableFile([['氏名', '整理記号', '所属', '役職', '食事の配慮', '懇親会'], ...rows]),
    );
    expect(layout).toBe('table');
    expect(reading.people.length).toBeGreaterThan(25);
  });

  it('よみ is a reading', () => {
    const { reading } = read(
      tableFile([
        ['氏名', 'よみ', '所属'],
        ['山田　太郎', 'やまだ　たろう', '越前市'],
      ]),
    );
    expect(reading.people).toMatchObject([{ name: '山田 太郎', kana: 'やまだ たろう' }]);
  });

  it('reads a form of one person', () => {
    const { layout, reading } = read(
      tableFile(
        [
          ['参加申込書'],
          ['市名', '', '越前市', ''],
          ['氏名', '', '山田　太郎', ''],
          ['ふりがな', '', 'やまだ　たろう', ''],
          ['役職', '', '課長', ''],
          ['懇親会', '', '参加する', ''],
        ].map((row) => row.filter((text) => text !== '')),
      ),
    );
    expect(layout).toBe('form');
    expect(reading.people).toMatchObject([
      { name: '山田 太郎', kana: 'やまだ たろう', organisation: '越前市', answers: { reception: 'yes' } },
    ]);
  });

  it('joins a reading that stands in a row of its own over the name', () => {
    const file = tableFile([
      ['フリガナ', '役職', '会議'],
      ['氏　名', '', ''],
      ['ヤマダ　タロウ', '課長', '○'],
      ['山田　太郎', '', ''],
      ['サトウ　ハナ', '主任', '×'],
      ['佐藤　花', '', ''],
    ]);
    const merges = [1, 2].flatMap((left) =>
      [0, 2, 4].map((top) => ({ top, bottom: top + 1, left, right: left })),
    );
    const [sheet] = file.sheets;
    const { reading } = read({ ...file, sheets: [{ ...sheet!, merges }] });
    expect(reading.people.map((p) => [p.name, p.kana, p.jobTitle, p.answers.uccn])).toEqual([
      ['山田 太郎', 'ヤマダ タロウ', '課長', 'yes'],
      ['佐藤 花', 'サトウ ハナ', '主任', 'no'],
    ]);
  });

  it('takes titles, numbers and marks off a name, and doubts two names in a cell', () => {
    const { reading } = read(
      tableFile([
        ['氏名', '所属', '会議'],
        ['課長　山田　太郎', '神戸市', '○'],
        ['①佐藤 花', '神戸市', '○'],
        ['★田中 一', '神戸市', '○'],
        ['織田 信長', '神戸市', '○'],
        ['鈴木 一郎、鈴木 二郎', '神戸市', '○'],
        ['木村 三（代理：木村 四）', '神戸市', '○'],
      ]),
    );
    expect(reading.people.map((p) => [p.name, p.jobTitle])).toEqual([
      ['山田 太郎', '課長'],
      ['佐藤 花', null],
      ['田中 一', null],
      ['織田 信長', null],
      ['鈴木 一郎、鈴木 二郎', null],
      ['木村 三', null],
    ]);
    expect(doubts(reading)).toEqual(
      expect.arrayContaining([
        'combined-cell|0|name',
        'combined-cell|2|name',
        'combined-cell|4|name',
        'proxy|5|proxyFor',
      ]),
    );
    expect(doubts(reading).some((doubt) => doubt.startsWith('combined-cell|3'))).toBe(false);
  });

  it.each([
    [['姓', '名', 'せい', 'めい'], ['山田', '太郎', 'やまだ', 'たろう'], 'やまだ たろう'],
    [['姓', '名', 'セイ', 'メイ'], ['山田', '太郎', 'ヤマダ', 'タロウ'], 'ヤマダ タロウ'],
    [['せい', 'めい', '姓', '名'], ['やまだ', 'たろう', '山田', '太郎'], 'やまだ たろう'],
    [['姓', '名', '姓', '名'], ['山田', '太郎', 'やまだ', 'たろう'], 'やまだ たろう'],
    [
      ['氏名（姓）', '氏名（名）', 'フリガナ（セイ）', 'フリガナ（メイ）'],
      ['山田', '太郎', 'ヤマダ', 'タロウ'],
      'ヤマダ タロウ',
    ],
    [['氏', '名'], ['山田', '太郎'], null],
    [['姓', '名前'], ['山田', '太郎'], null],
  ])('joins a name headed %j', (headings, cells, kana) => {
    const { reading } = read(
      tableFile([
        [...headings, '所属', '役職'],
        [...cells, '神戸市', '課長'],
      ]),
    );
    expect(reading.people).toMatchObject([
      { name: '山田 太郎', kana, organisation: '神戸市', jobTitle: '課長' },
    ]);
    expect(doubts(reading).filter((doubt) => !doubt.startsWith('reading-missing'))).toEqual([]);
  });

  it('takes the attendee’s name in parts, not the account’s in front of it', () => {
    const { reading } = read(
      tableFile([
        ['姓', '名', '所属', '姓', '名'],
        ['事務', '局', '神戸市', '山田', '太郎'],
      ]),
    );
    expect(reading.people).toMatchObject([{ name: '山田 太郎', kana: null }]);
    expect(doubts(reading)).toContain('two-columns-one-field|null|familyName,givenName');
  });

  it('reads a list in English, a name with the family name first as one person', () => {
    const { reading } = read(
      tableFile([
        ['Name', 'Title', 'Organization', 'Dept.', 'Tel', 'Mail', 'Reception'],
        ["O'Neil, John", 'Director', 'Kobe', 'Culture', '078-000-0001', 'john@example.jp', 'yes'],
        ['Smith, Mary Ann', 'Manager', 'Kobe', 'Culture', '', '', 'no'],
        ['John Smith, Mary Jones', '', 'Kobe', '', '', '', ''],
      ]),
    );
    expect(reading.people[0]).toMatchObject({
      name: "O'Neil, John",
      jobTitle: 'Director',
      organisation: 'Kobe',
      department: 'Culture',
      phone: '078-000-0001',
      email: 'john@example.jp',
      answers: { reception: 'yes' },
    });
    expect(doubts(reading).filter((doubt) => doubt.startsWith('combined'))).toEqual(['combined-cell|2|name']);
  });

  it('says where a column of answers fits no activity', () => {
    const { reading } = read(
      tableFile([
        ['氏名', '所属', '会議', '10月21日'],
        ['山田 太郎', '神戸市', '○', '×'],
      ]),
    );
    expect(doubts(reading)).toContain('unknown-column|null|other.10月21日');
    expect(reading.people[0]?.other).toEqual({ '10月21日': '×' });
  });

  it('reads several choices in a cell, and a choice for none', () => {
    const { reading } = read(
      tableFile([
        ['氏名', '所属', '参加する行事'],
        ['山田 太郎', '神戸市', 'UCCN国内都市会議, 懇親会'],
        ['佐藤 花', '神戸市', '懇親会'],
        ['田中 一', '神戸市', 'いずれも参加しない'],
        ['鈴木 二', '神戸市', ''],
      ]),
    );
    expect(reading.people.map((p) => [p.answers.uccn, p.answers.reception])).toEqual([
      ['yes', 'yes'],
      ['no', 'yes'],
      ['no', 'no'],
      [null, null],
    ]);
    expect(doubts(reading).filter((d) => d.startsWith('choice'))).toEqual([
      'choice-not-ticked|1|answers.uccn',
    ]);
  });
});
