import { usePlan } from '../../store/use-plan.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { FilterDialog } from './filter-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import type { useTable } from './use-table.ts';

/** A dialog of the table that is asked for. */
export type TableDialog = 'filter' | 'columns' | 'bulk';

export interface TableDialogsProps {
  readonly table: ReturnType<typeof useTable>;
  readonly dialog: TableDialog | null;
  readonly onClose: () => void;
}

/** The dialogs of the table: the filter's builder, the columns, one value for many, a paste beyond the last row. */
export function TableDialogs({ table, dialog, onClose }: TableDialogsProps) {
  const plan = usePlan();
  const { list, cells, layout, setLayout, columns, selection, veiled, range } = table;
  const { shown } = list;
  return (
    <>
      {dialog === 'filter' && (
        <FilterDialog
          view={shown.kind === 'view' ? (plan.rows.views.get(shown.id) ?? null) : null}
          conditions={list.conditions}
          onShow={list.setShown}
          onClose={onClose}
        />
      )}
      {dialog === 'columns' && (
        <ColumnsDialog cells={cells} layout={layout} onLayout={setLayout} onClose={onClose} />
      )}
      {dialog === 'bulk' && selection.ids.length > 0 && (
        <BulkDialog ids={selection.ids} columns={columns} veiled={veiled} onClose={onClose} />
      )}
      <PasteDialog offer={range.offer} settle={range.settle} />
    </>
  );
}
