import 'react-data-grid/lib/styles.css';
import { createElement as h, useCallback, useMemo, useState } from 'react';
import { DataGrid, renderTextEditor } from 'react-data-grid';
import { COLUMNS, WIDTHS } from '../../input/table-people.mjs';
import { peer, rows, textOf } from './peer.mjs';

/** react-data-grid; sorting and filtering are its user's own, written here as its examples do. */

const columns = COLUMNS.map((id, n) => ({
  key: id,
  name: id,
  width: WIDTHS[n],
  sortable: true,
  renderEditCell: renderTextEditor,
}));
let setSort;

function App() {
  const [data, setData] = useState(rows);
  const [query, setQuery] = useState('');
  const [sort, setSortColumns] = useState([]);
  setSort = setSortColumns;
  const sorted = useMemo(() => {
    const [by] = sort;
    if (!by) return data;
    const sign = by.direction === 'ASC' ? 1 : -1;
    const { columnKey: key } = by;
    return [...data].sort((a, b) => (a[key] < b[key] ? -sign : a[key] > b[key] ? sign : 0));
  }, [data, sort]);
  const list = useMemo(
    () => (query === '' ? sorted : sorted.filter((row) => textOf(row).includes(query))),
    [sorted, query],
  );
  const onRows = useCallback((next, { indexes }) => {
    setData((before) => {
      const changed = new Map(indexes.map((at) => [next[at].id, next[at]]));
      return before.map((row) => changed.get(row.id) ?? row);
    });
  }, []);
  return h(
    'div',
    null,
    h('input', { id: 'q', value: query, onChange: ({ target }) => setQuery(target.value) }),
    h(DataGrid, {
      columns,
      rows: list,
      rowKeyGetter: (row) => row.id,
      onRowsChange: onRows,
      sortColumns: sort,
      onSortColumnsChange: setSortColumns,
      rowHeight: 31,
      headerRowHeight: 58,
      className: 'rdg-light',
      style: { height: 640 },
    }),
  );
}

const cell = (row, column) =>
  document.querySelector(`[role=row][aria-rowindex="${row + 2}"] [aria-colindex="${column + 1}"]`);
peer(App, {
  first: () => cell(0, 0)?.textContent ?? '',
  count: () => Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1,
  sort: (direction) => setSort([{ columnKey: 'reading', direction: direction.toUpperCase() }]),
  scroller: () => document.querySelector('[role=grid]'),
  cell: (row) => cell(row, 3),
});
