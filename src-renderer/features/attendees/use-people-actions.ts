import { useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import type { Columns } from './columns.ts';
import type { GridControl } from './grid-control.ts';
import type { GridActions } from './use-grid-keys.ts';
import type { usePeopleList } from './use-people-list.ts';
import type { RowOrder } from './use-row-order.ts';
import type { RowSelection } from './use-row-selection.ts';

export interface PeopleActionsInput {
  readonly list: Pick<ReturnType<typeof usePeopleList>, 'narrowed' | 'showAll' | 'foldGroupOf' | 'unfoldAll'>;
  readonly grid: GridControl;
  readonly columns: Columns;
  readonly selection: RowSelection;
  readonly order: RowOrder;
}

/** Adding and deleting people, and ticking rows by keyboard. */
export function usePeopleActions({ list, grid, columns, selection, order }: PeopleActionsInput): GridActions {
  const { attendees: words, common } = useWords();
  const plan = usePlan();
  const runRaw = useSession((state) => state.run);
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);

  return {
    toggleSelected: selection.toggleMany,
    clearSelection: selection.clear,
    foldGroupOf: list.foldGroupOf,
    unfoldAll: list.unfoldAll,
    moveRow: order.moveBy,
    add: () => {
      // Whoever is added goes to the city one is working on.
      const near = grid.person;
      const result = runRaw('addAttendee', {
        organisationId: near?.organisationId ?? null,
        organisationText: near?.organisationText ?? '',
      });
      const added = result.ok ? result.value.rows.find((row) => row.collection === 'attendees') : undefined;
      if (!added) return;
      if (list.narrowed) list.showAll();
      grid.place({ id: added.key, column: columns.all.findIndex((column) => column.id === 'name') });
    },
    removeSelected: () => {
      const ids = selection.ids.length > 0 ? selection.ids : grid.cursor ? [grid.cursor.id] : [];
      const there = ids.filter((id) => plan.rows.attendees.has(id));
      if (there.length === 0 || !run('removeAttendees', { ids: there })) return;
      selection.clear();
      say(words.removed(there.length));
    },
  };
}
