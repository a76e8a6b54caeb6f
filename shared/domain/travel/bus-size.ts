/**
 * Sizes of a coach by the people it must take: 小型 up to 25, 中型 up to 45, 大型 beyond (what is
 * ordered from the bus company changes at these numbers).
 */
export const BUS_SIZES = ['small', 'medium', 'large'] as const;
export type BusSize = (typeof BUS_SIZES)[number];

const LIMITS = [25, 45] as const;

/** How near to the next size one is told of it. */
const NEAR = 3;

/** The size that so many people need. */
export const busSize = (people: number): BusSize =>
  people <= LIMITS[0] ? 'small' : people <= LIMITS[1] ? 'medium' : 'large';

/** A threshold that is not crossed yet. */
export interface NextBusSize {
  readonly limit: number;
  /** How many more there may be. */
  readonly left: number;
  /** The size that is needed beyond it, or for all who may come. */
  readonly size: BusSize;
  /** People at most, where those who may still come would cross it; null where it is only near. */
  readonly most: number | null;
}

/**
 * The next threshold, told before it is crossed: when it is near, or when those who may still come would
 * cross it. null otherwise.
 * @param people who ride by now: attendants, whom people bring along and seats held (仮) included
 * @param mayCome who have not answered or cannot say yet
 */
export function nextBusSize(people: number, mayCome: number): NextBusSize | null {
  const limit = LIMITS.find((one) => people <= one);
  if (limit === undefined) return null;
  const left = limit - people;
  const all = people + mayCome;
  if (all > limit) return { limit, left, size: busSize(all), most: all };
  return left < NEAR ? { limit, left, size: busSize(limit + 1), most: null } : null;
}
