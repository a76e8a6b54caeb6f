import type { Argument, Reply } from '../../shared/bridge/contract.ts';
import { type DeskTick, tickKey } from '../../shared/domain/check-in/desk-tick.ts';
import { type DeskName, joiningTicks, ownTicks } from '../../shared/domain/check-in/own-ticks.ts';
import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { AppError } from '../../shared/lib/errors.ts';

/** What a link works with: the open plan, its journal on the disk, the shared folder. */
export interface DeskLinkParts {
  /** The open plan; null once another is open. */
  readonly plan: () => Plan | null;
  /** Lines of the plan's journal after a number, once all of them have reached the disk. */
  readonly entriesAfter: (seq: number) => Promise<readonly JournalEntry[]>;
  readonly exchange: (request: Argument<'desks.exchange'>) => Promise<Reply<'desks.exchange'>>;
  /** Takes ticks into the open plan. */
  readonly take: (ticks: readonly DeskTick[]) => void;
}

/** How a link stands after a round. */
export type DeskLinkState =
  | { readonly kind: 'joined'; readonly others: readonly string[]; readonly at: string }
  /** The folder is away; `waiting` ticks are told when it is back. */
  | { readonly kind: 'away'; readonly waiting: number; readonly error: AppError };

export interface DeskLink {
  /**
   * One round: tells what this desk has done, reads what the others have, takes it in. Rounds never overlap; one asked
   * for while another runs follows it.
   */
  readonly round: () => Promise<DeskLinkState | null>;
}

/**
 * One desk's link to the others of a plan. It keeps nothing of its own on the disk: what is still to be told are the
 * lines of the journal after the last one that the desk's own file holds, so a kill at any point loses nothing
 * and a line told twice folds into one.
 * @param joinedSeq the plan's number when this desk joined; what stood then is told as it stood
 */
export function createDeskLink(
  planId: string,
  desk: DeskName,
  joinedSeq: number,
  parts: DeskLinkParts,
): DeskLink {
  let known: DeskTick[] = [];
  let reached: Readonly<Record<string, number>> = {};
  let hasRead = false;
  /** Up to which line of the journal everything has been told; -1 after a start. */
  let toldUpTo = -1;
  let takenAt = '';
  let running: Promise<DeskLinkState | null> = Promise.resolve(null);

  const own = (): DeskTick[] => known.filter((tick) => tick.desk === desk.desk);

  async function exchange(add: DeskTick[]): Promise<AppError | null> {
    const mine = own();
    const reply = await parts.exchange({ planId, desk: desk.desk, add, from: { ...reached } });
    if (!reply.ok) return reply.error;
    const before = reached[desk.desk] ?? 0;
    known = [...known, ...reply.value.ticks];
    reached = reply.value.reached;
    hasRead = true;
    // Somebody has emptied the folder: what this desk had told is told again.
    return (reached[desk.desk] ?? 0) < before && mine.length > 0 ? exchange(mine) : null;
  }

  /** What is still to be told, and the line of the journal up to which it reaches. */
  async function toTell(): Promise<{ readonly ticks: DeskTick[]; readonly upTo: number }> {
    // After a start the last line told is looked at once more: it may have been told in part.
    const last = own().reduce((most, { seq }) => Math.max(most, seq), -1);
    const from = Math.max(joinedSeq, toldUpTo, last - 1);
    const entries = await parts.entriesAfter(from);
    const plan = parts.plan();
    if (!plan) return { ticks: [], upTo: from };
    const told = new Set(own().map((tick) => `${tick.seq} ${tickKey(tick)}`));
    const ticks = ownTicks(plan, entries, known, desk).filter(
      (tick) => !told.has(`${tick.seq} ${tickKey(tick)}`),
    );
    const spoken = new Set([...known, ...ticks].map(tickKey));
    const joining = last > joinedSeq || toldUpTo >= 0 ? [] : joiningTicks(plan, desk, joinedSeq);
    return {
      ticks: [...joining.filter((tick) => !spoken.has(tickKey(tick))), ...ticks],
      upTo: entries.at(-1)?.seq ?? from,
    };
  }

  async function go(): Promise<DeskLinkState | null> {
    if (parts.plan()?.id !== planId) return null;
    // What the others know comes first, what this desk has told already with it.
    const unread = hasRead ? null : await exchange([]);
    const { ticks, upTo } = await toTell();
    const error = unread ?? (await exchange(ticks));
    takeIn(upTo, error ? ticks : []);
    if (error) return { kind: 'away', waiting: ticks.length, error };
    toldUpTo = Math.max(toldUpTo, upTo);
    return { kind: 'joined', others: othersOf(known, desk), at: new Date().toISOString() };
  }

  /**
   * Takes in what holds of all ticks, those still untold among them. Only while the plan stands where it was looked at:
   * a tick made meanwhile must not be taken for an old one.
   */
  function takeIn(upTo: number, untold: readonly DeskTick[]): void {
    const plan = parts.plan();
    if (plan?.id !== planId || plan.seq > upTo) return;
    const heard = known.length + untold.length;
    if (`${plan.seq} ${heard}` === takenAt) return;
    parts.take([...known, ...untold]);
    takenAt = `${parts.plan()?.seq} ${heard}`;
  }

  return {
    round: () => {
      running = running.then(go, go);
      return running;
    },
  };
}

/** The names of the other desks, each as it last called itself. */
function othersOf(known: readonly DeskTick[], { desk }: DeskName): string[] {
  const names = new Map<string, string>();
  for (const tick of known)
    if (tick.desk !== desk && tick.deskName !== '') names.set(tick.desk, tick.deskName);
  return [...names.values()].sort();
}
