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

/**
 * The next threshold, told before it is crossed: when it is near, or when those who may still come would
 * cross it. null otherwise.
 */
export function nextBusSize(
  people: number,
  mayCome: number,
): { readonly limit: number; readonly left: number; readonly size: BusSize } | null {
  const limit = LIMITS.find((one) => people <= one);
  if (people === 0 || limit === undefined) return null;
  const left = limit - people;
  return left < NEAR || people + mayCome > limit ? { limit, left, size: busSize(limit + 1) } : null;
}
