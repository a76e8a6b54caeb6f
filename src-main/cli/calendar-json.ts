import type {
  CalendarEntry,
  CalendarFile,
  CalendarInstance,
  CalendarMoment,
} from '../../shared/input/calendar-file.ts';

/** A calendar as `read --json` prints it: one entry of the answer keys' form. */
export const calendarToJson = (file: CalendarFile) => ({
  file: file.name,
  format: file.format,
  encoding: file.encoding,
  calendarName: file.calendarName,
  method: file.method,
  zone: file.zone,
  events: file.events.map(eventToJson),
  leftOut: file.leftOut.map(({ what, uid, summary }) => ({ what, uid, summary })),
  doubtful: file.doubts.map(({ code, line, uid, text }) => ({ code, line, uid, text })),
});

const eventToJson = (event: CalendarEntry) => ({
  uid: event.uid,
  summary: event.summary,
  allDay: event.start.minutes === null,
  start: momentText(event.start),
  end: momentText(event.end),
  ...(event.start.minutes === null ? { endIsInclusive: true } : {}),
  location: event.location,
  status: event.status,
  cancelled: event.status === 'CANCELLED',
  description: event.description,
  descriptionIsHtml: event.descriptionIsHtml,
  organizer: event.organizer,
  attendees: event.attendees,
  url: event.url,
  categories: event.categories,
  zoneAssumed: event.zoneAssumed,
  ...(event.series
    ? {
        recurring: {
          rule: event.series.rule,
          instances: event.series.instances.map(instanceToJson),
          excluded: event.series.excluded.map(momentText),
        },
      }
    : {}),
});

const instanceToJson = ({ start, end, movedFrom, ...rest }: CalendarInstance) => ({
  start: momentText(start),
  end: momentText(end),
  ...(movedFrom ? { movedFrom: momentText(movedFrom) } : {}),
  ...rest,
});

/** `2026-10-20T13:30`, or the date alone of an all-day event. */
function momentText(moment: CalendarMoment | null): string | null {
  if (moment === null || moment.minutes === null) return moment?.date ?? null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.date}T${two(Math.floor(moment.minutes / 60))}:${two(moment.minutes % 60)}`;
}

/** The same for a person's eyes: a line an event, then what was left out. */
export function calendarToText(file: CalendarFile): string {
  const { events, leftOut } = calendarToJson(file);
  const lines = events.map(({ start, end, summary, location, cancelled }) =>
    [start, end ?? '', cancelled ? `× ${summary}` : summary, location ?? '']
      .join('\t')
      .replaceAll('\n', ' ')
      .trimEnd(),
  );
  const rest = leftOut.map(({ what, summary }) => `– ${what}: ${summary ?? ''}`);
  const doubts = file.doubts.map(({ code, line, text }) => `! ${line}: ${code} ${text}`.trimEnd());
  return `${[file.calendarName ?? file.name, ...lines, ...rest, ...doubts].join('\n')}\n`;
}
