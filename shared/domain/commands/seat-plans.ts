import { groupComparer, groupKeyOf } from '../attendees/city-group.ts';
import { titleRank } from '../attendees/title-rank.ts';
import type { Attendee, SeatPlan } from '../collections/index.ts';
import { roomSeatKey } from '../collections/room-seats.ts';
import { MOST_SEATS } from '../collections/seat-plans.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { peopleOfRoom, seatsOf } from '../seating/room-seating.ts';
import { seatCount, seatLayout, seatsByHonour } from '../seating/seat-layout.ts';
import { type Command, checked, refuse } from './command.ts';

type Shape = Pick<SeatPlan, 'title' | 'itemId' | 'shape' | 'counts' | 'fixtures'>;

/** Adds a 席次表 with nobody on its seats. */
export const addSeatPlan: Command<Shape> = (plan, input, context) => {
  if (seatCount(input.shape, input.counts) > MOST_SEATS) return refuse('out-of-range', { most: MOST_SEATS });
  const draft = new Draft(plan);
  draft.put('seatPlans', {
    ...input,
    lost: false,
    id: context.newId(),
    order: orderBetween(lastOrder([...plan.rows.seatPlans.values()]), null),
  });
  return checked(draft.change({ code: 'seat-plan.add', facts: { title: input.title } }));
};

/** Removes a 席次表 with who sat there. */
export const removeSeatPlan: Command<{ readonly id: string }> = (plan, { id }) => {
  const seatPlan = plan.rows.seatPlans.get(id);
  if (!seatPlan) return refuse('not-found', { collection: 'seatPlans' });
  const draft = new Draft(plan);
  draft.remove('seatPlans', id);
  for (const name of ['roomSeats', 'seatTexts'] as const)
    for (const [key, seat] of plan.rows[name]) if (seat.seatPlanId === id) draft.remove(name, key);
  return checked(draft.change({ code: 'seat-plan.remove', facts: { title: seatPlan.title } }));
};

/** Changes how a room is set up. Who sat on a seat that is gone has none any more; the others stay on their numbers. */
export const shapeSeatPlan: Command<{ readonly id: string; readonly patch: Partial<Shape> }> = (
  plan,
  { id, patch },
) => {
  const seatPlan = plan.rows.seatPlans.get(id);
  if (!seatPlan) return refuse('not-found', { collection: 'seatPlans' });
  const next = { ...seatPlan, ...patch, lost: seatPlan.lost && patch.itemId === undefined };
  const most = seatCount(next.shape, next.counts);
  if (most > MOST_SEATS) return refuse('out-of-range', { most: MOST_SEATS });
  const draft = new Draft(plan);
  draft.put('seatPlans', next);
  for (const name of ['roomSeats', 'seatTexts'] as const)
    for (const [key, seat] of plan.rows[name])
      if (seat.seatPlanId === id && seat.number > most) draft.remove(name, key);
  return checked(draft.change({ code: 'seat-plan.shape', facts: { title: next.title } }));
};

/**
 * Seats somebody by hand (null: on no seat). Who sits there already changes places with him or her, or gets up where
 * the other had no seat. A seat that was set by hand and locked is not taken from anybody.
 */
export const seatInRoom: Command<{
  readonly seatPlanId: string;
  readonly attendeeId: string;
  readonly number: number | null;
}> = (plan, { seatPlanId, attendeeId, number }) => {
  const seatPlan = plan.rows.seatPlans.get(seatPlanId);
  const person = plan.rows.attendees.get(attendeeId);
  if (!seatPlan) return refuse('not-found', { collection: 'seatPlans' });
  if (!person) return refuse('not-found', { collection: 'attendees' });
  const most = seatCount(seatPlan.shape, seatPlan.counts);
  if (number !== null && (number < 1 || number > most)) return refuse('out-of-range', { most });
  const draft = new Draft(plan);
  const own = seatsOf(plan, seatPlan).filter((seat) => seat.attendeeId === attendeeId);
  const before = own[0]?.number ?? null;
  for (const seat of own) draft.remove('roomSeats', roomSeatKey(seatPlanId, seat.number));
  if (number !== null) {
    const sitting = plan.rows.roomSeats.get(roomSeatKey(seatPlanId, number));
    if (sitting && sitting.attendeeId !== attendeeId) {
      if (sitting.locked) return refuse('fixed', { title: String(number) });
      if (before !== null) draft.put('roomSeats', { ...sitting, number: before });
    }
    draft.put('roomSeats', { seatPlanId, number, attendeeId, locked: own[0]?.locked ?? false });
    const written = roomSeatKey(seatPlanId, number);
    if (plan.rows.seatTexts.has(written)) draft.remove('seatTexts', written);
  }
  const facts = { name: person.name, number: number ?? 0 };
  return checked(draft.change({ code: number === null ? 'room-seat.leave' : 'room-seat.take', facts }));
};

/** Writes words on a seat that nobody sits on (来賓席, 記録); '' takes them away. Nobody is placed there by itself. */
export const writeOnSeat: Command<{
  readonly seatPlanId: string;
  readonly number: number;
  readonly text: string;
}> = (plan, { seatPlanId, number, text }) => {
  const seatPlan = plan.rows.seatPlans.get(seatPlanId);
  if (!seatPlan) return refuse('not-found', { collection: 'seatPlans' });
  const most = seatCount(seatPlan.shape, seatPlan.counts);
  if (number < 1 || number > most) return refuse('out-of-range', { most });
  const key = roomSeatKey(seatPlanId, number);
  if (plan.rows.roomSeats.has(key)) return refuse('full', { title: String(number) });
  const draft = new Draft(plan);
  if (text.trim() !== '') draft.put('seatTexts', { seatPlanId, number, text: text.trim() });
  else if (plan.rows.seatTexts.has(key)) draft.remove('seatTexts', key);
  return checked(draft.change({ code: 'seat.write', facts: { number, text: text.trim() } }));
};

/** Locks a seat, so that nobody is moved from it, or unlocks it. */
export const lockRoomSeat: Command<{
  readonly seatPlanId: string;
  readonly number: number;
  readonly locked: boolean;
}> = (plan, { seatPlanId, number, locked }) => {
  const seat = plan.rows.roomSeats.get(roomSeatKey(seatPlanId, number));
  if (!seat) return refuse('not-found', { collection: 'roomSeats' });
  const draft = new Draft(plan);
  draft.put('roomSeats', { ...seat, locked });
  return checked(draft.change({ code: 'room-seat.lock', facts: { number } }));
};

/**
 * Seats everybody who is expected: by city (加盟順, within a city as the list has them) from the first seat on, or by
 * rank (席次), the highest office on the best seat. Locked seats, and those with words on them, stay; who is left over gets none.
 */
export const arrangeRoom: Command<{ readonly seatPlanId: string; readonly by: 'city' | 'rank' }> = (
  plan,
  { seatPlanId, by },
) => {
  const seatPlan = plan.rows.seatPlans.get(seatPlanId);
  if (!seatPlan) return refuse('not-found', { collection: 'seatPlans' });
  const layout = seatLayout(seatPlan.shape, seatPlan.counts);
  const draft = new Draft(plan);
  const locked = seatsOf(plan, seatPlan).filter((seat) => seat.locked);
  for (const [key, seat] of plan.rows.roomSeats)
    if (seat.seatPlanId === seatPlanId && !locked.includes(seat)) draft.remove('roomSeats', key);
  const written = [...plan.rows.seatTexts.values()].filter((seat) => seat.seatPlanId === seatPlanId);
  const taken = new Set([...locked, ...written].map(({ number }) => number));
  const seated = new Set(locked.map(({ attendeeId }) => attendeeId));
  const free = (by === 'rank' ? seatsByHonour(layout) : layout.seats.map(({ number }) => number)).filter(
    (number) => !taken.has(number),
  );
  const people = peopleOfRoom(plan, seatPlan)
    .map(({ person }) => person)
    .filter(({ id }) => !seated.has(id))
    .sort(by === 'rank' ? byRank(plan) : byCity(plan));
  for (const [at, number] of free.entries()) {
    const person = people[at];
    if (!person) break;
    draft.put('roomSeats', { seatPlanId, number, attendeeId: person.id, locked: false });
  }
  return checked(draft.change({ code: 'seat-plan.arrange', facts: { title: seatPlan.title } }));
};

/** Everybody gets up but those on locked seats. */
export const clearRoom: Command<{ readonly seatPlanId: string }> = (plan, { seatPlanId }) => {
  const seatPlan = plan.rows.seatPlans.get(seatPlanId);
  if (!seatPlan) return refuse('not-found', { collection: 'seatPlans' });
  const draft = new Draft(plan);
  for (const [key, seat] of plan.rows.roomSeats)
    if (seat.seatPlanId === seatPlanId && !seat.locked) draft.remove('roomSeats', key);
  return checked(draft.change({ code: 'seat-plan.clear', facts: { title: seatPlan.title } }));
};

function byCity(plan: Plan): (a: Attendee, b: Attendee) => number {
  const compare = groupComparer(plan, 'joining');
  return (a, b) => compare(groupKeyOf(a), groupKeyOf(b)) || byOrder(a, b);
}

function byRank(plan: Plan): (a: Attendee, b: Attendee) => number {
  const within = byCity(plan);
  return (a, b) => titleRank(a.jobTitle) - titleRank(b.jobTitle) || within(a, b);
}
