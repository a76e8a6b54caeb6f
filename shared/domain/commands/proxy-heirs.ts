import { isProxyFor } from '../attendees/proxy-chain.ts';
import type { Attendee, RowOf } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * A proxy whose person is taken off the list. Of a chain the next one stands in for whoever was replaced before, in the
 * activities that both were for, so that he or she does not count again; else only the name stays as text.
 */
export function proxyWithout(plan: Plan, proxy: Attendee, gone: ReadonlySet<string>): Attendee {
  const first = plan.rows.attendees.get(proxy.proxyOf ?? '');
  const proxyFor = proxy.proxyFor || (first?.name ?? '');
  const alone = { ...proxy, proxyOf: null, proxyActivityIds: [], proxyFor };
  let activityIds: readonly string[] | null = proxy.proxyActivityIds;
  let one = first;
  const met = new Set<string>([proxy.id]);
  while (one && gone.has(one.id)) {
    activityIds = common(activityIds, one.proxyActivityIds);
    if (one.proxyOf === null || activityIds === null || met.has(one.id)) return alone;
    met.add(one.id);
    one = plan.rows.attendees.get(one.proxyOf);
  }
  if (!one || one.id === proxy.id) return alone;
  const isByName = proxyFor === first?.name;
  return {
    ...proxy,
    proxyOf: one.id,
    proxyActivityIds: [...activityIds],
    proxyFor: isByName ? one.name : proxyFor,
  };
}

/** Activities that two proxies are both for; none named is all, null: there is none. */
function common(a: readonly string[], b: readonly string[]): readonly string[] | null {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both = a.filter((id) => b.includes(id));
  return both.length === 0 ? null : both;
}

/**
 * Who has the seat of one who is taken off the list: the proxy, where he or she has none; of a proxy who is taken off as
 * well, the next one. null: nobody.
 */
export function heirOf(plan: Plan, seat: RowOf<'seats'>, gone: ReadonlySet<string>): string | null {
  const { activityId } = seat;
  const isSeated = (id: string): boolean =>
    [...plan.rows.seats.values()].some((row) => row.attendeeId === id && row.activityId === activityId);
  const met = new Set<string>();
  let line = [seat.attendeeId];
  while (line.length > 0) {
    for (const id of line) met.add(id);
    const next = [...plan.rows.attendees.values()].filter(
      (one) =>
        one.proxyOf !== null &&
        line.includes(one.proxyOf) &&
        !met.has(one.id) &&
        (activityId === null || isProxyFor(one, activityId)),
    );
    const heir = next.find(({ id }) => !gone.has(id) && !isSeated(id));
    if (heir) return heir.id;
    line = next.filter(({ id }) => gone.has(id)).map(({ id }) => id);
  }
  return null;
}
