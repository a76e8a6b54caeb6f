import type { WrittenChange } from '../../shared/bridge/vault-channels.ts';
import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { PlanRepository } from '../storage/plan-repository.ts';
import { StalePlanError } from '../storage/write-errors.ts';

/** Where the latest change stands: written, on its way, or held back by a fault. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Another window changed the plan: it must be read again before anything more is written. */
  | { readonly kind: 'stale'; readonly waiting: number }
  | { readonly kind: 'failed'; readonly waiting: number; readonly why: string };

export interface Writer {
  readonly write: (after: Plan, entry: JournalEntry) => void;
  readonly retry: () => void;
  /** An entry that is still waiting to be written. */
  readonly find: (seq: number) => JournalEntry | undefined;
  /** Whether entries wait that could not be written. */
  readonly isHolding: () => boolean;
  /** Forgets what is waiting: only for a plan that is read anew after the person gave it up, or when nothing waits. */
  readonly reset: () => void;
  readonly settled: () => Promise<void>;
}

/**
 * Writes entries one after another, in order. A write that fails keeps its entry and all later ones
 * waiting until they are tried again: nothing is dropped, nothing overtakes.
 */
export function createWriter(
  plans: Pick<PlanRepository, 'append'>,
  report: (state: SaveState) => void,
  /** Told what has reached the disk, entry by entry. */
  written: (planId: string, change: WrittenChange) => void = () => undefined,
): Writer {
  let waiting: { readonly after: Plan; readonly entry: JournalEntry }[] = [];
  let running: Promise<void> | null = null;
  let stopped: ((waiting: number) => SaveState) | null = null;

  async function drain(): Promise<void> {
    report({ kind: 'saving' });
    for (let next = waiting[0]; next; next = waiting[0]) {
      try {
        const change = await plans.append(next.after, next.entry);
        written(next.after.id, change);
        waiting = waiting.filter((one) => one !== next);
      } catch (error) {
        stopped = troubleOf(error);
        report(stopped(waiting.length));
        return;
      }
    }
    report({ kind: 'saved' });
  }

  function kick(): void {
    if (running || stopped || waiting.length === 0) return;
    running = drain().finally(() => {
      running = null;
      kick();
    });
  }

  return {
    write: (after, entry) => {
      waiting.push({ after, entry });
      if (stopped) report(stopped(waiting.length));
      kick();
    },
    retry: () => {
      stopped = null;
      kick();
    },
    find: (seq) => waiting.find(({ entry }) => entry.seq === seq)?.entry,
    isHolding: () => waiting.length > 0,
    reset: () => {
      waiting = [];
      stopped = null;
      report({ kind: 'saved' });
    },
    settled: async () => {
      while (running) await running;
    },
  };
}

/** How a fault is told, given how many entries wait behind it. */
function troubleOf(error: unknown): (waiting: number) => SaveState {
  if (error instanceof StalePlanError) return (waiting) => ({ kind: 'stale', waiting });
  const why = error instanceof Error ? error.message : String(error);
  return (waiting) => ({ kind: 'failed', waiting, why });
}
