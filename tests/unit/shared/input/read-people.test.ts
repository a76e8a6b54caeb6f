import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import type { PeopleReading } from '../../../../shared/reading/mapping.ts';
import { tableFile } from '../../../helpers/table.ts';

const ACTIVITIES = [
  { id: 'uccn', title: 'UCCN国内都市会議' },
  { id: 'ccnj', title: 'CCNJ国際ネットワーク部会' },
  { id: 'reception', title: '懇親会' },
];

function read(file: TableFile): PeopleReading {
  const mapping = proposeMapping(file, ACTIVITIES);
  if (!mapping.ok) throw new Error(mapping.error.code);
  const reading = readPeople(file, mapping.value, ACTIVITIES);
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}
const doubts = (reading: PeopleReading): string[] =>
  reading.doubtful.map(({ code, person, field }) => `${code}|${person}|${field}`);
const names = (reading: PeopleReading): string[] => reading.people.map(({ name }) => name);

describe('readPeople', () => {
  it('joins names and readings from columns of their own', () => {
    const reading = read(
      tableFile([
        ['姓', '名', 'セイ', 'メイ', '懇親会'],
        ['山田', '太郎', 'ﾔﾏﾀﾞ', 'ﾀﾛｳ', '○'],
      ]),
    );
    expect(reading.people[0]).toMatchObject({
      name: '山田 太郎',
      kana: 'ヤマダ タロウ',
      answers: { reception: 'yes', uccn: null },
    });
    expect(reading.doubtful).toEqual([]);
  });

  it('keeps what is needed for moving about and interpretation, and no word that says nothing is', () => {
    const { people } = read(
      tableFile([
        ['氏名', '移動の配慮', '車いす', '手話通訳の要否', '懇親会'],
        ['山田 太郎', '段差が困難', '使用', '要（日本手話）', '○'],
        ['佐藤 花子', 'なし', '不要', '不要', '○'],
      ]),
    );
    expect(people[0]).toMatchObject({
      mobility: '段差が困難\n使用',
      interpretation: '要（日本手話）',
      remarks: null,
    });
    expect(people[1]).toMatchObject({ mobility: null, interpretation: null, other: {} });
  });

  it('takes a reading and a title out of the name’s cell, as a doubt', () => {
    const bracketed = read(
      tableFile([
        ['氏名（ふりがな）', '所属'],
        ['山田 太郎（やまだ たろう）', '神戸市'],
      ]),
    );
    expect(bracketed.people[0]).toMatchObject({ name: '山田 太郎', kana: 'やまだ たろう' });
    expect(doubts(bracketed)).toContain('combined-cell|0|name');
    const titled = read(
      tableFile([
        ['所属', '職・氏名'],
        ['神戸市', '課長　山田　太郎'],
      ]),
    );
    expect(titled.people[0]).toMatchObject({ name: '山田 太郎', jobTitle: '課長' });
    expect(doubts(titled)).toContain('combined-cell|0|name');
  });

  it('makes no person of a group, a heading, a total, a placeholder, a note', () => {
    const reading = read(
      tableFile([
        ['氏名', 'ふりがな', '役職', '会議'],
        ['【名古屋市】', '', '', ''],
        ['水野 一', 'みずの はじめ', '部長', '○'],
        ['神戸市', '', '', ''],
        ['大西 二', 'おおにし じ', '部長', '○'],
        ['未定', '', '課長', ''],
        ['氏名', 'ふりがな', '役職', '会議'],
        ['ほか2名', '', '', ''],
        ['※ 変更があれば連絡します。', '', '', ''],
        ['以上', '', '', ''],
      ]),
    );
    expect(names(reading)).toEqual(['水野 一', '大西 二']);
    expect(reading.people.map(({ organisation }) => organisation)).toEqual(['名古屋市', '神戸市']);
    expect(reading.passedOver.map(({ why }) => why)).toEqual([
      'group',
      'group',
      'no-name',
      'heading',
      'total',
      'note',
      'note',
    ]);
  });

  it('fills an empty organisation from above in a list of several cities, as a doubt', () => {
    const reading = read(
      tableFile([
        ['市名', '氏名', '会議'],
        ['名古屋市', '水野 一', '○'],
        ['', '水野 二', '○'],
        ['神戸市', '大西 三', '×'],
      ]),
    );
    expect(reading.people.map(({ organisation }) => organisation)).toEqual([
      '名古屋市',
      '名古屋市',
      '神戸市',
    ]);
    expect(doubts(reading)).toContain('ditto|1|organisation');
  });

  it('reads every sheet with the same headings', () => {
    const one = tableFile([
      ['氏名', '懇親会'],
      ['水野 一', '○'],
    ]).sheets[0]!;
    const two = tableFile([
      ['氏名', '懇親会'],
      ['大西 二', '×'],
    ]).sheets[0]!;
    const other = tableFile([
      ['氏名', '電話'],
      ['能登 三', ''],
    ]).sheets[0]!;
    const sheets = [
      { ...one, name: '名古屋市' },
      { ...two, name: '神戸市' },
      { ...other, name: '事務局' },
      { ...two, name: '去年', hidden: true },
    ];
    const reading = read({ ...tableFile([]), sheets });
    expect(reading.people.map((p) => [p.name, p.organisation, p.at])).toEqual([
      ['水野 一', '名古屋市', '名古屋市!A2'],
      ['大西 二', '神戸市', '神戸市!A2'],
    ]);
    expect(reading.passedOver).toHaveLength(2);
    expect(reading.passedOver).toContainEqual({ at: '事務局', text: '事務局', why: 'other-sheet' });
    expect(reading.passedOver).toContainEqual({ at: '去年', text: '去年', why: 'hidden-sheet' });
  });

  it('keeps two people of one name apart unless something joins them', () => {
    const head = ['氏名', 'ふりがな', 'メール', '懇親会'];
    const rows = [
      head,
      ['佐藤 文', 'さとう あや', 'a@example.jp', '○'],
      ['佐藤 文', 'さとう ふみ', 'b@example.jp', '×'],
    ];
    const apart = read(tableFile(rows));
    expect(names(apart)).toEqual(['佐藤 文', '佐藤 文']);
    expect(doubts(apart)).toContain('same-person-twice|1|null');
    const variant = read(
      tableFile([head, ['髙橋 光', 'たかはし ひかる', '', '○'], ['高橋 光', 'たかはし ひかる', '', '×']]),
    );
    expect(names(variant)).toEqual(['髙橋 光', '高橋 光']);
    expect(doubts(variant)).toContain('variant-character|1|name');
  });

  it('lets the later answer of one person count', () => {
    const reading = read(
      tableFile([
        ['タイムスタンプ', '氏名', 'ふりがな', '懇親会'],
        ['2026/09/10 9:00:00', '佐藤 文', 'さとう あや', '×'],
        ['2026/09/09 10:00:00', '佐藤　文', 'さとう　あや', '○'],
      ]),
    );
    expect(reading.people).toHaveLength(1);
    expect(reading.people[0]).toMatchObject({
      answers: { reception: 'no' },
      other: { supersedes: 'Sheet1!B3' },
    });
    expect(doubts(reading)).toContain('same-person-twice|0|null');
  });

  it('marks notes, struck-out text, hidden rows and merged answers', () => {
    const file = tableFile([
      ['氏名', 'ふりがな', '懇親会'],
      [{ text: '水野 一', struck: true }, 'みずの はじめ', { text: '○', comment: '途中から' }],
      ['大西 二', 'おおにし じ', ''],
    ]);
    const [sheet] = file.sheets;
    const reading = read({
      ...file,
      sheets: [{ ...sheet!, hiddenRows: [2], merges: [{ top: 1, bottom: 2, left: 2, right: 2 }] }],
    });
    expect(reading.people[1]?.answers.reception).toBe('yes');
    expect(doubts(reading)).toEqual(
      expect.arrayContaining([
        'struck-out|0|name',
        'comment|0|answers.reception',
        'hidden-row|1|null',
        'ditto|1|answers.reception',
      ]),
    );
  });

  it('is not misled by columns that only hold the words', () => {
    const reading = read(
      tableFile([
        [
          '氏名',
          '氏名（英語）',
          '都市名',
          '団体名',
          '部署',
          '会議',
          '会議での発言希望',
          '懇親会の席',
          '参加者数',
        ],
        ['三宅 遼', 'Miyake Ryo', '岡山市', 'おかやま文学創造会議', '事務局', '○', 'なし', 'なし', 1],
        ['難波 早紀', 'Namba Saki', '岡山市', '', '文化振興課', '×', '', '', 1],
      ]),
    );
    expect(reading.people).toMatchObject([
      {
        name: '三宅 遼',
        organisation: 'おかやま文学創造会議',
        department: '事務局',
        answers: { uccn: 'yes', reception: null },
      },
      {
        name: '難波 早紀',
        organisation: '岡山市',
        department: '文化振興課',
        answers: { uccn: 'no', reception: null },
      },
    ]);
    expect(reading.people[0]?.other).toMatchObject({
      '氏名（英語）': 'Miyake Ryo',
      会議での発言希望: 'なし',
      懇親会の席: 'なし',
    });
  });

  it('does not take a substitute’s name for the person replaced', () => {
    const reading = read(
      tableFile([
        ['氏名', '懇親会', '代理者氏名', '代理者役職'],
        ['山田 太郎', '代理', '鈴木 一郎', '係長'],
      ]),
    );
    expect(reading.people[0]).toMatchObject({ name: '山田 太郎', proxyFor: null, jobTitle: null });
    expect(doubts(reading).filter((doubt) => doubt === 'proxy|0|proxyFor')).toHaveLength(2);
  });

  it('refuses a file without a heading, and one without people', () => {
    expect(proposeMapping(tableFile([['あいうえお'], ['1', '2']]), ACTIVITIES)).toMatchObject({
      ok: false,
      error: { code: 'no-heading' },
    });
    const empty = tableFile([
      ['氏名', '所属'],
      ['', ''],
    ]);
    const mapping = proposeMapping(empty, ACTIVITIES);
    expect(mapping.ok && readPeople(empty, mapping.value, ACTIVITIES)).toMatchObject({
      ok: false,
      error: { code: 'no-people' },
    });
  });
});
