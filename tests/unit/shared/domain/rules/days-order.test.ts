import { describe, expect, test } from 'vitest';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
import { daysOrder } from '../../../../../shared/domain/rules/days-order.ts';
import { attempt, doing, yamagata } from '../../../../helpers/plans.ts';
import { foundBy, planOf } from '../../../../helpers/rule-plans.ts';

const days = (...list: readonly object[]) =>
  planOf({ days: list.map((day, n) => ({ id: `d${n}`, offset: n, ...day })) });
const told = (...list: readonly object[]): string[] =>
  foundBy(daysOrder, days(...list)).map(({ message }) => message.ja);

describe('case 25: the days of a meeting', () => {
  test('in order and apart they are no finding, dated or not', () => {
    expect(told({ date: '2026-10-20' }, { date: '2026-10-21' })).toEqual([]);
    expect(told({ date: null }, { date: null })).toEqual([]);
  });

  test('two on one date, or the later one earlier, are told; one key dates them by their distance', () => {
    expect(told({ date: '2026-10-20' }, { date: '2026-10-20' })).toEqual([
      '1日目と2日目が同じ日（10月20日（火））になっています。',
    ]);
    const turned = days({ date: '2026-10-21' }, { date: '2026-10-20' });
    const [finding] = foundBy(daysOrder, turned);
    expect(finding?.message.ja).toBe(
      '2日目（10月20日（火））が、1日目（10月21日（水））より前になっています。',
    );
    const [remedy] = finding?.remedies ?? [];
    const healed = doing(turned, remedy!.call.name, remedy!.call.input as never);
    expect(orderedDays(healed).map(({ date }) => date)).toEqual(['2026-10-21', '2026-10-22']);
    expect(foundBy(daysOrder, healed)).toEqual([]);
  });

  test('a window that ends before it starts, or runs into the next day’s, is told', () => {
    expect(told({ windowStart: 1020, windowEnd: 810 })).toEqual([
      '10月20日（火）の時間（17:00～13:30）の終わりが、始まりより後になっていません。',
    ]);
    expect(told({ windowStart: 1200, windowEnd: 2000 }, { date: '2026-10-21', windowStart: 540 })).toEqual([
      '10月20日（火）の時間（20:00～33:20）が、10月21日（水）の始まりに重なっています。',
    ]);
    expect(told({ windowStart: 1200, windowEnd: 1560 }, { date: '2026-10-21', windowStart: 540 })).toEqual(
      [],
    );
  });

  test('neither can be typed: the commands refuse', () => {
    const plan = yamagata();
    const [first, second, third] = orderedDays(plan);
    expect(attempt(plan, 'setDayDate', { id: third!.id, date: second!.date! }).ok).toBe(false);
    expect(attempt(plan, 'setDayWindow', { id: first!.id, windowStart: 1050 }).ok).toBe(false);
  });
});
