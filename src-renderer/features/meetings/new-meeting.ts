import { sameWeekdayInYear } from '../../../shared/domain/calendar/dates.ts';
import { hostTurns } from '../../../shared/domain/history/host-turns.ts';
import type { PlanSummary } from '../../../shared/domain/plan/summary.ts';
import { MEMBER_CITIES } from '../../../shared/domain/reference/networks.ts';

/** The domestic meetings, in order of their number. */
export const domesticOnly = (meetings: readonly PlanSummary[]): PlanSummary[] =>
  meetings
    .filter((one) => one.meeting.series === 'uccn-jp')
    .sort((a, b) => (a.meeting.number ?? 0) - (b.meeting.number ?? 0));

/** The domestic meeting with the greatest number. */
export const latestPlanned = (meetings: readonly PlanSummary[]): PlanSummary | undefined =>
  domesticOnly(meetings).at(-1);

/** The meeting of the list that has a number, if it is still without days: what is taken over can begin there. */
export const emptyMeeting = (meetings: readonly PlanSummary[], number: number | null): PlanSummary | null =>
  domesticOnly(meetings).find((one) => one.meeting.number === number && one.days === 0 && one.items === 0) ??
  null;

/**
 * The host of the meeting with a number: as the list has it, else the city whose turn it is after the meetings before
 * it; '' where neither is known.
 */
export function proposedHost(meetings: readonly PlanSummary[], number: number | null): string {
  if (number === null) return '';
  const domestic = domesticOnly(meetings);
  const known = domestic.find((one) => one.meeting.number === number && one.meeting.hostId !== '');
  if (known) return known.meeting.hostId;
  const before = new Map<number, string>();
  for (const { meeting } of domestic)
    if (meeting.number !== null && meeting.number < number) before.set(meeting.number, meeting.hostId);
  const members = MEMBER_CITIES.map((city) => ({
    id: city.id,
    order: city.order,
    name: city.ja,
    nameEn: city.en,
    field: city.field,
  }));
  const turns = hostTurns(
    members,
    [...before].map(([n, hostId]) => ({ number: n, hostId })),
  );
  return turns.next?.number === number ? turns.next.member.id : '';
}

/** The same weekday as the meeting it is based on had, in another fiscal year; null without a date to go by. */
export function proposedDate(from: PlanSummary | undefined, fiscalYear: number): string | null {
  if (!from?.firstDate || !Number.isInteger(fiscalYear)) return null;
  return sameWeekdayInYear(from.firstDate, fiscalYear - from.meeting.fiscalYear);
}

/** A whole number from 1 as typed, full width too; null when it is none or has more digits than asked for. */
export function countOf(text: string, digits: number): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^[1-9]\d*$/.test(plain) && plain.length <= digits ? Number(plain) : null;
}
