import type { NewItem } from '../../../shared/domain/commands/items.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useSession } from '../../store/session.ts';
import { useRun } from '../../store/use-run.ts';
import { useStable } from '../../ui/use-stable.ts';
import type { ColumnTarget } from './column-target.ts';
import type { DragSpan } from './drag-target.ts';

/** Adds items: on a day without a time, or where one was drawn. What is typed next is the new one's title. */
export function useAddItem() {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);

  const add = (input: Omit<NewItem, 'title'>): void => {
    const day = useSession.getState().plan?.rows.days.get(input.dayId ?? '');
    // What is added while the rain plan is looked at is meant for rain.
    const variant = day?.variant === 'b' ? { variant: 'b' as const } : {};
    if (!run('addItem', { ...input, ...variant, title: words.newItem })) return;
    const added = [...(useSession.getState().plan?.rows.items.keys() ?? [])].at(-1);
    if (!added) return;
    useSelection.getState().select([added]);
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('[data-title-field]')?.select());
  };

  const addOn = useStable((dayId: string): void => add({ dayId }));
  const addAt = useStable((column: ColumnTarget, span: DragSpan): void =>
    add({
      ...span,
      dayId: column.dayId,
      placeId: column.placeId ?? null,
      ...(column.activityId === null ? {} : { activityIds: [column.activityId] }),
    }),
  );
  return { addOn, addAt };
}
