import { hubMeetingKey } from '../collections/hub-meetings.ts';
import type { HubMeeting, HubWish } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { hubCityIds } from './cities.ts';
import { desksIn } from './problem-of.ts';
import { hubOf, slotsOf } from './slots.ts';
import { isMutual, wishesFrom } from './wishes.ts';

/** What a city got of what it asked for. */
export interface Standing {
  readonly id: string;
  /** Its meetings in the order of their slots. */
  readonly meetings: readonly HubMeeting[];
  readonly wishes: readonly { readonly wish: HubWish; readonly isMet: boolean; readonly isMutual: boolean }[];
  readonly met: number;
}

/** Every city of the hub beside its wishes, by 加盟順. */
export function standingsOf(plan: Plan): readonly Standing[] {
  const byCity = new Map<string, HubMeeting[]>();
  for (const meeting of plan.rows.hubMeetings.values())
    for (const id of [meeting.aId, meeting.bId]) byCity.set(id, [...(byCity.get(id) ?? []), meeting]);
  return hubCityIds(plan).map((id) => {
    const wishes = wishesFrom(plan, id).map((wish) => ({
      wish,
      isMet: plan.rows.hubMeetings.has(hubMeetingKey(id, wish.toId)),
      isMutual: isMutual(plan, id, wish.toId),
    }));
    const meetings = (byCity.get(id) ?? []).sort((a, b) => a.slot - b.slot || a.table - b.table);
    return { id, meetings, wishes, met: wishes.filter(({ isMet }) => isMet).length };
  });
}

/** The other city of a meeting. */
export const partnerIn = ({ aId, bId }: Pick<HubMeeting, 'aId' | 'bId'>, id: string): string =>
  aId === id ? bId : aId;

/** What cannot be as the timetable has it: a merge, a changed time or an absence entered later may bring it about. */
export interface HubFault {
  readonly kind: 'two-places' | 'one-table' | 'no-slot' | 'no-table';
  readonly key: string;
  /** The city in two places; '' where it is no city's. */
  readonly cityId: string;
}

/** Meetings that cannot take place as they stand, each with the first reason found. */
export function hubFaults(plan: Plan): readonly HubFault[] {
  const hub = hubOf(plan);
  if (!hub) return [];
  const slots = slotsOf(hub);
  const count = new Map<string, number>();
  const tally = (key: string): number => {
    const next = (count.get(key) ?? 0) + 1;
    count.set(key, next);
    return next;
  };
  const faults: HubFault[] = [];
  const inOrder = [...plan.rows.hubMeetings].sort(
    ([, a], [, b]) => Number(b.held) - Number(a.held) || Number(b.locked) - Number(a.locked),
  );
  for (const [key, meeting] of inOrder) {
    const time = slots[meeting.slot];
    const fault = (kind: HubFault['kind'], cityId = ''): void => {
      faults.push({ kind, key, cityId });
    };
    const crowded = [meeting.aId, meeting.bId].filter((id) => {
      const city = plan.rows.hubCities.get(id);
      const held = tally(`${id}/${meeting.slot}`);
      return city !== undefined && time !== undefined && !meeting.held && held > desksIn(city, time);
    });
    const atTable = tally(`table ${meeting.slot}/${meeting.table}`);
    if (!time) fault('no-slot');
    else if (crowded[0] !== undefined) fault('two-places', crowded[0]);
    else if (meeting.table >= hub.tables) fault('no-table');
    else if (atTable > 1) fault('one-table');
  }
  return faults;
}
