import type { Attendee } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { AnswerBook } from './answer-book.ts';
import { type Command, checked } from './command.ts';
import { heirOf, proxyWithout } from './proxy-heirs.ts';

/** What a new attendee is given; the rest starts empty. */
export type NewAttendee = Partial<Omit<Attendee, 'id' | 'order'>>;

export const BLANK_ATTENDEE: Omit<Attendee, 'id' | 'order'> = {
  organisationId: null,
  organisationText: '',
  department: '',
  jobTitle: '',
  name: '',
  reading: '',
  phone: '',
  email: '',
  kind: 'member',
  honorific: '',
  mode: null,
  diet: '',
  mobility: '',
  interpretation: '',
  remarks: '',
  proxyFor: '',
  proxyOf: null,
  proxyActivityIds: [],
  heldPlaces: [],
  attendedYears: [],
  importId: null,
  unconfirmed: [],
};

/** Adds an attendee at the end of the list. */
export const addAttendee: Command<NewAttendee> = (plan, input, context) => {
  const draft = new Draft(plan);
  const order = orderBetween(lastOrder(plan.rows.attendees.values()), null);
  draft.put('attendees', { ...BLANK_ATTENDEE, ...input, id: context.newId(), order });
  return checked(draft.change({ code: 'attendee.add', facts: { name: input.name ?? '' } }));
};

/**
 * Removes attendees with their answers. What they were given for their calendars stays noted, so that it can be taken
 * off there. Where one is named (parts in items, hours of a day, proxies) the
 * name stays as text. Places they had go to those who wait; the place of one replaced stays held (仮) for the proxy
 * who has not answered yet.
 */
export const removeAttendees: Command<{ ids: readonly string[] }> = (plan, { ids }, context) => {
  const gone = new Set(ids);
  const draft = new Draft(plan);
  const book = new AnswerBook(draft, context);
  dropAttendees(plan, draft, book, gone);
  book.settle();
  const name = plan.rows.attendees.get(ids[0] ?? '')?.name ?? '';
  return checked(draft.change({ code: 'attendee.remove', facts: { name, count: gone.size } }));
};

/**
 * Takes people of the plan out in a draft, with all that hangs on them; the book is settled by who opened it.
 * Rows that only name them are read from the draft: the same change may have edited them.
 */
export function dropAttendees(plan: Plan, draft: Draft, book: AnswerBook, gone: ReadonlySet<string>): void {
  for (const id of gone) draft.remove('attendees', id);
  for (const [key, answer] of plan.rows.answers) {
    if (!gone.has(answer.attendeeId)) continue;
    draft.remove('answers', key);
    book.touch(answer.activityId);
  }
  for (const [key, entry] of plan.rows.answerLog)
    if (gone.has(entry.attendeeId)) draft.remove('answerLog', key);
  for (const [key, memo] of plan.rows.memos)
    if (memo.attendeeId !== null && gone.has(memo.attendeeId)) draft.remove('memos', key);
  for (const [key, row] of plan.rows.checkIns) if (gone.has(row.attendeeId)) draft.remove('checkIns', key);
  for (const [key, row] of plan.rows.roomSeats) if (gone.has(row.attendeeId)) draft.remove('roomSeats', key);
  for (const [key, row] of plan.rows.printedCards) if (gone.has(row.ref)) draft.remove('printedCards', key);
  for (const [key, row] of plan.rows.payments) if (gone.has(row.attendeeId)) draft.remove('payments', key);
  for (const [key, seat] of plan.rows.seats) {
    if (!gone.has(seat.attendeeId)) continue;
    const heir = heirOf(plan, seat, gone);
    if (heir === null) draft.remove('seats', key);
    else draft.put('seats', { ...seat, attendeeId: heir });
  }
  for (const [key, pair] of plan.rows.notSame)
    if (gone.has(pair.a) || gone.has(pair.b)) draft.remove('notSame', key);
  for (const other of plan.rows.attendees.values()) {
    if (!gone.has(other.id)) continue;
    for (const { activityId } of other.heldPlaces) book.touch(activityId);
    if (other.proxyOf !== null) for (const activity of plan.rows.activities.keys()) book.touch(activity);
  }
  for (const [key, value] of plan.rows.customValues)
    if (gone.has(value.attendeeId)) draft.remove('customValues', key);
  for (const [key, person] of plan.rows.itemPeople) {
    if (person.attendeeId === null || !gone.has(person.attendeeId)) continue;
    draft.remove('itemPeople', key);
    draft.put('itemPeople', { ...person, attendeeId: null });
  }
  for (const [key, row] of plan.rows.personHours) {
    if (row.attendeeId === null || !gone.has(row.attendeeId)) continue;
    draft.remove('personHours', key);
    draft.put('personHours', { ...row, attendeeId: null });
  }
  for (const { id } of plan.rows.attendees.values()) {
    const proxy = draft.get('attendees', id);
    if (!proxy || proxy.proxyOf === null || !gone.has(proxy.proxyOf)) continue;
    draft.put('attendees', proxyWithout(plan, proxy, gone));
  }
  book.leave(gone);
}
