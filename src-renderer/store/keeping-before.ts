import type { PlanFile } from '../../shared/domain/plan/plan-file.ts';
import type { PlanRepository } from '../storage/plan-repository.ts';

/** Changes that take in what others wrote: by their labels. */
const TAKES_IN: ReadonlySet<string> = new Set(['merge', 'attendee.import', 'schedule.import', 'reply.take']);

type Append = Pick<PlanRepository, 'append'>;

/**
 * The disk, with a second copy of the plan as it stood handed over before a merge or an import is written. The
 * change waits for the reading only: a second copy that cannot be kept is told by the keeper, and holds up nothing.
 * @param read the plan as the disk has it
 */
export const keepingBefore = (
  plans: Append,
  read: (planId: string) => Promise<PlanFile | null>,
  keep: (planFile: PlanFile) => void,
): Append => ({
  append: async (after, entry) => {
    if (entry.kind === 'do' && TAKES_IN.has(entry.label.code)) {
      const before = await read(after.id).catch(() => null);
      if (before) keep(before);
    }
    return plans.append(after, entry);
  },
});
