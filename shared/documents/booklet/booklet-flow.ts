import { type FlowUnit, heightOf, paginate } from '../pages/paginate.ts';

const SHEET = 4;
const sheets = (pages: readonly unknown[]): number => Math.ceil(pages.length / SHEET);

/**
 * The pages of a booklet. Each part begins on a page of its own, unless the whole of it takes one sheet less to print
 * when short parts stand below the one before them.
 * @param units the cover first
 * @param room height of a page, in the unit of the heights
 * @returns for each page the units on it, by their place
 */
export function bookletFlow(units: readonly FlowUnit[], room: number): number[][] {
  const apart = paginate(units, room);
  const joined = paginate(withJoinedParts(units, room), room);
  return sheets(joined) < sheets(apart) ? joined : apart;
}

/** A part that goes whole below the one before it begins no page of its own; the cover stands alone. */
function withJoinedParts(units: readonly FlowUnit[], room: number): readonly FlowUnit[] {
  const starts = units.flatMap(({ newPage }, at) => (newPage ? [at] : []));
  const joined = [...units];
  let used = room;
  for (const [n, from] of starts.entries()) {
    const part = units.slice(from, starts[n + 1]);
    const height = heightIn(part);
    const first = units[from];
    if (n > 0 && first && used + height <= room) {
      joined[from] = { ...first, newPage: false };
      used += height;
      continue;
    }
    const last = paginate(part, room).at(-1) ?? [];
    used = heightIn(last.flatMap((at) => part[at] ?? []));
  }
  return joined;
}

const heightIn = (units: readonly FlowUnit[]): number =>
  heightOf(
    units,
    units.map((_, at) => at),
    undefined,
  );
