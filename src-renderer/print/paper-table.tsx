import { cellSize, readingPoints } from '../../shared/documents/cell-size.ts';
import { MM_PER_CHARACTER } from '../../shared/documents/column-wish.ts';
import type {
  DocumentCell,
  DocumentColumn,
  DocumentRow,
  DocumentTable,
} from '../../shared/documents/document.ts';
import { BODY_POINTS, DENSE_POINTS } from '../../shared/documents/fit-columns.ts';
import { isWhole } from '../../shared/documents/whole-table.ts';
import { BrokenText } from './broken-text.tsx';
import styles from './paper-table.module.css';

/** The width of the page but for the outer half of the border on either side. */
const FULL_WIDTH = 'calc(100% - 0.4mm)';

/** A table on paper: its heading stands again at the top of each page, and no row is cut in two. */
export function PaperTable({
  table,
  wide,
  across,
  dense = false,
}: {
  readonly table: DocumentTable;
  readonly wide: boolean;
  /** Of the text between the margins, in mm; left out where the type is not that of papers (a booklet). */
  readonly across?: number | undefined;
  /** In slightly smaller type. */
  readonly dense?: boolean | undefined;
}) {
  const { caption, columns, sections, rowHeight, orderPoints } = table;
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const whole = across === undefined ? 0 : wide ? across : Math.min(across, sum * MM_PER_CHARACTER);
  const widths = orderPoints === undefined ? columns.map(({ width }) => (width / sum) * whole) : [];
  const look = { widths, height: rowHeight, body: dense ? DENSE_POINTS / BODY_POINTS : 1 };
  return (
    <table
      data-written={rowHeight !== undefined || undefined}
      data-dense={dense || undefined}
      data-whole={isWhole(table) || undefined}
      data-whole-sections={table.wholeSections}
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
            <th key={id} scope="col" lang={languageOf(label)}>
              <BrokenText text={label} />
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ heading, rows }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections are in a fixed order and hold no state
        <tbody key={at} className={styles.section} data-empty={rows.length === 0 || undefined}>
          {heading !== null && (
            <tr className={styles.heading}>
              <th colSpan={columns.length} scope="rowgroup">
                {heading}
              </th>
            </tr>
          )}
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are in a fixed order and hold no state
            <PaperRow key={index} row={row} columns={columns} look={look} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Japanese in an English paper is broken as Japanese. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const languageOf = (text: string): 'ja' | undefined => (JAPANESE.test(text) ? 'ja' : undefined);

interface RowLook {
  /** Of the columns in mm; none where cells keep their size. */
  readonly widths: readonly number[];
  /** The least there is, in mm, where somebody writes on it. */
  readonly height: number | undefined;
  /** Its type as a part of the body's. */
  readonly body: number;
}

const PaperRow = ({
  row,
  columns,
  look: { widths, height, body },
}: {
  readonly row: DocumentRow;
  readonly columns: readonly DocumentColumn[];
  readonly look: RowLook;
}) => (
  <tr
    className={row.optional ? styles.optional : undefined}
    data-strong={row.strong || undefined}
    data-changed={row.changed || undefined}
    style={height === undefined ? undefined : { height: `${height}mm` }}
  >
    {columns.map((column, at) => {
      const { id, align } = column;
      const cell = row.cells[at] ?? { text: '' };
      const size = cellSize(cell, column, widths[at] ?? 0, height !== undefined, body);
      return (
        <td
          key={id}
          lang={languageOf(cell.text)}
          data-align={align}
          data-reading={cell.reading ? '' : undefined}
          style={
            size === 1 ? undefined : { fontSize: `${size}em`, ...(cell.reading ? {} : { lineHeight: 1.35 }) }
          }
        >
          <PaperCell cell={cell} reading={readingPoints(cell, widths[at] ?? 0)} />
        </td>
      );
    })}
  </tr>
);

const PaperCell = ({
  cell,
  reading,
}: {
  readonly cell: DocumentCell;
  /** Points in which its reading is set; null: as readings are. */
  readonly reading: number | null;
}) => (
  <>
    {cell.reading ? (
      <ruby>
        {cell.text}
        <rt style={reading === null ? undefined : { fontSize: `${reading}pt` }}>{cell.reading}</rt>
      </ruby>
    ) : (
      <BrokenText text={cell.text} />
    )}
    {cell.note && (
      <span className={styles.note}>
        <BrokenText text={cell.note} />
      </span>
    )}
  </>
);
