import type { ChangeLine, ToldDay } from '../../../../shared/domain/release/words.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Mark } from '../../../ui/marks.tsx';
import styles from './change-days.module.css';

/** The change list in words, day by day; a change of an item that is still there leads to it. */
export function ChangeDays({
  days,
  isThere,
  onGo,
}: {
  readonly days: readonly ToldDay[];
  /** Whether an item can still be gone to. */
  readonly isThere: (itemId: string) => boolean;
  readonly onGo: (itemId: string) => void;
}) {
  const { releases: words } = useWords();
  return (
    <div className={styles.days} data-testid="change-list">
      {days.map(({ heading, changes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day can come twice, and no state hangs on it
        <section key={at}>
          <h4 className={styles.day}>{heading === '' ? words.whole : heading}</h4>
          <ul className={styles.list}>
            {changes.map(({ itemId, title, lines }, n) => {
              const text = (
                <>
                  <b className={styles.title}>{title}</b>
                  <span className={styles.lines}>
                    {lines.map((line) => (
                      <span key={`${line.what} ${line.text}`} className={styles.line}>
                        <Mark>{line.what}</Mark>
                        <span>{besideIts(line)}</span>
                      </span>
                    ))}
                  </span>
                </>
              );
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the order is fixed and no state hangs on it
                <li key={n}>
                  {itemId !== null && isThere(itemId) ? (
                    <button type="button" className={styles.change} onClick={() => onGo(itemId)}>
                      {text}
                    </button>
                  ) : (
                    <div className={styles.change}>{text}</div>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What changed, beside what it is called: in full, where the sentence only says that it did. */
function besideIts({ what, before, after, text }: ChangeLine): string {
  if (text === what) return after === what ? before : after || before;
  if (!text.startsWith(what)) return text;
  return before === '' ? after : `${before}→${after || '－'}`;
}
