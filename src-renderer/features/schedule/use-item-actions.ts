import type { CommandName } from '../../../shared/domain/commands/index.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import type { Remedy } from '../../../shared/domain/rules/finding.ts';
import { hasVariants } from '../../../shared/domain/schedule/sequence.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useSession } from '../../store/session.ts';
import { findingsOf } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useStable } from '../../ui/use-stable.ts';

/** What can be done to items from the panel as well as from a card: remedies, and plans A and B. */
export function useItemActions() {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const announce = useAnnounce();

  /** Runs a remedy of a finding: one command, one undo. */
  const apply = useStable((remedy: Remedy): void => {
    // Name and input belong together in every CommandCall; `run` cannot see that of a union.
    const loose = run as (name: CommandName, input: unknown) => boolean;
    if (loose(remedy.call.name, remedy.call.input)) announce(words.remedyDone);
  });

  /** The first remedy of the item's gravest finding that has one. */
  const heal = useStable((id: string): void => {
    const plan = useSession.getState().plan;
    const finding = plan && findingsOf(plan).find((one) => one.itemIds.includes(id) && one.remedies?.length);
    const remedy = finding?.remedies?.[0];
    if (remedy) apply(remedy);
    else announce(words.noRemedy);
  });

  /** Turns the plan of the item's day; without an item, that of the first day that has two. */
  const switchPlan = useStable((id: string | null): void => {
    const plan = useSession.getState().plan;
    if (!plan) return;
    const own = id === null ? undefined : plan.rows.days.get(plan.rows.items.get(id)?.dayId ?? '');
    const day = own ?? orderedDays(plan).find((one) => hasVariants(plan, one.id));
    if (!day) return;
    if (!hasVariants(plan, day.id) && day.variant === 'a') {
      announce(words.noRainPlan);
      return;
    }
    const variant = day.variant === 'a' ? 'b' : 'a';
    if (!run('setDayVariant', { dayId: day.id, variant })) return;
    announce(words.planShown[variant]);
    letGoOfHidden();
    // The card that had the keyboard may be gone with its plan.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>(`[data-plan-switch="${day.id}"] [aria-checked="true"]`)?.focus();
    });
  });

  /** Copies of items for plan B; where B is what is shown, the copies are selected. */
  const rainCopy = useStable((ids: readonly string[]): void => {
    const before = useSession.getState().plan;
    if (!before || !run('makeRainPlan', { ids })) return;
    const after = useSession.getState().plan;
    const count = (after?.rows.items.size ?? 0) - before.rows.items.size;
    announce(count === 0 ? words.rainAlready : words.rainMade(count));
  });

  return { apply, heal, switchPlan, rainCopy };
}

/** What the shown plan of its day does not have is no longer selected. */
function letGoOfHidden(): void {
  const plan = useSession.getState().plan;
  const { ids, select } = useSelection.getState();
  select(
    ids.filter((id) => {
      const item = plan?.rows.items.get(id);
      const active = plan?.rows.days.get(item?.dayId ?? '')?.variant;
      return item && (item.variant === 'both' || active === undefined || item.variant === active);
    }),
  );
}
