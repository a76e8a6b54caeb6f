import { orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { BLANK_ATTENDEE, type NewAttendee } from './attendees.ts';
import { type Command, checked, refuse } from './command.ts';

/**
 * 代理: a new attendee comes instead of another, for some activities or (none named) for all. Organisation and
 * kind are taken over; diet, contact and answers are not: they are asked afresh. Places stay held (仮) by the
 * answers of the one replaced until the proxy has answered.
 */
export const makeProxy: Command<{
  readonly attendeeId: string;
  readonly activityIds: readonly string[];
  readonly person: Pick<NewAttendee, 'name' | 'reading' | 'department' | 'jobTitle'>;
}> = (plan, { attendeeId, activityIds, person }, context) => {
  const replaced = plan.rows.attendees.get(attendeeId);
  if (!replaced) return refuse('not-found', { collection: 'attendees' });
  const wanted = activityIds.length > 0 ? activityIds : [...plan.rows.activities.keys()];
  const taken = [...plan.rows.attendees.values()].find(
    (other) =>
      other.proxyOf === attendeeId &&
      (other.proxyActivityIds.length === 0 || other.proxyActivityIds.some((id) => wanted.includes(id))),
  );
  if (taken) return refuse('duplicate', { name: taken.name });
  const draft = new Draft(plan);
  draft.put('attendees', {
    ...BLANK_ATTENDEE,
    organisationId: replaced.organisationId,
    organisationText: replaced.organisationText,
    department: replaced.department,
    kind: replaced.kind,
    ...person,
    proxyFor: replaced.name,
    proxyOf: attendeeId,
    proxyActivityIds: [...activityIds],
    id: context.newId(),
    order: orderBetween(replaced.order, nextOrder(plan.rows.attendees.values(), replaced.order)),
  });
  return checked(
    draft.change({ code: 'attendee.proxy', facts: { name: person.name ?? '', replaced: replaced.name } }),
  );
};

/** The key that follows one in a list, so that a proxy stands right after the person replaced. */
function nextOrder(rows: Iterable<{ readonly order: string }>, after: string): string | null {
  let next: string | null = null;
  for (const { order } of rows) if (order > after && (next === null || order < next)) next = order;
  return next;
}
