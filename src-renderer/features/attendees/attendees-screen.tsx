import { useEffect, useState } from 'react';
import { SORTS } from '../../../shared/domain/attendees/city-group.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { AttendeeGrid } from './attendee-grid.tsx';
import { AttendeesFoot } from './attendees-foot.tsx';
import styles from './attendees-screen.module.css';
import { FilterBar } from './filter-bar.tsx';
import { type TableDialog, TableDialogs } from './table-dialogs.tsx';
import { useColumnLabel } from './use-column-label.ts';
import { useCounts } from './use-counts.ts';
import { useSearchOnward } from './use-search-onward.ts';
import { useTable } from './use-table.ts';

const ORDERS = [...SORTS, 'office'] as const;

/** 参加者: who comes, with their answers; a table that is edited in place. */
export function AttendeesScreen() {
  const { attendees: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const labelOf = useColumnLabel();
  const table = useTable(plan);
  const { list, grid, columns, selection, actions, veiled } = table;
  const [dialog, setDialog] = useState<TableDialog | null>(null);
  const { attendees } = plan.rows;
  const nameColumn = columns.all.findIndex(({ id }) => id === 'name');
  const onSearchKey = useSearchOnward(list, (id) => grid.place({ id, column: nameColumn }));
  const { counts, views, offers, facts } = useCounts(plan);
  const { sort } = list;
  const sorted = typeof sort === 'object' ? columns.all.find(({ id }) => id === sort.column) : undefined;
  const orders = [
    ...ORDERS.map((value) => ({ value: value as string, label: words.sorts[value] })),
    ...(typeof sort === 'object'
      ? [{ value: 'column', label: `${labelOf(sorted ?? null)} ${sort.descending ? '▼' : '▲'}` }]
      : []),
  ];

  // Somebody chosen in the palette is shown at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on entering the screen only
  useEffect(() => {
    const [id] = selection.ids;
    if (id !== undefined) grid.place({ id, column: nameColumn });
  }, []);

  return (
    <ScreenFrame
      title={words.title}
      tools={
        attendees.size > 0 && (
          <Segmented
            label={words.sort}
            options={orders}
            value={typeof sort === 'object' ? 'column' : sort}
            onChange={(value) => {
              const order = ORDERS.find((one) => one === value);
              if (order) list.setSort(order);
            }}
          />
        )
      }
      actions={
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the search field inside */}
          <div className={styles.search} onKeyDown={onSearchKey}>
            <SearchBox label={words.search} value={list.text} onChange={list.setText} />
          </div>
          <Button onClick={() => go('import')}>{words.toImport}</Button>
          <Button look="primary" onClick={() => go('documents')}>
            {words.toDocuments}
          </Button>
        </>
      }
      foot={
        attendees.size > 0 && (
          <AttendeesFoot facts={facts} all={attendees.size} shown={list.found} narrowed={list.narrowed} />
        )
      }
    >
      {attendees.size === 0 ? (
        <EmptyState title={words.empty} text={words.emptyText}>
          <Button look="primary" onClick={() => go('import')}>
            {words.emptyImport}
          </Button>
          <Button onClick={actions.add}>{words.emptyAdd}</Button>
        </EmptyState>
      ) : (
        <div className={styles.desk}>
          <FilterBar
            shown={list.shown}
            onShow={list.setShown}
            counts={counts}
            offers={offers}
            views={views}
            onByOffice={table.order.movable ? table.order.byOffice : null}
            trial={list.found}
            onBuild={() => setDialog('filter')}
            onColumns={() => setDialog('columns')}
            grouping={list.grouping}
            onGroup={list.setGrouping}
            veiled={veiled}
            onVeil={table.setVeiled}
            stale={list.stale}
            onResort={list.resort}
            onAdd={actions.add}
            selected={selection.ids.length}
            onBulk={() => setDialog('bulk')}
            onRemove={actions.removeSelected}
            onClear={selection.clear}
          />
          {list.found === 0 ? (
            <EmptyState title={words.none} text={words.noneText}>
              <Button onClick={list.showAll}>{words.noneClear}</Button>
            </EmptyState>
          ) : (
            <AttendeeGrid
              grid={grid}
              lines={list.lines}
              columns={columns}
              veiled={veiled}
              selection={selection}
              actions={actions}
              range={table.range}
              columnActions={table.columnActions}
              order={table.order}
              fold={list.fold}
            />
          )}
        </div>
      )}
      <TableDialogs table={table} dialog={dialog} onClose={() => setDialog(null)} />
    </ScreenFrame>
  );
}
