import { HUB_KEY } from '../collections/hub.ts';
import type { Hub } from '../collections/index.ts';
import type { Hours } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';

/** The settings of the plan's hub; null while it has none. */
export const hubOf = (plan: Plan): Hub | null => plan.rows.hub.get(HUB_KEY) ?? null;

/** Most slots that a day can be cut into. */
const MOST_SLOTS = 200;

type Cut = Pick<Hub, 'start' | 'slotMinutes' | 'changeover' | 'breaks'>;

/** The slots that end in time, in minutes of the day; one that would run into a break begins after it. */
export function slotsOf(hub: Cut & Pick<Hub, 'end'>): readonly Hours[] {
  const slots: Hours[] = [];
  for (const slot of slotsFrom(hub)) {
    if (slot.to > hub.end || slots.length === MOST_SLOTS) return slots;
    slots.push(slot);
  }
  return slots;
}

/** When so many slots would be over, in minutes of the day: what is said before an afternoon is too short. */
export function endAfter(hub: Cut, count: number): number {
  let n = 0;
  for (const slot of slotsFrom(hub)) {
    n += 1;
    if (n >= count) return slot.to;
  }
  return hub.start;
}

function* slotsFrom({ start, slotMinutes, changeover, breaks }: Cut): Generator<Hours> {
  for (let from = start; ; from += slotMinutes + changeover) {
    for (let pause = inTheWay(from); pause; pause = inTheWay(from)) from = pause.to;
    yield { from, to: from + slotMinutes };
  }

  function inTheWay(from: number): Hours | undefined {
    return breaks.find((pause) => pause.from < from + slotMinutes && from < pause.to);
  }
}

/**
 * Rounds in which every city meets every other: one less than there are, with an odd number as many as there are (in
 * each one pauses); more where the tables do not hold a round.
 */
export function roundsForAll(cities: number, tables: number): number {
  if (cities < 2) return 0;
  const rounds = cities % 2 === 0 ? cities - 1 : cities;
  return Math.max(rounds, Math.ceil((cities * (cities - 1)) / 2 / tables));
}
