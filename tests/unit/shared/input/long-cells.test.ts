import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../shared/input/propose-mapping.ts';
import { readPeople } from '../../../../shared/input/read-people.ts';
import { readAnySchedule } from '../../../../shared/input/schedule/read-any-schedule.ts';
import type { TableCell, TableFile } from '../../../../shared/input/table-file.ts';

const LENGTH = 30_000;
/** Shapes on which a pattern that may begin anywhere and go on without bound takes hours. */
const SHAPES: readonly string[] = [
  '（',
  ' ',
  '　',
  'a@',
  'a.',
  '1-',
  '市',
  '、',
  'あ',
  'a：',
  '1月',
  '令和',
  '課長',
  '様',
  '(',
  ' （',
  '○',
  '/',
];

const cell = (text: string): TableCell => ({ text, kind: 'text' });
const HEADING = ['氏名', '所属', '役職', '電話', 'メール', '懇親会', '備考'].map(cell);
const fileOf = (...rows: TableCell[][]): TableFile => ({
  name: 'a.csv',
  sha256: '',
  format: 'csv',
  sheets: [{ name: 'a', hidden: false, rows, merges: [], hiddenRows: [] }],
});

describe('cells of 30,000 characters', () => {
  it.each(SHAPES)('made of %j are read in the time that a test has', (part) => {
    const long = cell(`${part.repeat(LENGTH / part.length)}!`);
    const filled = fileOf(HEADING, [cell('佐藤 文'), long, long, long, long, long, long], [long, long]);
    const mapping = proposeMapping(filled, []);
    if (!mapping.ok) throw new Error(mapping.error.code);
    const reading = readPeople(filled, mapping.value, []);
    expect(reading.ok && reading.value.people[0]?.name).toBe('佐藤 文');
    // As a heading, too: it is none, and nothing else than a sentence comes of it.
    for (const file of [fileOf([long, long], HEADING), fileOf([long])]) {
      expect(typeof proposeMapping(file, []).ok).toBe('boolean');
      expect(typeof readAnySchedule(file, '2026-10-20').ok).toBe('boolean');
    }
  });
});
