import { daysBetween } from '../calendar/dates.ts';
import { rangeText } from '../calendar/times.ts';
import type { Day } from '../collections/index.ts';
import type { RuleContext } from './context.ts';
import type { Finding, Remedy, Sentence } from './finding.ts';
import { found } from './found.ts';
import { dayName } from './words.ts';

const DAY = 24 * 60;

/** 誤り: the meeting's days are out of order, two share a date, a window runs backwards or into the next day's (rule case 25). */
export function daysOrder({ days }: RuleContext): Finding[] {
  const inOrder = days.map(({ day }) => day);
  return inOrder.flatMap((day, n) => {
    const findings: Finding[] = [];
    const { windowStart, windowEnd } = day;
    if (typeof windowStart === 'number' && typeof windowEnd === 'number' && windowEnd <= windowStart) {
      findings.push(about(day, () => backwards(day)));
    }
    const next = inOrder[n + 1];
    if (!next) return findings;
    const apart = gap(day, next);
    if (apart <= 0)
      findings.push(
        about(
          next,
          () => outOfOrder(day, next, apart),
          () => realign(inOrder),
        ),
      );
    else if (runsInto(day, next, apart)) findings.push(about(next, () => overlapping(day, next)));
    return findings;
  });
}

const about = (day: Day, say: () => Sentence, heal?: () => readonly Remedy[]): Finding =>
  found({ rule: 'days-order', severity: 'error', itemIds: [], dayId: day.id }, say, heal);

/** Days between two days, by their dates where both are known. */
const gap = (a: Day, b: Day): number =>
  a.date !== null && b.date !== null ? daysBetween(a.date, b.date) : b.offset - a.offset;

const runsInto = (a: Day, b: Day, apart: number): boolean =>
  typeof a.windowEnd === 'number' &&
  typeof b.windowStart === 'number' &&
  a.windowEnd > b.windowStart + apart * DAY;

const backwards = (day: Day): Sentence => ({
  ja: `${dayName(day).ja}の時間（${rangeText(day.windowStart, day.windowEnd, 'ja')}）の終わりが、始まりより後になっていません。`,
  en: `The hours of ${dayName(day).en} (${rangeText(day.windowStart, day.windowEnd, 'en')}) end no later than they start.`,
});

const outOfOrder = (a: Day, b: Day, apart: number): Sentence =>
  apart === 0
    ? {
        ja: `${a.offset + 1}日目と${b.offset + 1}日目が同じ日（${dayName(b).ja}）になっています。`,
        en: `Days ${a.offset + 1} and ${b.offset + 1} are on the same date (${dayName(b).en}).`,
      }
    : {
        ja: `${b.offset + 1}日目（${dayName(b).ja}）が、${a.offset + 1}日目（${dayName(a).ja}）より前になっています。`,
        en: `Day ${b.offset + 1} (${dayName(b).en}) comes before day ${a.offset + 1} (${dayName(a).en}).`,
      };

const overlapping = (a: Day, b: Day): Sentence => ({
  ja: `${dayName(a).ja}の時間（${rangeText(a.windowStart, a.windowEnd, 'ja')}）が、${dayName(b).ja}の始まりに重なっています。`,
  en: `The hours of ${dayName(a).en} (${rangeText(a.windowStart, a.windowEnd, 'en')}) run into ${dayName(b).en}.`,
});

/** Dates every day anew by its offset from the first, where no two days share one. */
function realign(days: readonly Day[]): Remedy[] {
  const date = days[0]?.date ?? null;
  if (date === null || new Set(days.map(({ offset }) => offset)).size < days.length) return [];
  return [
    {
      label: {
        ja: '1日目からの日数どおりに日付を付け直す',
        en: 'Date the days by their distance from the first',
      },
      call: { name: 'setFirstDay', input: { date } },
    },
  ];
}
