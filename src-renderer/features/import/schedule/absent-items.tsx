import { rangeText } from '../../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './schedule-preview.module.css';
import type { ScheduleDraft } from './use-schedule-import.ts';

/** Items of the plan that the file does not have: kept, unless the person marks them. */
export function AbsentItems({ items, draft }: { items: readonly Item[]; draft: ScheduleDraft }) {
  const { scheduleImport: words } = useWords();
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <section aria-label={words.absentTitle(items.length)}>
      <Notice tone="info" lead={words.absentTitle(items.length)}>
        <p>{words.absentText}</p>
        <ul className={styles.absent}>
          {items.map(({ id, title, start, end }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  aria-label={words.absentRemove(title)}
                  checked={draft.accepted.removed.has(id)}
                  onChange={(event) => draft.remove(id, event.target.checked)}
                />
                <span className={styles.small}>{rangeText(start, end, language)}</span> {title}
              </label>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}
