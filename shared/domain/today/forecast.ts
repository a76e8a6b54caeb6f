import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type DayFlow, dayFlow } from './flow.ts';
import { DAY, type ItemForecast, timedForecast, vagueForecast } from './item-forecast.ts';

/**
 * How a day goes on from where it stands. Nobody has to press anything on a day that runs to plan: an item
 * begins and ends by itself when its time has come. What is entered by hand wins over the clock:
 *
 * - **Begun by hand**, an item runs until it is ended by hand, until something that follows it is begun by
 *   hand, or until the day is over; past its end the clock measures the overrun.
 * - **A typed overrun** (＋10分) lengthens an item. One that began by itself ends by itself after it.
 * - **The rest** waits for what it follows (as `retime` with gaps closed, later only): the delay eats the
 *   gaps. Early is not pulled forward unless `pull` is asked for, and then every gap is kept.
 * - **A fixed item** not begun by hand stands at its planned time, whatever comes before it; by how much
 *   that is too late is its shortage.
 */

/** A fixed item that what comes before it will not let begin in time. */
export interface Shortage {
  readonly item: Item;
  /** Its time, in minutes of the day. */
  readonly at: number;
  readonly minutes: number;
}

export interface Forecast {
  readonly dayId: string;
  /** Minutes since the midnight with which the day began; below 0 before it, past 1440 after. */
  readonly now: number;
  /** All items of the plan that holds, in their order. */
  readonly items: readonly ItemForecast[];
  readonly running: readonly ItemForecast[];
  /** What can begin as soon as something running ends: one for each room or course. */
  readonly next: readonly ItemForecast[];
  /** The greatest delay of what runs and what comes next; 0 when nothing is late. */
  readonly delay: number;
  readonly shortages: readonly Shortage[];
}

export interface ForecastWay {
  /** When something ends early, what follows it moves up with its gaps kept. Default false. */
  readonly pull?: boolean;
}

/** The day as it stands at `now` (minutes of the day) and as it goes on. Pure. */
export function forecast(plan: Plan, dayId: string, now: number, way: ForecastWay = {}): Forecast {
  const flow = dayFlow(plan, dayId);
  const { actuals } = plan.rows;
  const made = new Map<string, ItemForecast>();
  for (const one of flow.timed) {
    made.set(one.item.id, timedForecast(one, actuals, made, now, way.pull === true));
  }
  for (const item of flow.vague) made.set(item.id, vagueForecast(item, actuals.get(item.id), now));
  closeOpenEnds(plan, flow, made, now);
  nameNext(flow, made);
  const items = [...flow.timed.map((one) => one.item), ...flow.vague].flatMap(
    (item) => made.get(item.id) ?? [],
  );
  const running = items.filter((one) => one.state === 'running');
  const next = items.filter((one) => one.state === 'next');
  return {
    dayId,
    now,
    items,
    running,
    next,
    delay: Math.max(0, ...[...running, ...next].map((one) => one.delay)),
    shortages: items.flatMap(({ item, margin }) =>
      margin !== null && margin < 0 && typeof item.start === 'number'
        ? [{ item, at: item.start, minutes: -margin }]
        : [],
    ),
  };
}

/** An open end is over when something later in the same place or hands has begun, or with the day. */
function closeOpenEnds(plan: Plan, flow: DayFlow, made: Map<string, ItemForecast>, now: number): void {
  const windowEnd = plan.rows.days.get(flow.timed[0]?.item.dayId ?? '')?.windowEnd;
  for (const one of flow.timed) {
    const mine = made.get(one.item.id);
    if (one.end !== null || mine?.state !== 'running') continue;
    const dayEnd = typeof windowEnd === 'number' && windowEnd > one.start && !mine.byHand ? windowEnd : DAY;
    const later = one.after.some(({ item }) => hasBegun(made.get(item.id)));
    const byHand = flow.vague.some(
      (item) => item.placeId === one.item.placeId && hasBegun(made.get(item.id)),
    );
    if (later || byHand || now >= dayEnd) made.set(one.item.id, { ...mine, state: 'done' });
  }
}

const hasBegun = (one: ItemForecast | undefined): boolean =>
  one !== undefined && (one.state === 'running' || (one.state === 'done' && one.expected.start !== null));

/** Marks what comes next; where nothing timed is left, the first vague item. */
function nameNext(flow: DayFlow, made: Map<string, ItemForecast>): void {
  const isLater = (item: Item): boolean => made.get(item.id)?.state === 'later';
  const waiting = flow.timed.filter((one) => isLater(one.item));
  const next = waiting.filter((one) => one.before.every(({ item }) => !isLater(item))).map((one) => one.item);
  const first = waiting.length === 0 ? flow.vague.find(isLater) : undefined;
  for (const item of first ? [first] : next) {
    const mine = made.get(item.id);
    if (mine) made.set(item.id, { ...mine, state: 'next' });
  }
}
