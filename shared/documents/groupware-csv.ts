import { plusDays } from '../domain/calendar/dates.ts';
import type { Language } from '../domain/calendar/wareki.ts';
import type { CsvTemplate } from '../domain/collections/index.ts';
import { type Replaced, toCp932 } from '../text/cp932.ts';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { documentWords } from './words.ts';

/** A calendar as the rows of a groupware's CSV, and what of it does not go in as it is. */
export interface GroupwareCsv {
  readonly rows: readonly (readonly string[])[];
  /** Characters that the encoding lacks, with what stands in for them. */
  readonly replaced: readonly Replaced[];
  /** Texts that were cut because the column holds no more. */
  readonly cut: readonly { readonly title: string; readonly label: string; readonly limit: number }[];
  /** Events that are called off: an import can only add. */
  readonly leftOut: readonly string[];
}

/**
 * One row an event, with the columns, dates and times of the template. An all-day event has no times, and its last
 * day is the one it is held on; an end that is not known is blank. Nothing is guarded against formulas: a groupware
 * reads these, and an apostrophe would stand in its calendar. Where a layout has no column for the place (Garoon), the
 * description begins with it.
 */
export function groupwareCsv(calendar: Calendar, template: CsvTemplate, language: Language): GroupwareCsv {
  const hasPlace = template.columns.some(({ field }) => field === 'place');
  const held = calendar.events.filter(({ status }) => status !== 'CANCELLED');
  const cut: GroupwareCsv['cut'][number][] = [];
  const body = held.map((event) =>
    template.columns.map(({ label, field, text, limit }) => {
      const value =
        field === 'fixed' ? text : fieldText(hasPlace ? event : placeTold(event, language), field, template);
      const characters = [...value];
      if (limit === null || characters.length <= limit) return value;
      cut.push({ title: event.summary, label, limit });
      return characters.slice(0, limit).join('');
    }),
  );
  const rows = template.heading ? [template.columns.map(({ label }) => label), ...body] : body;
  const leftOut = calendar.events
    .filter(({ status }) => status === 'CANCELLED')
    .map(({ summary }) => summary);
  if (template.encoding !== 'cp932') return { rows, replaced: [], cut, leftOut };
  return { rows, replaced: toCp932(rows.flat().join('\n')).replaced, cut, leftOut };
}

function placeTold(event: CalendarEvent, language: Language): CalendarEvent {
  const { columns, colon } = documentWords(language);
  if (event.location === null) return event;
  const place = columns.place + colon + event.location;
  return { ...event, description: event.description === null ? place : `${place}\n${event.description}` };
}

type Field = Exclude<CsvTemplate['columns'][number]['field'], 'fixed'>;

function fieldText(event: CalendarEvent, field: Field, template: CsvTemplate): string {
  const { start, end } = event;
  const isAllDay = start.minutes === null;
  switch (field) {
    case 'title':
      return event.summary;
    case 'place':
      return event.location ?? '';
    case 'description':
      return event.description ?? '';
    case 'category':
      return event.categories.join('、');
    case 'allDay':
      return isAllDay ? template.yes : template.no;
    case 'startDate':
      return dateText(start.date, template.dates);
    case 'startTime':
      return timeText(start.minutes, template.times);
    case 'endDate':
      // The end of an all-day event is the day after its last (RFC 5545 3.6.1); people name the last.
      if (end === null) return dateText(start.date, template.dates);
      return dateText(isAllDay ? plusDays(end.date, -1) : dayOf(end), template.dates);
    case 'endTime':
      return end === null ? '' : timeText(end.minutes, template.times);
  }
}

/** An end past midnight counts on from its day. */
const dayOf = ({ date, minutes }: CalendarEvent['start']): string =>
  minutes !== null && minutes >= 1440 ? plusDays(date, Math.floor(minutes / 1440)) : date;

function dateText(date: string, format: CsvTemplate['dates']): string {
  const [year = '', month = '', day = ''] = date.split('-');
  switch (format) {
    case 'YYYY/MM/DD':
      return `${year}/${month}/${day}`;
    case 'YYYY-MM-DD':
      return date;
    case 'YYYY/M/D':
      return `${year}/${Number(month)}/${Number(day)}`;
    case 'YYYYMMDD':
      return year + month + day;
  }
}

function timeText(minutes: number | null, format: CsvTemplate['times']): string {
  if (minutes === null) return '';
  const hour = Math.floor(minutes / 60) % 24;
  const [two, rest] = [String(hour).padStart(2, '0'), String(minutes % 60).padStart(2, '0')];
  switch (format) {
    case 'HH:MM:SS':
      return `${two}:${rest}:00`;
    case 'HH:MM':
      return `${two}:${rest}`;
    case 'H:MM':
      return `${hour}:${rest}`;
    case 'HHMM':
      return two + rest;
  }
}
