import { again, type Mutation, textMutation, timesOf } from './mutations.ts';
import { NASTY } from './nasty.ts';
import type { Random } from './random.ts';

/** Lines that make a calendar's reading harder wherever they stand. */
const LINES: readonly string[] = [
  'RRULE:FREQ=DAILY;COUNT=400',
  'RRULE:FREQ=MONTHLY;BYDAY=-1MO;BYSETPOS=-1',
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=WEEKLY;UNTIL=20260101T000000Z',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29,30,31',
  'RDATE;VALUE=PERIOD:20261020T010000Z/PT1H,20261021T010000Z/20261021T020000Z',
  'EXDATE;TZID=Asia/Tokyo:20261020T133000',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20261020T043000Z',
  'DTSTART;VALUE=DATE:20261020',
  'DTSTART;TZID=Tokyo Standard Time:20261020T133000',
  'DTSTART:20261020T240000',
  'DTEND:20261019T000000Z',
  'DURATION:-P1D',
  'DURATION:P10000W',
  'STATUS:CANCELLED',
  'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
  'SUMMARY;LANGUAGE=ja;ALTREP="a;b:c":開会\\, 挨拶\\n第2部',
  'LOCATION:会館　大ホール（2階）',
  'DESCRIPTION:<b>太字</b><br>&nbsp;&#12354;',
  'TZOFFSETTO:+2500',
  'GEO:x;y',
  'UID:',
  'BEGIN:VALARM',
  'END:VEVENT',
];
/** How programs break their lines. */
const BREAKS = ['\r\n', '\n', '\r', '\r\n '] as const;

/** A change of an iCalendar text by its lines, values, parameters and components, so that most of it is read still. */
export function calendarMutation(random: Random): Mutation<string> {
  const one = random.below(2 ** 30);
  const other = random.below(2 ** 30);
  const times = timesOf(random);
  const nasty = again(random.pick(NASTY), times);
  const line = random.pick(LINES);
  const lineBreak = random.pick(BREAKS);
  const raw = textMutation(random);
  const isPlain = (text: string): boolean => !/^(?:BEGIN|END):/.test(text);
  const within = (change: (lines: string[], at: number) => string[]): Mutation<string> => {
    return (text) => {
      const lines = text.split(/\r?\n/);
      const plain = lines.flatMap((each, at) => (isPlain(each) && each !== '' ? [at] : []));
      const at = plain[one % plain.length];
      return at === undefined ? text : change(lines, at).join('\r\n');
    };
  };
  switch (random.below(11)) {
    case 0:
    case 1:
      return within((lines, at) =>
        lines.with(
          at,
          (lines[at] ?? '').replace(/:.*$/, () => `:${nasty}`),
        ),
      );
    case 2:
      return within((lines, at) => lines.toSpliced(at, 1));
    case 3:
      return within((lines, at) =>
        lines.toSpliced(at, 0, ...Array.from({ length: times }, () => lines[at] ?? '')),
      );
    case 4:
    case 5:
      return within((lines, at) => lines.toSpliced(at, 0, line));
    case 6:
      // Another line's value.
      return within((lines, at) => {
        const value = /:.*$/.exec(lines[other % lines.length] ?? '')?.[0] ?? '';
        return lines.with(
          at,
          (lines[at] ?? '').replace(/:.*$/, () => value),
        );
      });
    case 7:
      return within((lines, at) =>
        lines.with(
          at,
          (lines[at] ?? '').replace(/[;:]/, (c) => `;${nasty.slice(0, 80)}${c}`),
        ),
      );
    case 8:
      return onComponent(
        (text, component) => text.replace(component, () => (other % 2 ? '' : again(component, times))),
        one,
      );
    case 9:
      return (text) =>
        text.replace(/\r?\n/g, (found, at: number) =>
          at % 7 === one % 7 || one % 3 === 0 ? lineBreak : found,
        );
    default:
      return raw;
  }
}

function onComponent(change: (text: string, component: string) => string, one: number): Mutation<string> {
  return (text) => {
    const components = text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n/g) ?? [];
    const component = components[one % components.length];
    return component === undefined ? text : change(text, component);
  };
}
