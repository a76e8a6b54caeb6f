import type { CalendarEntry, CalendarFile } from '../calendar-file.ts';
import type { UnreadLine } from '../schedule/reading.ts';

/** Lines and components that became no event. */
export const linesLeftOut = (file: CalendarFile): UnreadLine[] => [
  ...file.doubts.flatMap(({ code, line, text }): UnreadLine[] =>
    code === 'bad-line' || code === 'not-closed' || code === 'bad-value'
      ? [{ at: `record ${line}`, text, why: code }]
      : [],
  ),
  ...file.leftOut.map(
    ({ what, line, summary }): UnreadLine => ({
      at: `record ${line}`,
      text: summary ?? what,
      why: what.startsWith('VEVENT') ? 'no-start' : 'no-event',
    }),
  ),
];

/** An event that is not proposed; `times` of a series more than once. */
export const unreadEvent = (
  { line, summary, start }: Pick<CalendarEntry, 'line' | 'summary' | 'start'>,
  why: UnreadLine['why'],
  times = 1,
): UnreadLine => ({
  at: `record ${line}`,
  text: `${summary.replace(/\s+/gu, ' ')}（${start.date}${times > 1 ? ` ×${times}` : ''}）`,
  why,
});
