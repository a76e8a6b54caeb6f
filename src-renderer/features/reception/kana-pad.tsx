import { KANA_ROWS } from '../../../shared/domain/attendees/kana-rows.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './kana-pad.module.css';

/** The rows of the fifty sounds as large keys: one tap a kana, for a touch screen. */
export function KanaPad({ rows, onRows }: { rows: string; onRows: (rows: string) => void }) {
  const { reception: words } = useWords();
  return (
    <fieldset className={styles.pad} aria-label={words.pad}>
      {KANA_ROWS.map((row) => (
        <button key={row} type="button" lang="ja" onClick={() => onRows(rows + row)}>
          {row}
        </button>
      ))}
      <button type="button" disabled={rows === ''} onClick={() => onRows(rows.slice(0, -1))}>
        {words.padBack}
      </button>
      <span className={styles.tapped} aria-live="polite">
        {words.padRows(rows)}
      </span>
    </fieldset>
  );
}
