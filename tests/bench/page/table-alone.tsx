import { AttendeeGrid } from '../../../src-renderer/features/attendees/attendee-grid.tsx';
import { useTable } from '../../../src-renderer/features/attendees/use-table.ts';
import { usePlan } from '../../../src-renderer/store/use-plan.ts';

/** The screen's own table with a bare search field, as the peers stand: no title, orders, conditions, counts or foot. */
export function TableAlone() {
  const plan = usePlan();
  const table = useTable(plan);
  const { list } = table;
  return (
    <div style={{ display: 'grid', gridTemplateRows: 'auto 640px' }}>
      <input id="q" value={list.text} onChange={({ target }) => list.setText(target.value)} />
      <AttendeeGrid
        grid={table.grid}
        lines={list.lines}
        columns={table.columns}
        veiled={table.veiled}
        selection={table.selection}
        actions={table.actions}
        range={table.range}
        columnActions={table.columnActions}
        order={table.order}
        fold={list.fold}
      />
    </div>
  );
}
