/**
 * What moves when one item is put at other times. Pure, over the items of one day in one of its plans
 * (A or B), all with definite times; `retimeItems` makes them from a plan.
 *
 * - **What follows what.** B follows A if B starts at or after A's former end and they are *linked*: the
 *   same place, or one of them is for all rooms, or an activity or a person in common, or one of them
 *   belongs to no activity. What follows a follower follows too. Items elsewhere with nothing in common
 *   stay; nothing before the item moves; what ran at the same time as it stays.
 * - **Gaps.** `keep`: all followers move by as many minutes as the item's end has moved. `close`: a later
 *   end pushes each only as far as it must (the delay eats the gaps), an earlier end lets each move up until
 *   it touches what it follows, leaving that one's buffer (余裕) free. Lengths are always kept.
 * - **Direction.** `both`: an earlier end pulls; `later`: it leaves the followers where they are.
 * - **Fixed items** never move by themselves, and nothing that follows one of them moves. The gap before
 *   it is what can be used up.
 * - **No overlap is made** between linked items that had none. Moving earlier, a follower stops at what
 *   stands in its way. What cannot be kept is told in `blocked`, and then nothing may be written.
 */

/** An item with definite times (minutes of the day, end after start), and what links it to others. */
export interface RetimeItem {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly fixed: boolean;
  readonly placeId: string | null;
  readonly allRooms: boolean;
  readonly activityIds: readonly string[];
  /** Keys of the people named in it, the same for the same person everywhere. */
  readonly people: readonly string[];
  /** Minutes to be left free after it when others move up. */
  readonly buffer: number;
}

export interface Times {
  readonly start: number;
  readonly end: number;
}

export interface RetimeWay {
  readonly gaps: 'keep' | 'close';
  /** Default `both`. */
  readonly direction?: 'both' | 'later';
}

/** What stands in the way. */
export interface Blocked {
  /** `later`: a fixed item, or one that follows it; `earlier`: one that has to end before the changed item. */
  readonly id: string;
  readonly side: 'earlier' | 'later';
  /** Minutes it is short by. */
  readonly minutes: number;
}

export interface Retimed {
  /**
   * New times of the changed item and of all that move, by id; who stays is not in it. With `blocked` they
   * are what would happen if nothing stood in the way: for a forecast, never to be written.
   */
  readonly times: ReadonlyMap<string, Times>;
  readonly blocked: Blocked | null;
}

/** Whether two items have something in common that keeps them one after the other. */
export const areLinked = (a: RetimeItem, b: RetimeItem): boolean =>
  a.allRooms ||
  b.allRooms ||
  a.activityIds.length === 0 ||
  b.activityIds.length === 0 ||
  (a.placeId !== null && a.placeId === b.placeId) ||
  a.activityIds.some((id) => b.activityIds.includes(id)) ||
  a.people.some((key) => b.people.includes(key));

const follows = (later: RetimeItem, earlier: RetimeItem): boolean =>
  later.start >= earlier.end && areLinked(earlier, later);

/** Puts one item at new times and says what that does to those after it. An unknown id changes nothing. */
export function retime(
  sequence: readonly RetimeItem[],
  change: { readonly id: string } & Times,
  { gaps, direction = 'both' }: RetimeWay,
): Retimed {
  const item = sequence.find((one) => one.id === change.id);
  if (!item) return { times: new Map(), blocked: null };
  const by = change.end - item.end;
  const times = new Map<string, Times>([[item.id, { start: change.start, end: change.end }]]);
  const { movers, held } = whoMoves(sequence, item);
  if (by > 0 || (by < 0 && direction === 'both')) {
    const newEnd = (one: RetimeItem): number => times.get(one.id)?.end ?? one.end;
    for (const one of movers) {
      const before = sequence.filter((other) => follows(one, other));
      const start =
        gaps === 'keep'
          ? one.start + (by > 0 ? by : leastPull(one, before, newEnd, times, by))
          : closedStart(one, before, newEnd, by);
      times.set(one.id, { start, end: start + one.end - one.start });
    }
  }
  const blocked = findBlock(sequence, item, movers, held, times);
  for (const one of movers) if (times.get(one.id)?.start === one.start) times.delete(one.id);
  return { times, blocked };
}

/** The followers of an item in order of their start: those that may move, and the fixed ones with all after them. */
function whoMoves(sequence: readonly RetimeItem[], item: RetimeItem) {
  const movers: RetimeItem[] = [];
  const held: RetimeItem[] = [];
  const inOrder = [...sequence].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const one of inOrder) {
    if (one === item || one.start < item.end) continue;
    const behindFixed = held.some((other) => follows(one, other));
    if (!behindFixed && !follows(one, item) && !movers.some((other) => follows(one, other))) continue;
    (one.fixed || behindFixed ? held : movers).push(one);
  }
  return { movers, held };
}

/** Keeping gaps, how far one moves up: as far as those before it did, and never into one that stays. */
function leastPull(
  one: RetimeItem,
  before: readonly RetimeItem[],
  newEnd: (one: RetimeItem) => number,
  times: ReadonlyMap<string, Times>,
  by: number,
): number {
  const limits = before.map((other) =>
    times.has(other.id) ? newEnd(other) - other.end : other.end - one.start,
  );
  return Math.min(0, Math.max(by, ...limits));
}

/** Closing gaps, where one starts: pushed only as far as it must, pulled up until it touches. */
function closedStart(
  one: RetimeItem,
  before: readonly RetimeItem[],
  newEnd: (one: RetimeItem) => number,
  by: number,
): number {
  if (by > 0) return Math.max(one.start, ...before.map(newEnd));
  return Math.min(one.start, Math.max(...before.map((other) => newEnd(other) + other.buffer)));
}

/** The worst of what stands in the way; of two alike, the earlier. */
function findBlock(
  sequence: readonly RetimeItem[],
  item: RetimeItem,
  movers: readonly RetimeItem[],
  held: readonly RetimeItem[],
  times: ReadonlyMap<string, Times>,
): Blocked | null {
  let worst: Blocked | null = null;
  const note = (id: string, side: Blocked['side'], minutes: number): void => {
    if (minutes > (worst?.minutes ?? 0)) worst = { id, side, minutes };
  };
  for (const stays of held)
    for (const one of [item, ...movers])
      if (follows(stays, one)) note(stays.id, 'later', (times.get(one.id)?.end ?? one.end) - stays.start);
  const own = times.get(item.id) ?? item;
  for (const other of sequence)
    if (follows(item, other) && own.end > other.start) note(other.id, 'earlier', other.end - own.start);
  return worst;
}
