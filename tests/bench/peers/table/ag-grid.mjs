import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
  TextEditorModule,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { createElement as h, useState } from 'react';
import { COLUMNS, WIDTHS } from '../../input/table-people.mjs';
import { peer, rows } from './peer.mjs';

/** AG Grid Community, its quick filter with the cache it offers. */

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ColumnApiModule,
  QuickFilterModule,
  RowApiModule,
  TextEditorModule,
]);
const columns = COLUMNS.map((id, n) => ({
  field: id,
  headerName: id,
  width: WIDTHS[n],
  editable: true,
  cellDataType: false,
}));
let api;

function App() {
  const [query, setQuery] = useState('');
  return h(
    'div',
    null,
    h('input', { id: 'q', value: query, onChange: ({ target }) => setQuery(target.value) }),
    h(
      'div',
      { style: { height: 640 } },
      h(AgGridReact, {
        rowData: rows,
        columnDefs: columns,
        defaultColDef: { sortable: true },
        rowHeight: 31,
        headerHeight: 58,
        cacheQuickFilter: true,
        quickFilterText: query,
        animateRows: false,
        getRowId: ({ data }) => data.id,
        onGridReady: (event) => {
          api = event.api;
        },
      }),
    ),
  );
}

const cell = (row, id) => document.querySelector(`.ag-row[row-index="${row}"] [col-id="${id}"]`);
peer(App, {
  first: () => cell(0, 'reading')?.textContent ?? '',
  count: () => api?.getDisplayedRowCount() ?? -1,
  sort: (direction) => api.applyColumnState({ state: [{ colId: 'reading', sort: direction }] }),
  scroller: () => document.querySelector('.ag-grid-viewport') ?? document.querySelector('.ag-body-viewport'),
  cell: (row) => cell(row, 'department'),
});
