import styles from './skipped-rows.module.css';

/** In a table of which only the rows in sight are drawn: as high as the rows left out. */
export const SkippedRows = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 && (
    <tr aria-hidden className={styles.skipped}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
