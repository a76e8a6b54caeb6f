import type { TravelTime } from '../collections/index.ts';
import { travelKey } from '../collections/travel-times.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

/** A travel time as it is typed; what is left out stays as it was. */
export type TravelTimeInput = Pick<TravelTime, 'from' | 'to' | 'minutes'> &
  Partial<Pick<TravelTime, 'transport' | 'distance' | 'remarks'>>;

/** Sets how long it takes from one place to another, and by what; a person who has set it has confirmed it. */
export const setTravelTime: Command<TravelTimeInput> = (plan, input) => {
  const from = plan.rows.places.get(input.from);
  const to = plan.rows.places.get(input.to);
  if (!from || !to) return refuse('not-found', { collection: 'places' });
  if (input.from === input.to) return refuse('invalid-row', { collection: 'travelTimes', field: 'to' });
  const draft = new Draft(plan);
  const before = draft.get('travelTimes', travelKey(input.from, input.to));
  draft.put('travelTimes', {
    ...(before ?? { transport: 'bus', distance: null, remarks: '' }),
    ...input,
    unconfirmed: [],
  });
  return checked(
    draft.change({ code: 'travel.set', facts: { from: from.name, to: to.name, minutes: input.minutes } }),
  );
};

/** Removes a travel time; the legs planned with it stay as they are. */
export const removeTravelTime: Command<{ from: string; to: string }> = (plan, { from, to }) => {
  const key = travelKey(from, to);
  if (!plan.rows.travelTimes.has(key)) return refuse('not-found', { collection: 'travelTimes' });
  const draft = new Draft(plan);
  draft.remove('travelTimes', key);
  const name = (id: string): string => plan.rows.places.get(id)?.name ?? '';
  return checked(draft.change({ code: 'travel.remove', facts: { from: name(from), to: name(to) } }));
};
