import type { UnreadLine } from '../../../../shared/input/schedule/reading.ts';
import { useWords } from '../../../i18n/language.tsx';
import { placeText } from '../place-text.ts';
import styles from './schedule-preview.module.css';

/** Lines of the file that became no item, each with the reason. */
export function UnreadLines({ lines }: { lines: readonly UnreadLine[] }) {
  const { importing, scheduleImport: words } = useWords();
  if (lines.length === 0) return null;
  return (
    <details className={styles.unread}>
      <summary>{words.unread(lines.length)}</summary>
      <ul>
        {lines.map(({ at, text, why }) => (
          <li key={`${at} ${text}`}>
            <span className={styles.at}>{placeText(at, importing.record)}</span> {words.why[why]}{' '}
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
