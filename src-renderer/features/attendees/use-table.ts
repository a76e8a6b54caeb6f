import { useMemo, useState } from 'react';
import { cellsOf } from '../../../shared/domain/attendees/cells.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { columnsOf } from './columns.ts';
import { columnActions } from './use-column-actions.ts';
import { useGrid } from './use-grid.ts';
import { useLayouts } from './use-layouts.ts';
import { usePeopleActions } from './use-people-actions.ts';
import { usePeopleList, viewKeyOf } from './use-people-list.ts';
import { useRangeActions } from './use-range-actions.ts';
import { useRowOrder } from './use-row-order.ts';
import { useRowSelection } from './use-row-selection.ts';

/** Everything the table of attendees is made of: its list, columns, cursor, and what may be done. */
export function useTable(plan: Plan) {
  // Care is veiled whenever the screen is entered: the state lives no longer than the screen.
  const [veiled, setVeiled] = useState(true);
  const { layoutOf, setLayout } = useLayouts(plan.id);
  const { activities, customFields } = plan.rows;
  const list = usePeopleList(plan, (shown) => (layoutOf(viewKeyOf(shown)).rows === 'two' ? 50 : 31));
  const view = viewKeyOf(list.shown);
  const layout = layoutOf(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns follow the activities and own fields alone
  const cells = useMemo(() => cellsOf(plan), [activities, customFields]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const columns = useMemo(() => columnsOf(plan, layout), [activities, customFields, layout]);
  const grid = useGrid(columns, veiled, list.lines);
  const selection = useRowSelection(list.lines);
  const order = useRowOrder(list);
  const actions = usePeopleActions({ list, grid, columns, selection, order });
  const range = useRangeActions(grid, list.lines, columns, veiled);
  const { sort } = list;
  return {
    veiled,
    setVeiled,
    list,
    cells,
    columns,
    layout,
    setLayout: (next: typeof layout) => setLayout(view, next),
    grid,
    selection,
    actions,
    order,
    range,
    columnActions: columnActions({
      columns,
      cells,
      layout,
      setLayout: (next) => {
        // The active cell stays the one it was, wherever its column goes.
        const id = grid.column?.id;
        const at = columnsOf(plan, next).all.findIndex((column) => column.id === id);
        if (grid.cursor && at >= 0 && at !== grid.cursor.column) grid.place({ ...grid.cursor, column: at });
        setLayout(view, next);
      },
      sort: typeof sort === 'object' ? sort : null,
      setSort: (next) => list.setSort(next ?? 'joining'),
      active: grid.column,
    }),
  };
}
