import type { DocumentCell, DocumentChart, DocumentColumn, DocumentTable } from '../document.ts';

/** A chart and the table beside it, from one set of figures. */

export interface Figures {
  readonly caption: string;
  /** What the rows are (都市, 行事). */
  readonly rowLabel: string;
  readonly series: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly number[];
    readonly limit?: number | null;
  }[];
  /** The heading of the column of limits; none without one. */
  readonly limitLabel?: string;
  /** Label of the row of sums; none without one. */
  readonly total?: string;
}

/** The two blocks; nothing without rows. */
export function chartWithTable(figures: Figures): (DocumentChart | DocumentTable)[] {
  const { caption, rowLabel, series, rows, limitLabel, total } = figures;
  if (rows.length === 0) return [];
  const chart: DocumentChart = {
    kind: 'chart',
    caption,
    series: series.map(({ id, label }) => ({ id, label })),
    bars: rows.map(({ label, values, limit }) => ({
      label,
      values: [...values],
      ...(limit == null ? {} : { limit }),
    })),
    ...(limitLabel === undefined ? {} : { limitLabel }),
  };
  const body = rows.map(({ label, values, limit }) => ({
    cells: [
      { text: label },
      ...values.map(countCell),
      ...(limitLabel === undefined ? [] : [limit == null ? { text: '' } : countCell(limit)]),
    ],
  }));
  const sums = series.map((_, n) => rows.reduce((sum, { values }) => sum + (values[n] ?? 0), 0));
  const table: DocumentTable = {
    kind: 'table',
    caption: null,
    columns: [
      { id: 'label', label: rowLabel, type: 'text', width: 18, align: 'start' },
      ...series.map(({ id, label }) => countColumn(id, label)),
      ...(limitLabel === undefined ? [] : [countColumn('limit', limitLabel)]),
    ],
    sections: [
      {
        heading: null,
        rows: [
          ...body,
          ...(total === undefined
            ? []
            : [
                {
                  cells: [
                    { text: total },
                    ...sums.map(countCell),
                    ...(limitLabel === undefined ? [] : [{ text: '' }]),
                  ],
                  strong: true,
                },
              ]),
        ],
      },
    ],
  };
  return [chart, table];
}

export const countCell = (value: number): DocumentCell => ({ text: value.toLocaleString('ja-JP'), value });

export const countColumn = (id: string, label: string, width = 8): DocumentColumn => ({
  id,
  label,
  type: 'number',
  width,
  align: 'end',
});
