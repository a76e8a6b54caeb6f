import { activitySets } from '../attendees/activity-sets.ts';
import { type AnswerIndex, answerIndex } from '../attendees/answer-index.ts';
import { bitCount, hasBit, union, without } from '../attendees/bits.ts';
import { answerBehind } from '../attendees/proxy-chain.ts';
import type { Plan } from '../plan/plan.ts';

/** Seats that people need, those whom they bring along included. */
export interface SeatsNeeded {
  /** Of those who have said yes and come in person. */
  readonly sure: number;
  /** 仮: held for proxies who have not answered, counted apart. */
  readonly held: number;
}

/**
 * Seats needed where people of some activities ride together: each person once, with the most he or she brings along.
 * Worked out once for each state of the answers.
 */
export function seatsNeeded(plan: Plan, activityIds: readonly string[]): SeatsNeeded {
  const index = answerIndex(plan);
  const key = `seats ${activityIds.join(' ')}`;
  const before = index.kept.get(key) as SeatsNeeded | undefined;
  if (before) return before;
  const sets = activityIds.map((id) => activitySets(plan, index, id));
  const sure = union(sets.map(({ onSite }) => onSite));
  const held = without(without(union(sets.map((set) => set.held)), index.online), sure);
  const beside = { sure: new Map<number, number>(), held: new Map<number, number>() };
  const note = (of: Map<number, number>, place: number, count: number): void => {
    of.set(place, Math.max(of.get(place) ?? 0, count));
  };
  for (const [n, id] of activityIds.entries()) {
    // Whoever is replaced here, but rides for another activity, brings along whom he or she said there.
    const here = sets[n] ?? { onSite: NONE, held: NONE };
    for (const [place, count] of companionsOf(plan, index).get(id) ?? [])
      if (hasBit(here.onSite, place)) note(beside.sure, place, count);
    if (bitCount(here.held) === 0) continue;
    index.people.forEach((person, place) => {
      if (!hasBit(here.held, place) || hasBit(index.online, place)) return;
      const of = hasBit(sure, place) ? beside.sure : beside.held;
      note(of, place, answerBehind(plan, person, id)?.companions ?? 0);
    });
  }
  const needed = {
    sure: bitCount(sure) + sum(beside.sure.values()),
    held: bitCount(held) + sum(beside.held.values()),
  };
  index.kept.set(key, needed);
  return needed;
}

const NONE = new Uint32Array(0);

type Beside = ReadonlyMap<string, readonly (readonly [place: number, count: number])[]>;

/** Whom people with a place bring along, by activity; most bring nobody. */
function companionsOf(plan: Plan, { kept, placeOf }: AnswerIndex): Beside {
  const before = kept.get('companions') as Beside | undefined;
  if (before) return before;
  const found = new Map<string, [number, number][]>();
  for (const { attendeeId, activityId, companions, value, place } of plan.rows.answers.values()) {
    const n = placeOf.get(attendeeId);
    if (!companions || n === undefined || value !== 'yes' || place === 'waiting') continue;
    const list = found.get(activityId);
    if (list) list.push([n, companions]);
    else found.set(activityId, [[n, companions]]);
  }
  kept.set('companions', found);
  return found;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);
