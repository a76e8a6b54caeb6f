import type { DocumentTable } from '../../../shared/documents/document.ts';
import styles from './tally.module.css';

/** A table of a paper on the screen: its first column names the row. */
export const FigureTable = ({ table, label }: { readonly table: DocumentTable; readonly label: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be reachable to be scrolled by keyboard
  <section className={styles.scroll} aria-label={label} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.id} scope="col" data-align={column.align}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      {table.sections.map(({ heading, rows }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections are in a fixed order and hold no state
        <tbody key={at}>
          {heading !== null && (
            <tr>
              <th colSpan={table.columns.length} scope="rowgroup" className={styles.heading}>
                {heading}
              </th>
            </tr>
          )}
          {rows.map(({ cells, strong }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are in a fixed order and hold no state
            <tr key={n} data-strong={strong || undefined}>
              {table.columns.map(({ id, align }, place) =>
                // A row that names nothing (なし) has no heading: an empty one says nothing to who hears it.
                place === 0 && cells[0]?.text ? (
                  <th key={id} scope="row">
                    {cells[place]?.text}
                  </th>
                ) : (
                  <td key={id} data-align={align}>
                    {cells[place]?.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </section>
);
