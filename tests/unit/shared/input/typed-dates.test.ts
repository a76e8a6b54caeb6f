import { expect, it } from 'vitest';
import { readDate } from '../../../../shared/input/cell-texts.ts';

it.each([
  ['令和8年10月19日（月）', '2026-10-19'],
  ['R8.10.19', '2026-10-19'],
  ['平成31年4月1日', '2019-04-01'],
  ['2026/10/19', '2026-10-19'],
  ['２０２６年１０月１９日', '2026-10-19'],
  // Without a year, or no date of the calendar: as written.
  ['10月19日', '10月19日'],
  ['令和8年2月30日', '令和8年2月30日'],
  ['前泊', '前泊'],
])('a typed date %s is %s', (text, read) => {
  expect(readDate({ text, kind: 'text' }).text).toBe(read);
});
