import type { CalendarInstance, CalendarSeries } from '../../../shared/input/calendar-file.ts';
import { type Component, propertyOf } from './components.ts';
import {
  type Clock,
  endOf,
  here,
  lengthOf,
  onClockOf,
  type WrittenMoment,
  writtenMoment,
  writtenMoments,
} from './event-times.ts';
import { textOf } from './read-property.ts';
import { type Around, startsOf } from './series.ts';
import { parseWall, toMoment } from './wall-clock.ts';
import { fromUtc } from './zones.ts';

/**
 * The occurrences of a repeated event: RRULE and RDATE, less EXDATE, with the instances that were moved or changed
 * (RECURRENCE-ID) in the place of their own. Null: it is not repeated.
 */
export function readSeries(
  event: Component,
  start: WrittenMoment,
  moved: readonly Component[],
  clock: Clock,
  around: Around | null,
): CalendarSeries | null {
  const rule = propertyOf(event, 'rrule');
  const added = event.properties.filter(({ name }) => name === 'rdate');
  if (!rule && added.length === 0) return null;
  const length = lengthOf(event, start, { ...clock, doubt: () => undefined });
  const ruled = rule
    ? startsOf(start.ms, ruleOf(rule.raw, start), around)
    : { starts: [start.ms], isCut: false };
  const all = new Set(ruled.starts);
  for (const one of added.flatMap((each) => writtenMoments(each, clock)))
    all.add(onClockOf(one, start.offset));
  const excluded = event.properties
    .filter(({ name }) => name === 'exdate')
    .flatMap((each) => writtenMoments(each, clock));
  for (const one of excluded) all.delete(onClockOf(one, start.offset));
  const span = (ms: number): Pick<CalendarInstance, 'start' | 'end'> =>
    spanOf({ ...start, ms }, length, clock);
  const changed = new Map<number, CalendarInstance>();
  for (const one of moved) {
    const instance = movedInstance(one, start, length, clock);
    if (instance) changed.set(...instance);
  }
  // What was moved here from a day that is not near is an occurrence all the same.
  for (const from of changed.keys()) all.add(from);
  if (ruled.isCut) clock.doubt('series-cut', event.line, rule?.raw ?? '');
  return {
    rule: rule?.raw ?? '',
    instances: [...all].sort((a, b) => a - b).map((ms) => changed.get(ms) ?? span(ms)),
    excluded: excluded.map((one) => toMoment(here(one, clock))),
    isCut: ruled.isCut,
  };
}

/** A span in the zone that is read in. */
export function spanOf(
  start: WrittenMoment,
  length: number | null,
  clock: Clock,
): Pick<CalendarInstance, 'start' | 'end'> {
  const end = endOf(start, length);
  return { start: toMoment(here(start, clock)), end: end === null ? null : toMoment(here(end, clock)) };
}

/** The rule apart from UNTIL, which is on the series' own wall clock here: in the file it is mostly in UTC. */
function ruleOf(raw: string, start: WrittenMoment) {
  const parts = raw
    .trim()
    .split(';')
    .filter((part) => part !== '');
  const until = parts.find((part) => /^UNTIL=/i.test(part));
  const read = until === undefined ? null : parseWall(until.slice('UNTIL='.length), false);
  const last = read?.isUtc && start.offset !== null ? fromUtc(read.ms, start.offset) : (read?.ms ?? null);
  return {
    rule: parts.filter((part) => part !== until).join(';'),
    // A date alone means all of that day.
    until: last !== null && read?.allDay && !start.allDay ? last + 86_400_000 - 1 : last,
  };
}

function movedInstance(
  event: Component,
  series: WrittenMoment,
  usual: number | null,
  clock: Clock,
): readonly [number, CalendarInstance] | null {
  const id = propertyOf(event, 'recurrence-id');
  const from = id ? writtenMoment(id, clock) : null;
  if (!from) return null;
  const dtstart = propertyOf(event, 'dtstart');
  const start = (dtstart ? writtenMoment(dtstart, clock) : null) ?? from;
  const hasLength = propertyOf(event, 'dtend') !== undefined || propertyOf(event, 'duration') !== undefined;
  const summary = propertyOf(event, 'summary');
  const location = propertyOf(event, 'location');
  const isMoved = onClockOf(start, series.offset) !== onClockOf(from, series.offset);
  return [
    onClockOf(from, series.offset),
    {
      ...spanOf(start, hasLength ? lengthOf(event, start, clock) : usual, clock),
      ...(isMoved ? { movedFrom: toMoment(here(from, clock)) } : {}),
      ...(summary ? { summary: textOf(summary) } : {}),
      ...(location ? { location: textOf(location) || null } : {}),
      ...(/^CANCELLED$/i.test(textOf(propertyOf(event, 'status'))) ? { cancelled: true } : {}),
    },
  ];
}
