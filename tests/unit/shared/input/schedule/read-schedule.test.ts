import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeSchedule } from '../../../../../shared/input/schedule/find-tables.ts';
import { readSchedule } from '../../../../../shared/input/schedule/read-schedule.ts';
import { at } from '../../../../helpers/plans.ts';
import { tableFile } from '../../../../helpers/table.ts';

type Rows = Parameters<typeof tableFile>[0];

function read(rows: Rows, more: Parameters<typeof tableFile>[1] = {}) {
  const result = readSchedule(tableFile(rows, more, '日程表.xlsx'), '2026-10-01');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const codes = (reading: ReturnType<typeof read>, item: number): string[] =>
  reading.doubts.filter((doubt) => doubt.item === item).map(({ code }) => code);

describe('a plain list of items', () => {
  const reading = read(
    [
      ['日付', '開始', '終了', '内容', '会場', '担当者', '備品', '備考', '送迎'],
      ['2026/10/20', '13:30', '14:00', '開会', '小ホール', '三浦', 'マイク2本', '', ''],
      ['2026/10/20', '14:00', '15:00', '協議', '小ホール', '進行：小林／記録：東海林', '', '', '公用車'],
      ['2026/10/21', { kind: 'number', value: 0.375, text: '0.375' }, '', '視察', '博物館', '', '', '', ''],
    ],
    { format: 'csv' },
  );

  it('reads days from a column of dates', () => {
    expect(reading.days.map(({ date }) => date)).toEqual(['2026-10-20', '2026-10-21']);
    expect(reading.items.map(({ day }) => day)).toEqual([0, 0, 1]);
    expect(reading.items.map(({ at: place }) => place)).toEqual(['record 2', 'record 3', 'record 4']);
  });

  it('a column of dates sorted by something else comes back to a day that was there', () => {
    const sorted = read([
      ['日付', '開始', '内容'],
      ['2026/10/20', '9:00', '受付'],
      ['2026/10/21', '9:00', '視察'],
      ['2026/10/20', '10:00', '開会'],
      ['2026/10/21', '10:00', '解散'],
    ]);
    expect(sorted.days.map(({ date }) => date)).toEqual(['2026-10-20', '2026-10-21']);
    expect(sorted.items.map(({ day }) => day)).toEqual([0, 1, 0, 1]);
  });

  it('reads times from two columns, Excel numbers too', () => {
    expect(reading.items.map(({ start, end }) => [start, end])).toEqual([
      [at('13:30'), at('14:00')],
      [at('14:00'), at('15:00')],
      [at('9:00'), null],
    ]);
  });

  it('reads roles, equipment, and keeps what no heading of ours covers', () => {
    expect(reading.items[0]).toMatchObject({
      equipment: 'マイク2本',
      people: [{ role: 'staff', text: '三浦' }],
    });
    expect(reading.items[1]?.people).toEqual([
      { role: 'chair', text: '小林' },
      { role: 'staff', text: '東海林' },
    ]);
    expect(reading.items[1]?.kept).toEqual(['送迎：公用車']);
    expect(codes(reading, 1)).toContain('unknown-column');
  });
});

describe('banners', () => {
  const day = (banner: string) =>
    read([[banner], ['時間', '内容'], ['13:30', '開会']]).days.map(({ date, number }) => [date, number]);

  it.each([
    ['【１日目】令和８年１０月２０日（火）　会議', '2026-10-20', 1],
    ['R8.10.20（火）', '2026-10-20', null],
    ['2026年10月20日', '2026-10-20', null],
    ['10/20(火)', '2026-10-20', null],
    ['２日目　10月21日（水）', '2026-10-21', 2],
    ['第三日目', null, 3],
  ])('%s', (text, date, number) => {
    expect(day(text)).toEqual([[date, number]]);
  });

  it('takes the year in which the weekday falls on the date, and says so', () => {
    const reading = read([['10月20日（水）'], ['時間', '内容'], ['13:30', '開会']]);
    expect(reading.days[0]?.date).toBe('2027-10-20');
    expect(reading.doubts.map(({ code }) => code)).toContain('year-missing');
  });

  it('says where the weekday does not go with a full date', () => {
    const reading = read([['令和8年10月20日（水）'], ['時間', '内容'], ['13:30', '開会']]);
    expect(reading.doubts.map(({ code }) => code)).toContain('weekday-differs');
  });

  it('without any banner there is one day without a date, which is doubtful', () => {
    const reading = read([
      ['時間', '内容'],
      ['13:30', '開会'],
    ]);
    expect(reading.days).toMatchObject([{ date: null }]);
    expect(reading.doubts).toMatchObject([{ code: 'no-date', item: null }]);
  });

  it('reads a day from each sheet by the sheet’s name', () => {
    const [sheet] = tableFile([
      ['時刻', '内容'],
      ['9:00', '集合'],
    ]).sheets;
    const reading = read([], {
      sheets: [
        { ...sheet!, name: '10月20日' },
        { ...sheet!, name: '10月21日' },
        { ...sheet!, name: '控え', hidden: true },
      ],
    });
    expect(reading.days.map(({ date }) => date)).toEqual(['2026-10-20', '2026-10-21']);
    expect(reading.items.map((item) => item.at)).toEqual(['10月20日!B2', '10月21日!B2']);
  });
});

describe('lines', () => {
  it('〃 repeats what stands above, through a merged block too', () => {
    const reading = read(
      [
        ['時間', '内容', '場所'],
        ['13:00', '受付', 'ロビー'],
        ['13:30', '開会', '〃'],
        ['14:00', '協議', '同上'],
      ],
      {},
    );
    expect(reading.items.map(({ place }) => place)).toEqual(['ロビー', 'ロビー', 'ロビー']);
    expect(codes(reading, 2)).toContain('ditto');
  });

  it('a cell with two lines is a title and a description; brackets stay with the title', () => {
    const reading = read([
      ['時間', '内容'],
      ['13:30', '開会\n市長挨拶'],
      ['14:00', '基調講演\n（オンライン）'],
      ['15:00', '休　憩（10分）'],
    ]);
    expect(reading.items.map(({ title, detail, minutes }) => [title, detail, minutes])).toEqual([
      ['開会', '市長挨拶', null],
      ['基調講演（オンライン）', null, null],
      ['休憩', null, 10],
    ]);
    expect(codes(reading, 0)).toContain('two-lines');
  });

  it('a lone text heads a group and becomes no item; a line without a title is listed', () => {
    const reading = read([
      ['時間', '内容', '場所'],
      ['午前の部', '', ''],
      ['9:00', '開会', 'ホール'],
      ['10:00', '', 'ホール'],
      ['※変更あり', '', ''],
    ]);
    expect(reading.items.map(({ title }) => title)).toEqual(['開会']);
    expect(reading.unread.map(({ why, text }) => [why, text])).toEqual([
      ['group', '午前の部'],
      ['no-title', '10:00 ホール'],
      ['note', '※変更あり'],
    ]);
  });

  it('rooms as columns: a cell is an item, one over several rows or all rooms is one item', () => {
    const [sheet] = tableFile([
      ['時間', '大会議室', '小会議室'],
      ['13:30～14:00', '開会', ''],
      ['14:00～15:00', '国内会議', '国際部会'],
      ['15:00～16:00', '', '意見交換'],
    ]).sheets;
    const reading = read([], {
      sheets: [
        {
          ...sheet!,
          merges: [
            { top: 1, left: 1, bottom: 1, right: 2 },
            { top: 2, left: 1, bottom: 3, right: 1 },
          ],
        },
      ],
    });
    expect(
      reading.items.map(({ title, start, end, place, allRooms }) => [title, start, end, place, allRooms]),
    ).toEqual([
      ['開会', at('13:30'), at('14:00'), null, true],
      ['国内会議', at('14:00'), at('16:00'), '大会議室', false],
      ['国際部会', at('14:00'), at('15:00'), '小会議室', false],
      ['意見交換', at('15:00'), at('16:00'), '小会議室', false],
    ]);
  });

  it('an item drawn over several rows ends with the last; nothing of it is listed as unread', () => {
    const [sheet] = tableFile([
      ['時間', '内容', '場所'],
      ['9:00～10:00', '視察', '博物館'],
      ['10:00～11:00', '', ''],
      ['11:00～12:00', '昼食', '食堂'],
    ]).sheets;
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    const reading = read([], { sheets: [{ ...sheet!, merges }] });
    expect(reading.items.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['視察', at('9:00'), at('11:00')],
      ['昼食', at('11:00'), at('12:00')],
    ]);
    expect(reading.unread).toEqual([]);
  });

  it('reads struck-out and hidden lines as doubtful', () => {
    const [sheet] = tableFile([
      ['時間', '内容'],
      ['9:00', { text: '視察', struck: true }],
      ['10:00', '見学'],
    ]).sheets;
    const reading = read([], { sheets: [{ ...sheet!, hiddenRows: [2] }] });
    expect(reading.items.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    expect(codes(reading, 0)).toContain('struck-out');
    expect(codes(reading, 1)).toContain('hidden-row');
  });
});

describe('files that are none', () => {
  it('a list of people is no schedule', () => {
    expect(
      looksLikeSchedule(
        tableFile([
          ['氏名', '到着時刻', '内容'],
          ['山田', '9:00', '懇親会'],
        ]),
      ),
    ).toBe(false);
    expect(
      looksLikeSchedule(
        tableFile([
          ['時間', '内容'],
          ['9:00', '開会'],
        ]),
      ),
    ).toBe(true);
  });

  it('says what is missing', () => {
    const none = readSchedule(tableFile([['山田', '太郎']]), '2026-10-01');
    expect(none).toMatchObject({ ok: false, error: { code: 'no-schedule-heading' } });
    const empty = readSchedule(tableFile([['時間', '内容']]), '2026-10-01');
    expect(empty).toMatchObject({ ok: false, error: { code: 'no-schedule-lines' } });
  });
});

describe('whatever stands in the cells', () => {
  const words = [
    '13:30～14:00',
    '〃',
    '13月45日',
    '令和8年10月20日（火）',
    '２日目',
    '終了後',
    '※注',
    '視察\n（雨天時：館）',
    '0～99時',
    '司会：',
    '：',
    '内容',
    '時間',
  ];
  const cell = fc.oneof(
    fc.constantFrom('', ...words),
    fc.string({ maxLength: 12 }),
    fc.double({ noNaN: true }),
  );
  const block = fc.record({
    top: fc.nat(9),
    left: fc.nat(4),
    height: fc.nat(3),
    width: fc.nat(3),
  });

  it('it is read or refused, never thrown; every line is an item or told why not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 9 }),
        fc.array(block, { maxLength: 3 }),
        (rows, blocks) => {
          const [sheet] = tableFile([['時間', '内容', '場所', '担当', '備考'], ...rows]).sheets;
          const merges = blocks.map(({ top, left, height, width }) => ({
            top,
            left,
            bottom: top + height,
            right: left + width,
          }));
          const result = readSchedule(tableFile([], { sheets: [{ ...sheet!, merges }] }), '2026-10-01');
          if (!result.ok) return;
          const { items, days, doubts } = result.value;
          expect(items.map(({ index }) => index)).toEqual(items.map((_, n) => n));
          for (const { day, title, start, end } of items) {
            expect(days[day]).toBeDefined();
            expect(title).not.toBe('');
            if (typeof start === 'number' && typeof end === 'number') expect(end).toBeGreaterThan(start);
          }
          for (const { item } of doubts) expect(item === null || items[item] !== undefined).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
