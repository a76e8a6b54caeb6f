import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './past-imports.module.css';
import { whenText } from './when-text.ts';

/** The files that were taken in so far, the latest first. */
export function PastImports() {
  const { importing: words, scheduleImport, common } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const rows = [...plan.rows.imports.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
  if (rows.length === 0) return null;
  return (
    <section className={styles.past} aria-label={words.past}>
      <h2>{words.past}</h2>
      <ul>
        {rows.map(({ id, fileName, at, people, items }) => (
          <li key={id}>
            <span className={styles.name}>{fileName}</span>
            <span>{items === null ? common.people(people) : scheduleImport.items(items)}</span>
            <time dateTime={at}>{whenText(at, language)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
