import { answerKey } from '../collections/answers.ts';
import { shareKey } from '../collections/calendar-shares.ts';
import { checkInKey } from '../collections/check-ins.ts';
import { customKey } from '../collections/custom-values.ts';
import { type Attendee, collections, type RowOf } from '../collections/index.ts';
import { paymentKey } from '../collections/payments.ts';
import { Draft } from '../plan/draft.ts';
import { AnswerBook } from './answer-book.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * Makes two entries one: `keep` stays with the fields given, `drop` goes. Answers that only the dropped one
 * has given are taken over with their place; where both have answered, `answersOf` says whose holds. Parts in
 * items, hours of a day, proxies and memos follow.
 */
export const mergeAttendees: Command<{
  readonly keep: string;
  readonly drop: string;
  readonly fields: Partial<Omit<Attendee, 'id' | 'order'>>;
  /** Activities in which the dropped one's answer is taken although both have answered. */
  readonly answersOf: readonly string[];
}> = (plan, { keep, drop, fields, answersOf }, context) => {
  const kept = plan.rows.attendees.get(keep);
  const dropped = plan.rows.attendees.get(drop);
  if (!kept || !dropped || keep === drop) return refuse('not-found', { collection: 'attendees' });
  const draft = new Draft(plan);
  const book = new AnswerBook(draft, context);
  const wanted = { ...kept, ...fields };
  const proxyOf = wanted.proxyOf === drop ? dropped.proxyOf : wanted.proxyOf;
  // Nobody stands in for himself.
  const isHeld = new Set(wanted.heldPlaces.map(({ activityId }) => activityId));
  const heldPlaces = [
    ...wanted.heldPlaces,
    ...dropped.heldPlaces.filter(({ activityId }) => !isHeld.has(activityId)),
  ];
  draft.put('attendees', { ...wanted, heldPlaces, proxyOf: proxyOf === keep ? null : proxyOf });
  draft.remove('attendees', drop);
  for (const answer of plan.rows.answers.values()) {
    if (answer.attendeeId !== drop) continue;
    const { activityId } = answer;
    draft.remove('answers', answerKey(drop, activityId));
    book.touch(activityId);
    const own = plan.rows.answers.get(answerKey(keep, activityId));
    const replaced = { ...answer, attendeeId: keep };
    if (!own) draft.put('answers', replaced);
    else if (answersOf.includes(activityId)) {
      draft.put('answerLog', { ...own, id: context.newId(), until: context.now });
      draft.put('answers', replaced);
    } else draft.put('answerLog', { ...replaced, id: context.newId(), until: context.now });
  }
  follow(draft, keep, drop);
  book.settle();
  return checked(
    draft.change({ code: 'attendee.merge', facts: { name: draft.get('attendees', keep)?.name ?? '' } }),
  );
};

/** Whatever pointed at the dropped one points at the one that is kept. */
function follow(draft: Draft, keep: string, drop: string): void {
  const { rows } = draft.plan;
  for (const [key, person] of rows.itemPeople) {
    if (person.attendeeId !== drop) continue;
    draft.remove('itemPeople', key);
    draft.put('itemPeople', { ...person, attendeeId: keep });
  }
  for (const [key, row] of rows.personHours) {
    if (row.attendeeId !== drop) continue;
    draft.remove('personHours', key);
    const followed = { ...row, attendeeId: keep };
    if (!rows.personHours.has(collections.personHours.key(followed))) draft.put('personHours', followed);
  }
  for (const [key, value] of rows.customValues) {
    if (value.attendeeId !== drop) continue;
    draft.remove('customValues', key);
    const isThere = rows.customValues.has(customKey(keep, value.fieldId));
    if (!isThere) draft.put('customValues', { ...value, attendeeId: keep });
  }
  for (const [key, row] of rows.checkIns) {
    if (row.attendeeId !== drop) continue;
    draft.remove('checkIns', key);
    const isThere = rows.checkIns.has(checkInKey(keep, row.activityId, row.itemId));
    if (!isThere) draft.put('checkIns', { ...row, attendeeId: keep });
  }
  for (const [key, row] of rows.payments) {
    if (row.attendeeId !== drop) continue;
    draft.remove('payments', key);
    const isThere = rows.payments.has(paymentKey(keep, row.activityId));
    if (!isThere) draft.put('payments', { ...row, attendeeId: keep });
  }
  for (const row of rows.receipts.values())
    if (row.attendeeId === drop) draft.put('receipts', { ...row, attendeeId: keep });
  const isSeated = new Set([...rows.seats.values()].filter((seat) => seat.attendeeId === keep).map(tripOf));
  for (const [key, seat] of rows.seats) {
    if (seat.attendeeId !== drop) continue;
    // One seat is enough for one person.
    if (isSeated.has(tripOf(seat))) draft.remove('seats', key);
    else draft.put('seats', { ...seat, attendeeId: keep });
  }
  for (const other of rows.attendees.values())
    if (other.proxyOf === drop && other.id !== keep) draft.put('attendees', { ...other, proxyOf: keep });
  for (const memo of rows.memos.values())
    if (memo.attendeeId === drop) draft.put('memos', { ...memo, attendeeId: keep });
  for (const entry of rows.answerLog.values())
    if (entry.attendeeId === drop) draft.put('answerLog', { ...entry, attendeeId: keep });
  moveCalendar(draft, keep, drop);
  for (const [key, pair] of rows.notSame)
    if (pair.a === drop || pair.b === drop) draft.remove('notSame', key);
}

/** What either was given for the calendar, the one person has; the higher SEQUENCE counts. */
function moveCalendar(draft: Draft, keep: string, drop: string): void {
  const { calendarShares } = draft.plan.rows;
  for (const row of calendarShares.values()) {
    if (row.scope !== 'person') continue;
    if (row.mergedInto === drop) draft.put('calendarShares', { ...row, mergedInto: keep });
    if (row.subjectId !== drop) continue;
    draft.put('calendarShares', { ...row, mergedInto: keep });
    const { mergedInto: _, ...moved } = { ...row, subjectId: keep };
    const own = calendarShares.get(shareKey('person', keep, row.uid));
    if (own === undefined || own.sequence < row.sequence) draft.put('calendarShares', moved);
  }
}

/** 別人: these two are not the same person; they are not proposed again. */
export const tellApart: Command<{ readonly a: string; readonly b: string; readonly reason: string }> = (
  plan,
  { a, b, reason },
) => {
  const [first, second] = a < b ? [a, b] : [b, a];
  const one = plan.rows.attendees.get(first);
  if (!one || !plan.rows.attendees.has(second) || a === b)
    return refuse('not-found', { collection: 'attendees' });
  const draft = new Draft(plan);
  draft.put('notSame', { a: first, b: second, reason });
  return checked(draft.change({ code: 'attendee.apart', facts: { name: one.name } }));
};

/** What a seat is for: a vehicle on the legs of an activity. */
const tripOf = ({ vehicleId, activityId }: RowOf<'seats'>): string => `${vehicleId}|${activityId ?? ''}`;
