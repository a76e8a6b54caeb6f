import { proxyChain, wordBehind } from '../attendees/proxy-chain.ts';
import type { Attendee } from '../collections/index.ts';
import type { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { heirOf, proxyWithout } from './proxy-heirs.ts';

/**
 * Leaves to proxies who stay what was held for them on the names of people who go: their seats, their places, and in a
 * chain whom they stand in for. Nobody else's place changes.
 * @param now ISO instant, for a place of which it is not known since when it was held
 */
export function inheritPlaces(plan: Plan, draft: Draft, gone: ReadonlySet<string>, now: string): void {
  for (const seat of plan.rows.seats.values()) {
    const heir = gone.has(seat.attendeeId) ? heirOf(plan, seat, gone) : null;
    if (heir !== null) draft.put('seats', { ...seat, attendeeId: heir });
  }
  for (const person of plan.rows.attendees.values()) {
    const row = draft.get('attendees', person.id);
    if (!row || person.proxyOf === null || !gone.has(person.proxyOf)) continue;
    const { proxyOf, proxyActivityIds } = proxyWithout(plan, person, gone);
    draft.put('attendees', {
      ...row,
      proxyOf,
      proxyActivityIds,
      heldPlaces: [...row.heldPlaces, ...heldOf(plan, person, gone, now)],
    });
  }
}

/** The places of a proxy that hang on the word of somebody who goes, with nobody between them who stays. */
function heldOf(
  { rows }: Plan,
  person: Attendee,
  gone: ReadonlySet<string>,
  now: string,
): Attendee['heldPlaces'] {
  const attendee = (id: string) => rows.attendees.get(id);
  return [...rows.activities.keys()].flatMap((activityId) => {
    const word = wordBehind({ attendee, answer: (key) => rows.answers.get(key) }, person, activityId);
    if (word?.value !== 'yes' || !gone.has(word.attendeeId)) return [];
    const before = proxyChain(attendee, person, activityId).slice(1);
    const to = before.findIndex(({ id }) => id === word.attendeeId);
    if (!before.slice(0, to).every(({ id }) => gone.has(id))) return [];
    const { place, line, companions } = word;
    return [{ activityId, place, line, companions, since: word.since ?? word.at ?? now }];
  });
}
