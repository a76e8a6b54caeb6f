import { clock, rangeText } from '../../domain/calendar/times.ts';
import type { Language } from '../../domain/calendar/wareki.ts';
import type { Hub, HubMeeting } from '../../domain/collections/index.ts';
import { hubOf, slotsOf } from '../../domain/hub/slots.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { nameOf } from '../../domain/reference/title-of.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';
import { dayName } from './day-heading.ts';

/** The hub's meetings by slot and table, with the times of its slots. */
export interface HubFacts {
  readonly hub: Hub;
  readonly meetings: readonly HubMeeting[];
  /** 13:30～13:45; '' for a slot that is no more. */
  readonly timeOf: (slot: number) => string;
  readonly cityOf: (id: string) => string;
}

/** null while the plan has no hub. */
export function hubFacts(plan: Plan, language: Language): HubFacts | null {
  const hub = hubOf(plan);
  if (!hub) return null;
  const slots = slotsOf(hub);
  return {
    hub,
    meetings: [...plan.rows.hubMeetings.values()].sort((a, b) => a.slot - b.slot || a.table - b.table),
    timeOf: (slot) => {
      const time = slots[slot];
      return time ? rangeText(time.from, time.to, language) : '';
    },
    cityOf: (id) => {
      const organisation = plan.rows.organisations.get(id);
      return organisation ? nameOf(organisation, language) : id;
    },
  };
}

/** The day, hours and place under a title. */
export function whereAndWhen(
  plan: Plan,
  at: Pick<Hub, 'dayId' | 'placeId' | 'start' | 'end'>,
  { language }: DocumentOptions,
): string {
  const words = documentWords(language);
  const day = plan.rows.days.get(at.dayId ?? '');
  const place = plan.rows.places.get(at.placeId ?? '')?.name ?? '';
  return words.hub.at(
    day ? dayName(day, language) : words.dateUnknown,
    clock(at.start),
    clock(at.end),
    place,
  );
}

/** What was proved of the timetable; nothing once it was changed by hand. */
export function resultNotes({ result }: Hub, language: Language): string[] {
  const { hub: words } = documentWords(language);
  if (result === null) return [];
  const percent = (result.gap * 100).toFixed(result.gap < 0.001 ? 2 : 1);
  return [result.proved ? words.proved : words.gap(percent)];
}
