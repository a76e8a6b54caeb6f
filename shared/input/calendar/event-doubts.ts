import type { CalendarDoubtCode, CalendarFile } from '../calendar-file.ts';
import type { DoubtField, ScheduleDoubt, ScheduleDoubtCode } from '../schedule/doubts.ts';
import type { Occurrence } from './occurrences.ts';

/** Doubts of the file that are about an event's own time. */
const OF_TIME: Partial<Readonly<Record<CalendarDoubtCode, ScheduleDoubtCode>>> = {
  'time-without-seconds': 'hand-written',
  'bare-date': 'hand-written',
  'end-before-start': 'end-before-start',
  'zone-unknown': 'zone-unknown',
};

/** Why an occurrence must be looked at before it is taken in. */
export function doubtsOf(
  one: Occurrence,
  file: CalendarFile,
  place: { readonly index: number; readonly day: number },
  isUnknownOwn: boolean,
): ScheduleDoubt[] {
  const { entry } = one;
  const doubt = (
    code: ScheduleDoubtCode,
    field: DoubtField,
    text = '',
    line = entry.line,
  ): ScheduleDoubt => ({
    code,
    item: place.index,
    day: place.day,
    field,
    at: `record ${line}`,
    facts: { text },
  });
  const ofFile = file.doubts.flatMap((each) => {
    const code = OF_TIME[each.code];
    const isMine = each.line > entry.line && each.line < nextLine(file, entry.line);
    return code !== undefined && isMine ? [doubt(code, 'time', each.text, each.line)] : [];
  });
  return [
    ...ofFile,
    ...(one.start === null ? [doubt('all-day', 'time')] : []),
    ...(one.endsFar === null ? [] : [doubt('spans-days', 'time', one.endsFar)]),
    ...(entry.status === 'TENTATIVE' ? [doubt('tentative', 'time')] : []),
    ...(entry.series ? [doubt(entry.series.isCut ? 'series-cut' : 'series', 'date', entry.series.rule)] : []),
    ...(isUnknownOwn ? [doubt('not-in-plan', 'title')] : []),
  ];
}

/** The line on which the next event begins. */
const nextLine = (file: CalendarFile, line: number): number =>
  Math.min(...file.events.flatMap((one) => (one.line > line ? [one.line] : [])), Number.POSITIVE_INFINITY);
