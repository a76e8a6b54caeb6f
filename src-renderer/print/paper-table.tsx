import { MM_PER_CHARACTER } from '../../shared/documents/column-wish.ts';
import type {
  DocumentCell,
  DocumentColumn,
  DocumentRow,
  DocumentTable,
} from '../../shared/documents/document.ts';
import styles from './paper-table.module.css';

/** The width of the page but for the outer half of the border on either side. */
const FULL_WIDTH = 'calc(100% - 0.4mm)';

/** A table on paper: its heading stands again at the top of each page, and no row is cut in two. */
export function PaperTable({ table, wide }: { readonly table: DocumentTable; readonly wide: boolean }) {
  const { caption, columns, sections, rowHeight, orderPoints } = table;
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return (
    <table
      data-order={orderPoints === undefined ? undefined : ''}
      className={orderPoints === undefined ? styles.table : styles.order}
      style={{
        width: wide ? FULL_WIDTH : `min(${FULL_WIDTH}, ${sum * MM_PER_CHARACTER}mm)`,
        ...(orderPoints === undefined ? {} : { fontSize: `${orderPoints}pt` }),
      }}
    >
      {caption !== null && <caption className={styles.caption}>{caption}</caption>}
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={{ width: `${(width / sum) * 100}%` }} />
        ))}
      </colgroup>
      <thead hidden={orderPoints !== undefined}>
        <tr>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ heading, rows }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections are in a fixed order and hold no state
        <tbody key={at} className={styles.section}>
          {heading !== null && (
            <tr className={styles.heading}>
              <th colSpan={columns.length} scope="rowgroup">
                {heading}
              </th>
            </tr>
          )}
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are in a fixed order and hold no state
            <PaperRow key={index} row={row} columns={columns} height={rowHeight} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

const PaperRow = ({
  row,
  columns,
  height,
}: {
  readonly row: DocumentRow;
  readonly columns: readonly DocumentColumn[];
  readonly height: number | undefined;
}) => (
  <tr
    className={row.optional ? styles.optional : undefined}
    data-strong={row.strong || undefined}
    data-changed={row.changed || undefined}
    style={height === undefined ? undefined : { height: `${height}mm` }}
  >
    {columns.map(({ id, align }, at) => {
      const cell = row.cells[at] ?? { text: '' };
      return (
        <td key={id} data-align={align} data-reading={cell.reading ? '' : undefined}>
          <PaperCell cell={cell} />
        </td>
      );
    })}
  </tr>
);

const PaperCell = ({ cell }: { readonly cell: DocumentCell }) => (
  <>
    {cell.reading ? (
      <ruby>
        {cell.text}
        <rt>{cell.reading}</rt>
      </ruby>
    ) : (
      cell.text
    )}
    {cell.note && <span className={styles.note}>{cell.note}</span>}
  </>
);
