/** Lanes for things that overlap in one column: side by side, as few as needed. */

export interface Span {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** A thing's lane, counted from 0, out of how many in its group. */
export interface Lane {
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Gives each span the first free lane. Spans that touch only at their ends share a lane; a group is a
 * run of spans that hang together by overlaps, and all its members share its number of lanes.
 */
export function assignLanes(spans: readonly Span[]): ReadonlyMap<string, Lane> {
  const sorted = [...spans].sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  const result = new Map<string, Lane>();
  let group: { id: string; lane: number }[] = [];
  let ends: number[] = [];

  function close(): void {
    for (const { id, lane } of group) result.set(id, { lane, lanes: ends.length });
    group = [];
    ends = [];
  }

  for (const { id, top, bottom } of sorted) {
    if (ends.every((end) => end <= top)) close();
    const free = ends.findIndex((end) => end <= top);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bottom;
    group.push({ id, lane });
  }
  close();
  return result;
}
