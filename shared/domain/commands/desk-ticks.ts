import { organisationFields, organisationFinder } from '../attendees/find-organisation.ts';
import type { DeskTick } from '../check-in/desk-tick.ts';
import { foldTicks } from '../check-in/fold-ticks.ts';
import { TAKEN } from '../check-in/own-ticks.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { barredIn } from '../privacy/barred.ts';
import { AnswerBook, BY_HAND } from './answer-book.ts';
import { BLANK_ATTENDEE, dropAttendees } from './attendees.ts';
import { type Command, checked } from './command.ts';

/**
 * Takes what the reception desks have told each other into the plan: rows become what the ticks together say,
 * whoever told it first. Walk-ins of other desks are put on the list under the id they have there. A tick of somebody or
 * something this plan does not know is passed over; it is taken when the plan does.
 * Taken back, as undo does on its way to what was done at this desk, it is taken again in the next round.
 */
export const takeDeskTicks: Command<{ readonly ticks: readonly DeskTick[] }> = (plan, { ticks }, context) => {
  const draft = new Draft(plan);
  const book = new AnswerBook(draft, context);
  const barred = barredIn(plan);
  const withdrawn = new Set<string>();
  let count = 0;
  for (const [key, tick] of foldTicks(ticks)) {
    // Whoever was disposed of stays out, whatever another desk's file still says.
    if (barred.has(tick.attendeeId)) continue;
    const row = plan.rows.checkIns.get(key);
    if (tick.state === 'in') {
      if (row && row.at === tick.at && row.desk === tick.deskName) continue;
      if (!plan.rows.activities.has(tick.activityId) || !isOnTheList(draft, book, tick)) continue;
      const { attendeeId, activityId, itemId, at, deskName } = tick;
      draft.put('checkIns', {
        attendeeId,
        activityId,
        itemId,
        at,
        desk: deskName,
        walkIn: row?.walkIn ?? tick.person !== null,
      });
      count += 1;
    } else if (row) {
      draft.remove('checkIns', key);
      if (tick.state === 'withdrawn' && row.walkIn) withdrawn.add(tick.attendeeId);
      count += 1;
    }
  }
  dropAttendees(plan, draft, book, withoutMore(draft, withdrawn));
  book.settle();
  return checked(draft.change({ code: TAKEN, facts: { count } }));
};

/** Whether the person of a tick is on the list; a walk-in of another desk is put there. */
function isOnTheList(draft: Draft, book: AnswerBook, tick: DeskTick): boolean {
  const { attendeeId, activityId, person } = tick;
  if (draft.get('attendees', attendeeId)) return true;
  if (!person || person.name.trim() === '') return false;
  const { rows } = draft.plan;
  draft.put('attendees', {
    ...BLANK_ATTENDEE,
    id: attendeeId,
    name: person.name,
    reading: person.reading,
    ...organisationFields(organisationFinder(rows.organisations), person.organisation),
    kind: 'observer',
    order: orderBetween(lastOrder(draft.result().rows.attendees.values()), null),
  });
  book.set(attendeeId, activityId, 'yes', BY_HAND);
  return true;
}

/** Of walk-ins that were taken back, those that nobody has ticked off or asked for anything else meanwhile. */
function withoutMore(draft: Draft, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (ids.size === 0) return ids;
  const { rows } = draft.result();
  const busy = new Set([...rows.checkIns.values()].map(({ attendeeId }) => attendeeId));
  const answers = new Map<string, number>();
  for (const { attendeeId } of rows.answers.values())
    answers.set(attendeeId, (answers.get(attendeeId) ?? 0) + 1);
  return new Set([...ids].filter((id) => !busy.has(id) && (answers.get(id) ?? 0) <= 1));
}
