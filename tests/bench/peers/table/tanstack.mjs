import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement as h, memo, useCallback, useRef, useState } from 'react';
import { COLUMNS, WIDTHS } from '../../input/table-people.mjs';
import { peer, rows } from './peer.mjs';

/** TanStack Table with TanStack Virtual over rows and columns, cells as its own examples draw them. */

const ROW = 31;
const LEFTS = WIDTHS.map((_, n) => WIDTHS.slice(0, n).reduce((sum, width) => sum + width, 0));
const TOTAL = WIDTHS.reduce((sum, width) => sum + width, 0);
const cellStyle = (column) => ({
  position: 'absolute',
  left: LEFTS[column],
  width: WIDTHS[column],
  height: ROW - 1,
  lineHeight: `${ROW - 1}px`,
  padding: '0 10px',
  boxSizing: 'border-box',
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
});
const STYLES = COLUMNS.map((_, n) => cellStyle(n));

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});
const columns = COLUMNS.map((id) => ({ id, accessorKey: id, header: id, sortFn: 'basic' }));
let table;

const Row = memo(function Row({ row, index, top, from, to, edited, onCommit }) {
  const cells = [];
  for (let column = from; column <= to; column += 1) {
    const id = COLUMNS[column];
    cells.push(
      h(
        'div',
        { key: id, role: 'gridcell', 'data-column': column, style: STYLES[column] },
        edited === id
          ? h('input', {
              autoFocus: true,
              defaultValue: row[id],
              onKeyDown: (event) =>
                event.key === 'Enter' &&
                !event.nativeEvent.isComposing &&
                onCommit(row.id, id, event.currentTarget.value),
            })
          : row[id],
      ),
    );
  }
  const style = {
    position: 'absolute',
    height: ROW,
    width: TOTAL,
    transform: `translateY(${top}px)`,
    borderBottom: '1px solid #eee',
  };
  return h('div', { role: 'row', 'aria-rowindex': index + 2, 'data-row': row.id, style }, cells);
});

function App() {
  const [data, setData] = useState(rows);
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState(null);
  const scroller = useRef(null);
  table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: () => true,
  });
  const { rows: model } = table.getRowModel();
  const lines = useVirtualizer({
    count: model.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: COLUMNS.length,
    getScrollElement: () => scroller.current,
    estimateSize: (n) => WIDTHS[n],
    overscan: 1,
  });
  const seen = across.getVirtualItems();
  const commit = useCallback((id, column, value) => {
    setEdited(null);
    setData((before) => before.map((row) => (row.id === id ? { ...row, [column]: value } : row)));
  }, []);
  const from = seen[0]?.index ?? 0;
  const to = seen.at(-1)?.index ?? 8;
  const onDoubleClick = ({ target }) => {
    const cell = target.closest('[data-column]');
    if (cell) setEdited({ id: cell.closest('[data-row]').dataset.row, column: COLUMNS[cell.dataset.column] });
  };
  return h(
    'div',
    null,
    h('input', {
      id: 'q',
      value: query,
      onChange: ({ target }) => {
        setQuery(target.value);
        table.setGlobalFilter(target.value);
      },
    }),
    h(
      'div',
      {
        ref: scroller,
        id: 'scroller',
        style: { height: 640, overflow: 'auto', background: '#fff', position: 'relative' },
        onDoubleClick,
      },
      h(
        'div',
        { style: { position: 'sticky', top: 0, height: 58, width: TOTAL, background: '#eee', zIndex: 1 } },
        COLUMNS.slice(from, to + 1).map((id, n) => h('div', { key: id, style: STYLES[from + n] }, id)),
      ),
      h(
        'div',
        {
          role: 'grid',
          'aria-rowcount': model.length + 1,
          style: { height: lines.getTotalSize(), width: TOTAL, position: 'relative' },
        },
        lines.getVirtualItems().map(({ index, start }) => {
          const row = model[index]?.original;
          return (
            row &&
            h(Row, {
              key: row.id,
              row,
              index,
              top: start,
              from,
              to,
              edited: edited?.id === row.id ? edited.column : null,
              onCommit: commit,
            })
          );
        }),
      ),
    ),
  );
}

const cell = (row, column) =>
  document.querySelector(`[aria-rowindex="${row + 2}"] [data-column="${column}"]`);
peer(App, {
  first: () => cell(0, 0)?.textContent ?? '',
  count: () => Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1,
  sort: (direction) => table.setSorting([{ id: 'reading', desc: direction === 'desc' }]),
  scroller: () => document.getElementById('scroller'),
  cell: (row) => cell(row, 3),
});
