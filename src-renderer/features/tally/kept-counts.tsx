import type { Headcounts } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { HeadcountTable } from '../privacy/headcount-table.tsx';
import styles from './tally.module.css';

/** People of whom only the numbers are left, after a disposal or in a file from the host before. */
export function KeptCounts({ counts }: { counts: readonly Headcounts[] }) {
  const { tally: words } = useWords();
  return (
    <section className={styles.kept} aria-label={words.keptCounts}>
      <h2>{words.keptCounts}</h2>
      <p>{words.keptCountsText}</p>
      <HeadcountTable counts={counts} />
    </section>
  );
}
