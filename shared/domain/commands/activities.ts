import { BLANK_ACTIVITY } from '../collections/blank.ts';
import type { Activity, Attendee } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { readRelease } from '../release/read-release.ts';
import { type Command, checked, refuse } from './command.ts';

/** Adds an activity at the end. */
export const addActivity: Command<Pick<Activity, 'title' | 'kind'> & Partial<Activity>> = (
  plan,
  input,
  context,
) => {
  const draft = new Draft(plan);
  draft.put('activities', {
    ...BLANK_ACTIVITY,
    optional: input.kind === 'side-tour',
    ...input,
    id: context.newId(),
    order: orderBetween(lastOrder(plan.rows.activities.values()), null),
  });
  return checked(draft.change({ code: 'activity.add', facts: { title: input.title } }));
};

/**
 * Removes an activity with its answers; items that belonged to it stay and lose the mark. The answers to
 * one that was released stay: they say who must be told, and are there again when it is brought back.
 */
export const removeActivity: Command<{ id: string }> = (plan, { id }) => {
  const activity = plan.rows.activities.get(id);
  if (!activity) return refuse('not-found', { collection: 'activities' });
  const draft = new Draft(plan);
  draft.remove('activities', id);
  if (!wasReleased(plan, id)) {
    for (const [key, answer] of plan.rows.answers) if (answer.activityId === id) draft.remove('answers', key);
    for (const [key, entry] of plan.rows.answerLog)
      if (entry.activityId === id) draft.remove('answerLog', key);
    for (const [key, row] of plan.rows.checkIns) if (row.activityId === id) draft.remove('checkIns', key);
    for (const [key, row] of plan.rows.payments) if (row.activityId === id) draft.remove('payments', key);
    for (const [key, row] of plan.rows.seats) if (row.activityId === id) draft.remove('seats', key);
    for (const proxy of plan.rows.attendees.values()) {
      const heldPlaces = proxy.heldPlaces.filter(({ activityId }) => activityId !== id);
      const isHeld = heldPlaces.length < proxy.heldPlaces.length;
      const rest = isHeld ? { ...proxy, heldPlaces } : proxy;
      if (isHeld || proxy.proxyActivityIds.includes(id)) draft.put('attendees', withoutPart(plan, rest, id));
    }
  }
  for (const item of plan.rows.items.values()) {
    if (item.activityIds.includes(id)) {
      draft.put('items', { ...item, activityIds: item.activityIds.filter((other) => other !== id) });
    }
  }
  return checked(draft.change({ code: 'activity.remove', facts: { title: activity.title } }));
};

/** A proxy for an activity that is gone. No activity named would mean every one: then he or she is none any more. */
function withoutPart(plan: Plan, proxy: Attendee, id: string): Attendee {
  if (!proxy.proxyActivityIds.includes(id)) return proxy;
  const proxyActivityIds = proxy.proxyActivityIds.filter((other) => other !== id);
  if (proxyActivityIds.length > 0) return { ...proxy, proxyActivityIds };
  const proxyFor = proxy.proxyFor || (plan.rows.attendees.get(proxy.proxyOf ?? '')?.name ?? '');
  return { ...proxy, proxyActivityIds, proxyOf: null, proxyFor };
}

const wasReleased = (plan: Plan, id: string): boolean =>
  [...plan.rows.releases.values()].some((release) => readRelease(release).rows.activities.has(id));
