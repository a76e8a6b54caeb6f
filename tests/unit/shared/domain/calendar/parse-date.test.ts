import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../../../shared/domain/calendar/parse-date.ts';
import { longDate } from '../../../../../shared/domain/calendar/wareki.ts';

test.each([
  ['2026-10-20', '2026-10-20'],
  ['2026/10/20', '2026-10-20'],
  ['２０２６年１０月２０日（火）', '2026-10-20'],
  ['20261020', '2026-10-20'],
  ['10/20', '2026-10-20'],
  ['10月20日', '2026-10-20'],
  ['令和8年10月20日（火）', '2026-10-20'],
  ['R8.10.20', '2026-10-20'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月1日', '2019-04-01'],
  ['昭和60年1月2日', '1985-01-02'],
  ['', null],
  ['未定', null],
] as const)('%s is %s', (text, date) => expect(parseDate(text, '2026-04-01')).toBe(date));

test.each(['2026-02-30', '13/01', '令和8年13月1日', '来週', '10'])('%s is no date', (text) =>
  expect(parseDate(text, '2026-04-01')).toBeUndefined(),
);

test('every date that is shown in Japanese is read back', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(parseDate(longDate(iso, 'ja'), '2026-04-01')).toBe(iso);
    }),
  );
});
