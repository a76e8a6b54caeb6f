import { describe, expect, it } from 'vitest';
import { headingActivities } from '../../../../shared/input/heading-activities.ts';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import { readTable } from '../../../../src-main/formats/read-table.ts';
import { on, withBoxes } from '../../../helpers/hostile/check-boxes.ts';

async function readRows(bytes: Uint8Array) {
  const table = await readTable({ name: '名簿.xlsx', bytes });
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

describe('check boxes drawn on a sheet', () => {
  it('are read into the cell they sit on, with their captions, and into the one they are linked to', async () => {
    const file = await readRows(
      withBoxes(
        [
          ['氏名', '会議', '懇親会', '視察'],
          ['佐藤', '', '', '参加'],
          ['鈴木', '', '', '参加'],
        ],
        [
          { id: 1025, anchor: on(1, 1, 50), caption: '欠席', ticked: false },
          { id: 1026, anchor: on(1, 1), caption: '出席', ticked: true },
          { id: 1027, anchor: on(2, 1), ticked: true },
          { id: 1028, anchor: on(3, 1), ticked: true },
          { id: 1029, anchor: on(3, 2), ticked: false },
          // The newer part knows better.
          { id: 1030, anchor: on(2, 2), ticked: true, control: false, link: '$F$3' },
        ],
      ),
    );
    const texts = file.sheets[0]?.rows.map((row) => row.map(({ text }) => text));
    expect(texts?.slice(1)).toEqual([
      ['佐藤', '☑出席 ☐欠席', '☑', '☑参加'],
      ['鈴木', '', '☐', '☐参加', '', 'FALSE'],
    ]);
    expect(file.sheets[0]?.rows[1]?.map(({ boxed = false }) => boxed)).toEqual([false, true, true, true]);
  });

  it('are answers that are marked doubtful; one that is not ticked is no answer', async () => {
    const file = await readRows(
      withBoxes(
        [
          ['氏名', 'ふりがな', '会議', '懇親会'],
          ['佐藤 文', 'さとう あや', '', ''],
          ['鈴木 花', 'すずき はな', '', ''],
        ],
        [
          { id: 1, anchor: on(2, 1), caption: '出席', ticked: true },
          { id: 2, anchor: on(2, 1, 60), caption: '欠席', ticked: false },
          { id: 3, anchor: on(3, 1), ticked: true },
          { id: 4, anchor: on(2, 2), caption: '出席', ticked: false },
          { id: 5, anchor: on(2, 2, 60), caption: '欠席', ticked: true },
          { id: 6, anchor: on(3, 2), ticked: false },
        ],
      ),
    );
    const activities = headingActivities(file);
    const mapping = proposeMapping(file, activities);
    if (!mapping.ok) throw new Error(mapping.error.code);
    const reading = readPeople(file, mapping.value, activities);
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.people.map(({ answers }) => Object.values(answers))).toEqual([
      ['yes', 'yes'],
      ['no', null],
    ]);
    expect(reading.value.doubtful.filter(({ code }) => code === 'check-box')).toHaveLength(4);
  });

  it('with an anchor that lies nowhere, or thousands of them, harm nothing', async () => {
    const odd = [
      '',
      '1e21, 0, 1e21, 0, 0, 0, 1e21, 0',
      '-1, 0, -5, 0, 0, 0, -5, 0',
      '300, 0, 1, 0, 1, 0, 1, 0',
    ];
    const many = Array.from({ length: 6_000 }, (_, n) => on(1, 1 + (n % 50)));
    const file = await readRows(
      withBoxes(
        [['氏名'], ['佐藤']],
        [...odd, ...many].map((anchor, id) => ({ id, anchor, ticked: true })),
      ),
    );
    expect(file.sheets[0]?.rows[1]?.[0]?.text).toBe('佐藤');
    expect(file.sheets[0]?.rows.length).toBe(51);
  });
});
