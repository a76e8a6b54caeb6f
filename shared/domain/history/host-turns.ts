import type { Member } from './meeting-facts.ts';

/** Who has been host, and whose turn it is: every member once in 加盟順, then from the first again. */

/** A domestic meeting, as far as turns go. */
export interface Hosting {
  readonly number: number;
  /** '' while it is open. */
  readonly hostId: string;
}

/** A meeting whose host was not the one whose turn it was. */
export interface OutOfTurn {
  readonly number: number;
  readonly hostId: string;
  readonly expectedId: string;
}

export interface HostTurns {
  /** Members in 加盟順, each with the numbers of the meetings it was or will be host of. */
  readonly turns: readonly { readonly member: Member; readonly numbers: readonly number[] }[];
  /** The host of the meeting after the last one that has a host; null without members. */
  readonly next: { readonly number: number; readonly member: Member } | null;
  readonly outOfTurn: readonly OutOfTurn[];
}

/**
 * The turns of all members over the meetings so far. Whose turn it is: of the members that have been host least often,
 * the one that joined first. The order is the stored one: pairs of cities joined on the same day.
 */
export function hostTurns(members: readonly Member[], meetings: readonly Hosting[]): HostTurns {
  const ordered = [...members].sort((a, b) => a.order - b.order);
  const known = meetings.filter(({ hostId }) => hostId !== '').sort((a, b) => a.number - b.number);
  const times = new Map<string, number>();
  const outOfTurn: OutOfTurn[] = [];
  for (const { number, hostId } of known) {
    const expected = whoseTurn(ordered, times);
    if (expected && expected.id !== hostId) outOfTurn.push({ number, hostId, expectedId: expected.id });
    times.set(hostId, (times.get(hostId) ?? 0) + 1);
  }
  const member = whoseTurn(ordered, times);
  return {
    turns: ordered.map((one) => ({
      member: one,
      numbers: known.filter(({ hostId }) => hostId === one.id).map(({ number }) => number),
    })),
    next: member ? { number: (known.at(-1)?.number ?? 0) + 1, member } : null,
    outOfTurn,
  };
}

function whoseTurn(ordered: readonly Member[], times: ReadonlyMap<string, number>): Member | null {
  let best: Member | null = null;
  for (const one of ordered)
    if (best === null || (times.get(one.id) ?? 0) < (times.get(best.id) ?? 0)) best = one;
  return best;
}
