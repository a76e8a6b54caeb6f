import { DEFAULT_CHOICES, type PaperChoices } from '../domain/collections/paper-settings.ts';
import { meetingOf, type Plan } from '../domain/plan/plan.ts';
import { nameOf } from '../domain/reference/title-of.ts';
import type { PaperMoment } from './build-paper.ts';
import { type BuiltCalendar, buildCalendar } from './builders/calendar.ts';
import { letterOrder } from './builders/notice.ts';
import { cityFileNames } from './city-file-names.ts';
import { suggestedFileName } from './file-names.ts';

/** A calendar of the batch, and the name under which it is written. */
export interface BatchCalendar {
  readonly built: BuiltCalendar;
  readonly name: string;
}

/** Calendars come last, whatever the papers. */
export const CALENDAR_NUMBER = 99;

/**
 * The calendars that go out with a batch, one after another: the whole meeting's, and where letters are apart that of
 * each body a letter goes to, numbered as the letters are. One without an event is left out.
 * @param stampedAt ISO instant of making
 */
export function* batchCalendars(
  plan: Plan,
  { language, today: date, minute }: PaperMoment,
  {
    stampedAt,
    eachCity,
    letters: { citySort, people } = DEFAULT_CHOICES,
  }: {
    readonly stampedAt: string;
    readonly eachCity: boolean;
    /** What was chosen of the letters: their order, and whom they go to. */
    readonly letters?: PaperChoices;
  },
): Generator<BatchCalendar, void, void> {
  const options = { language, date, minute, stampedAt };
  const named = (built: BuiltCalendar, of: string): BatchCalendar => {
    const tail = [of, built.edition].filter((part) => part !== '').join('_');
    const name = suggestedFileName(meetingOf(plan), 'calendar', 'ics', language, tail);
    return { built, name: `${CALENDAR_NUMBER}_${name}` };
  };
  const whole = buildCalendar(plan, options);
  if (whole.calendar.events.length > 0) yield named(whole, '');
  if (!eachCity) return;
  const cities = letterOrder(plan, { sort: citySort, language });
  const names = cityFileNames(cities.map((city) => ({ id: city.id, name: nameOf(city, language) })));
  const { organisationIds } = people;
  for (const { id } of cities) {
    if (organisationIds.length > 0 && !organisationIds.includes(id)) continue;
    const built = buildCalendar(plan, { ...options, scope: { kind: 'city', id } });
    if (built.calendar.events.length > 0) yield named(built, names.get(id) ?? '');
  }
}
