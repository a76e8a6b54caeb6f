import type { JournalEntry } from '../../shared/domain/plan/journal.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { type PlanRepository, StalePlanError } from '../storage/plan-repository.ts';

/** Where the latest change stands: written, on its way, or held back by a fault. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Another window changed the plan: it must be read again before anything more is written. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly waiting: number; readonly why: string };

export interface Writer {
  readonly write: (after: Plan, entry: JournalEntry) => void;
  readonly retry: () => void;
  /** Forgets what is waiting; for a plan that has just been read anew. */
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
): Writer {
  let waiting: { readonly after: Plan; readonly entry: JournalEntry }[] = [];
  let running: Promise<void> | null = null;
  let stopped = false;

  async function drain(): Promise<void> {
    report({ kind: 'saving' });
    for (let next = waiting[0]; next; next = waiting[0]) {
      try {
        await plans.append(next.after, next.entry);
        waiting = waiting.filter((one) => one !== next);
      } catch (error) {
        stopped = true;
        const why = error instanceof Error ? error.message : String(error);
        report(
          error instanceof StalePlanError
            ? { kind: 'stale' }
            : { kind: 'failed', waiting: waiting.length, why },
        );
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
      kick();
    },
    retry: () => {
      stopped = false;
      kick();
    },
    reset: () => {
      waiting = [];
      stopped = false;
      report({ kind: 'saved' });
    },
    settled: async () => {
      while (running) await running;
    },
  };
}
