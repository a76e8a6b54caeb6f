import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../shared/domain/calendar/wareki.ts';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import type { TableFile } from '../../../../shared/input/table-file.ts';
import { readingToText } from '../../../../src-main/cli/reading-text.ts';
import { tableFile } from '../../../helpers/table.ts';

const ACTIVITIES = [{ id: 'reception', title: '懇親会' }];

function textOf(file: TableFile, language: Language): string[] {
  const mapping = proposeMapping(file, ACTIVITIES);
  if (!mapping.ok) throw new Error(mapping.error.code);
  const reading = readPeople(file, mapping.value, ACTIVITIES);
  if (!reading.ok) throw new Error(reading.error.code);
  return readingToText(file, reading.value, ACTIVITIES, language).split('\n');
}

const [sheet] = tableFile([
  ['氏名', 'ふりがな', '所属', '懇親会'],
  ['山田 太郎', 'やまだ たろう', '神戸市', '▲'],
  ['合計', '1名', '', ''],
  ['※ 変更があればご連絡ください。', '', '', ''],
]).sheets;
const [other] = tableFile([
  ['氏名', '電話'],
  ['能登 三', ''],
]).sheets;
const file = { ...tableFile([]), sheets: [sheet!, { ...other!, name: '事務局' }] };

describe('a reading as text', () => {
  test('says in Japanese what is doubtful and what was passed over', () => {
    expect(textOf(file, 'ja')).toEqual(
      [
        '名簿.xlsx　神戸市　1名',
        '氏名       ふりがな       団体    部署  役職  懇親会',
        '山田 太郎  やまだ たろう  神戸市              △',
        '',
        '要確認',
        '・山田 太郎：「▲」は回答の記号として決まっていません。「未定」と読みました。',
        '',
        '読まなかった行・シート（3件）',
        '・Sheet1!A3：合計・集計の行（合計 1名）',
        '・Sheet1!A4：注記・案内文（※ 変更があればご連絡ください。）',
        '・事務局：別の名簿のシート',
      ].concat(''),
    );
  });

  test('says it all in English', () => {
    const lines = textOf(file, 'en');
    expect(lines[0]).toBe('名簿.xlsx  神戸市  1 person');
    expect(lines[1]).toMatch(/^Name {7}Reading/);
    expect(lines.slice(4)).toEqual([
      'To be checked',
      '- 山田 太郎: “▲” is not a known mark. It was read as “maybe”.',
      '',
      'Not read (3)',
      '- Sheet1!A3: a total (合計 1名)',
      '- Sheet1!A4: a note (※ 変更があればご連絡ください。)',
      '- 事務局: a sheet with another list',
      '',
    ]);
  });

  test('says where nothing was passed over nothing, and names records of a text file', () => {
    const clean = tableFile([
      ['氏名', 'ふりがな', '所属'],
      ['山田 太郎', 'やまだ たろう', '神戸市'],
    ]);
    expect(textOf(clean, 'ja').join('\n')).not.toMatch(/要確認|読まなかった/);
    const text = { ...file, format: 'csv', encoding: 'utf-8', sheets: [sheet!] } satisfies TableFile;
    expect(textOf(text, 'ja').join('\n')).toContain('・3行目：合計・集計の行');
    expect(textOf(text, 'en').join('\n')).toContain('- record 3: a total');
  });
});
