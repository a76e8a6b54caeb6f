import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import { tableFile } from '../../../helpers/table.ts';

const ACTIVITIES = [
  { id: 'uccn', title: 'UCCN国内都市会議' },
  { id: 'ccnj', title: 'CCNJ国際ネットワーク部会' },
  { id: 'reception', title: '懇親会' },
];
const HEADINGS = [
  '氏名',
  'ふりがな',
  '姓',
  '名',
  '所属',
  '所属・役職',
  '都市名',
  '役職',
  '電話',
  'メール',
  '会議',
  '部会',
  '懇親会',
  '出欠',
  '代理',
  '備考',
  '№',
  '',
  '10/20',
];
const VALUES = [
  '山田　太郎',
  '山　田　太　郎',
  'やまだ たろう',
  '⻑⾕川',
  '神戸市',
  '文化振興課　課長',
  '〃',
  '○',
  '×',
  '△',
  'Ｘ',
  '参加します（部会のみ）',
  '052-000-0001',
  'a@example.jp',
  '',
  '',
  '計',
  '※ 注',
  '例',
  '1',
  '代理',
  '未定\n',
  '（',
];

const heading = fc.array(fc.constantFrom(...HEADINGS), { minLength: 1, maxLength: 8 });
const value = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.integer(),
);
const rows = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 8 });
const merge = fc.record({ top: fc.nat(5), left: fc.nat(5), down: fc.nat(3), right: fc.nat(3) });

describe('any table', () => {
  it('is read without a throw, and what is read stands in it', () => {
    fc.assert(
      fc.property(rows, heading, rows, fc.array(merge, { maxLength: 3 }), (above, head, below, merged) => {
        const plain = tableFile([...above, head, ...below]);
        const merges = merged.map(({ top, left, down, right }) => ({
          top,
          left,
          bottom: top + down,
          right: left + right,
        }));
        const file = { ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, merges })) };
        const all = plain.sheets[0]!.rows.flat()
          .map(({ text }) => text)
          .join('')
          .replace(/\s/gu, '');
        const mapping = proposeMapping(file, ACTIVITIES);
        if (!mapping.ok) return;
        const reading = readPeople(file, mapping.value, ACTIVITIES);
        if (!reading.ok) return;
        const { people, doubtful } = reading.value;
        for (const person of people) {
          expect(person.name).not.toBe('');
          for (const character of person.name.replace(/\s/gu, '')) expect(all).toContain(character);
          expect(Object.keys(person.answers)).toEqual(ACTIVITIES.map(({ id }) => id));
        }
        for (const { person } of doubtful) expect(person === null || person < people.length).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
