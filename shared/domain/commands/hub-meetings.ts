import { hubMeetingKey } from '../collections/hub-meetings.ts';
import type { Hub, HubMeeting } from '../collections/index.ts';
import { desksIn, isSettled } from '../hub/problem-of.ts';
import { hubOf, slotsOf } from '../hub/slots.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { type Command, type CommandError, checked, refuse } from './command.ts';
import { forgetResult, nameOfCity } from './hub.ts';

/** Where a pair meets. */
export interface HubSpot {
  readonly aId: string;
  readonly bId: string;
  readonly slot: number;
  readonly table: number;
}

const BLANK_MEETING: Omit<HubMeeting, 'aId' | 'bId' | 'slot' | 'table'> = {
  locked: false,
  held: false,
  agreed: '',
  followUp: '',
  ownerId: null,
  due: null,
};

/**
 * Takes over a timetable: what is settled stays, all other meetings go, and the new ones come in. Refused where it was
 * made for cities that take part no more.
 */
export const takeTimetable: Command<{
  readonly meetings: readonly HubSpot[];
  readonly result: NonNullable<Hub['result']>;
}> = (plan, { meetings, result }) => {
  const hub = hubOf(plan);
  if (!hub) return refuse('not-found', { collection: 'hub' });
  const draft = new Draft(plan);
  for (const [key, meeting] of plan.rows.hubMeetings)
    if (!isSettled(meeting)) draft.remove('hubMeetings', key);
  for (const spot of meetings) {
    const row = draft.get('hubMeetings', hubMeetingKey(spot.aId, spot.bId));
    if (row) continue;
    if (!plan.rows.hubCities.has(spot.aId) || !plan.rows.hubCities.has(spot.bId))
      return refuse('not-found', { collection: 'hubCities' });
    draft.put('hubMeetings', meetingAt(spot));
  }
  draft.put('hub', { ...hub, result });
  return checked(draft.change({ code: 'hub.plan', facts: { count: meetings.length } }));
};

/**
 * Puts a meeting into a slot and at a table, a new one or one that is there. Who stands at that table already changes places
 * with it. Refused as busy where one of the cities would be in more places than it has people, as full where a new one
 * finds the table taken.
 */
export const placeHubMeeting: Command<HubSpot> = (plan, spot) => {
  const hub = hubOf(plan);
  if (!hub) return refuse('not-found', { collection: 'hub' });
  const ids = [spot.aId, spot.bId];
  if (spot.aId === spot.bId || ids.some((id) => !plan.rows.hubCities.has(id)))
    return refuse('not-found', { collection: 'hubCities' });
  if (spot.slot >= slotsOf(hub).length || spot.table >= hub.tables) return refuse('out-of-range');
  const key = hubMeetingKey(spot.aId, spot.bId);
  const moved = plan.rows.hubMeetings.get(key);
  const there = [...plan.rows.hubMeetings].find(
    ([other, { slot, table }]) => other !== key && slot === spot.slot && table === spot.table,
  );
  const draft = new Draft(plan);
  draft.put('hubMeetings', moved ? { ...moved, slot: spot.slot, table: spot.table } : meetingAt(spot));
  if (there) {
    if (!moved) return refuse('full', { name: String(spot.table + 1) });
    const [, other] = there;
    // What has taken place is not moved out of the way.
    if (other.held) return refuse('busy', { city: nameOfCity(plan, other.aId) });
    draft.put('hubMeetings', { ...other, slot: moved.slot, table: moved.table });
  }
  const busy = busyIn(
    draft.result(),
    [spot.slot, ...(there && moved ? [moved.slot] : [])],
    [...ids, ...(there ? [there[1].aId, there[1].bId] : [])],
  );
  if (busy) return busy;
  forgetResult(draft);
  const facts = { a: nameOfCity(plan, spot.aId), b: nameOfCity(plan, spot.bId) };
  return checked(draft.change({ code: moved ? 'hub.move' : 'hub.add', facts }));
};

/** Takes a meeting out of the timetable. */
export const removeHubMeeting: Command<{ readonly key: string }> = (plan, { key }) => {
  const meeting = plan.rows.hubMeetings.get(key);
  if (!meeting) return refuse('not-found', { collection: 'hubMeetings' });
  const draft = new Draft(plan);
  draft.remove('hubMeetings', key);
  forgetResult(draft);
  const facts = { a: nameOfCity(plan, meeting.aId), b: nameOfCity(plan, meeting.bId) };
  return checked(draft.change({ code: 'hub.take-off', facts }));
};

/** Says of meetings that they are locked, held, or neither; of several as one change. */
export const markHubMeetings: Command<{
  readonly keys: readonly string[];
  readonly patch: Partial<Pick<HubMeeting, 'locked' | 'held'>>;
}> = (plan, { keys, patch }) => {
  const draft = new Draft(plan);
  for (const key of keys) {
    const meeting = plan.rows.hubMeetings.get(key);
    if (!meeting) return refuse('not-found', { collection: 'hubMeetings' });
    draft.put('hubMeetings', { ...meeting, ...patch });
  }
  return checked(draft.change({ code: 'hub.mark', facts: { count: keys.length } }));
};

/**
 * Says that so many slots are over: their meetings have taken place (those that have not are taken out of it by hand),
 * and planning anew puts nothing into them.
 */
export const closeSlots: Command<{ readonly count: number }> = (plan, { count }) => {
  const hub = hubOf(plan);
  if (!hub) return refuse('not-found', { collection: 'hub' });
  if (count < 0 || count > slotsOf(hub).length) return refuse('out-of-range');
  const draft = new Draft(plan);
  draft.put('hub', { ...hub, doneSlots: count });
  for (const meeting of plan.rows.hubMeetings.values()) {
    const held = meeting.slot < count;
    if (held !== meeting.held && (held || meeting.slot < hub.doneSlots))
      draft.put('hubMeetings', { ...meeting, held });
  }
  return checked(draft.change({ code: 'hub.close', facts: { count } }));
};

function meetingAt({ aId, bId, slot, table }: HubSpot): HubMeeting {
  const [first, second] = aId < bId ? [aId, bId] : [bId, aId];
  return { ...BLANK_MEETING, aId: first, bId: second, slot, table };
}

/** The refusal for the first of the cities that has more meetings in a slot than it can hold. */
function busyIn(
  plan: Plan,
  slots: readonly number[],
  ids: readonly string[],
): { readonly ok: false; readonly error: CommandError } | null {
  const hub = hubOf(plan);
  const times = hub ? slotsOf(hub) : [];
  for (const slot of slots)
    for (const id of ids) {
      const city = plan.rows.hubCities.get(id);
      const time = times[slot];
      const held = [...plan.rows.hubMeetings.values()].filter(
        (one) => one.slot === slot && (one.aId === id || one.bId === id),
      );
      if (city && time && held.length > desksIn(city, time))
        return refuse('busy', { city: nameOfCity(plan, id) });
    }
  return null;
}
