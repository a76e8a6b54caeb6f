import { type Expected, expectedPeople } from '../attendees/expected.ts';
import type { Attendee, RoomSeat, SeatPlan } from '../collections/index.ts';
import { roomSeatKey } from '../collections/room-seats.ts';
import type { Plan } from '../plan/plan.ts';
import { type SeatLayout, type SeatPlace, seatCount, seatLayout } from './seat-layout.ts';

/** A seat with who sits on it, and what is wrong with that. */
export interface RoomPlace extends SeatPlace {
  readonly seat: RoomSeat | null;
  readonly person: Attendee | null;
  /** On another seat of the room too; not expected at the session. */
  readonly doubt: 'twice' | 'not-coming' | null;
  /** What is written on a seat without a person. */
  readonly text: string;
}

/** A room with its people. */
export interface RoomSeating {
  readonly layout: SeatLayout;
  readonly places: readonly RoomPlace[];
  /** Those who are expected and have no seat, in the order of the list. */
  readonly unseated: readonly Expected[];
  readonly expected: number;
}

/**
 * Whom a seat plan is for: who comes to the activities of its session; everybody where it was made for everybody, or
 * its session is for all. A session that is gone has nobody: the whole list would be no better guess.
 */
export function peopleOfRoom(
  plan: Plan,
  { itemId, lost }: Pick<SeatPlan, 'itemId' | 'lost'>,
): readonly Expected[] {
  if (isLost(plan, { itemId, lost })) return [];
  const activityIds = plan.rows.items.get(itemId ?? '')?.activityIds ?? [];
  return expectedPeople(plan, activityIds.length === 0 ? 'all' : activityIds);
}

/** Whether the session of a seat plan is gone. */
export const isLost = (plan: Plan, { itemId, lost }: Pick<SeatPlan, 'itemId' | 'lost'>): boolean =>
  lost || (itemId !== null && !plan.rows.items.has(itemId));

/** Who sits where in a room. */
export function roomSeating(plan: Plan, seatPlan: SeatPlan): RoomSeating {
  const people = peopleOfRoom(plan, seatPlan);
  const isExpected = new Set(people.map(({ person }) => person.id));
  const layout = seatLayout(seatPlan.shape, seatPlan.counts);
  const seats = seatsOf(plan, seatPlan);
  const times = new Map<string, number>();
  for (const { attendeeId } of seats) times.set(attendeeId, (times.get(attendeeId) ?? 0) + 1);
  const places = layout.seats.map((place): RoomPlace => {
    const seat = plan.rows.roomSeats.get(roomSeatKey(seatPlan.id, place.number)) ?? null;
    const person = seat === null ? null : (plan.rows.attendees.get(seat.attendeeId) ?? null);
    if (seat === null || person === null) {
      const text = plan.rows.seatTexts.get(roomSeatKey(seatPlan.id, place.number))?.text ?? '';
      return { ...place, seat: null, person: null, doubt: null, text };
    }
    const isTwice = (times.get(person.id) ?? 0) > 1;
    return {
      ...place,
      seat,
      person,
      text: '',
      doubt: isTwice ? 'twice' : isExpected.has(person.id) ? null : 'not-coming',
    };
  });
  const unseated = people.filter(({ person }) => !times.has(person.id));
  return { layout, places, unseated, expected: people.length };
}

/** The seats of a plan that are taken and still there. */
export function seatsOf(plan: Plan, { id, shape, counts }: SeatPlan): RoomSeat[] {
  const most = seatCount(shape, counts);
  return [...plan.rows.roomSeats.values()].filter(
    ({ seatPlanId, number, attendeeId }) =>
      seatPlanId === id && number <= most && plan.rows.attendees.has(attendeeId),
  );
}
