import { expect, it } from 'vitest';
import { startsOf } from '../../../../src-main/formats/ics/series.ts';

const START = Date.UTC(2026, 9, 20, 18);
const of = (rule: string) => startsOf(START, { rule, until: null }, null);
const days = (rule: string) => of(rule).starts.map((ms) => new Date(ms).toISOString().slice(0, 10));

// Each of these kept the library busy for ever, or for billions of steps.
it.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29,30,31010000000',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYDAY=2MO',
  'FREQ=MONTHLY;BYDAY=99999999MO',
  'FREQ=DAILY;INTERVAL=99999999999',
])('%s is not worked out, and says so', (rule) => {
  expect(of(rule)).toEqual({ starts: [START], isCut: true });
});

it('days that a month does not have are left out, not rolled over into the next', () => {
  expect(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29,30;COUNT=6')).not.toContain('2027-03-01');
  expect(days('FREQ=MONTHLY;BYMONTHDAY=20;COUNT=3')).toEqual(['2026-10-20', '2026-11-20', '2026-12-20']);
  expect(days('FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4')).toEqual([
    '2026-10-20',
    '2026-10-22',
    '2026-10-27',
    '2026-10-29',
  ]);
});
