import { collectionWord } from '../../../shared/domain/collections/words.ts';
import { countDifferences, rowDifferences } from '../../../shared/domain/plan/row-differences.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import type { Found } from '../../store/session-state.ts';
import { useToasts } from '../../store/toast.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './backups.module.css';

/** What going back to a snapshot would change, and the two ways to do it. */
export function SnapshotLook({ found, date, onDone }: { found: Found; date: string; onDone: () => void }) {
  const { backups: words, common } = useWords();
  const language = useLanguage();
  const plan = useSession((state) => state.plan);
  const { backUp, run, restoreAsNew } = useSession.getState();
  const say = useToasts((state) => state.say);
  const { setPlanId, go } = useView();
  if (!plan) return null;
  const differences = countDifferences(rowDifferences(plan, found.plan));

  async function replace(): Promise<void> {
    // What is here now is in a snapshot of its own before anything is replaced.
    if (!(await backUp())) return say(words.notBackedUp, 'error');
    const done = run('restoreBackup', { backup: found.plan, date });
    if (!done.ok) return say(common.refused[done.error.code], 'error');
    say(words.restored);
    onDone();
  }

  async function openAsNew(): Promise<void> {
    const opened = await restoreAsNew(found);
    if (!opened.ok) return say(common.refused['not-saved'], 'error');
    setPlanId(opened.value);
    go('overview');
    onDone();
  }

  return (
    <section aria-label={date}>
      <h3>{date}</h3>
      <p>{differences.length === 0 ? words.same : words.difference}</p>
      <ul>
        {differences.map(({ collection, added, changed, removed }) => (
          <li key={collection}>
            {words.line(collectionWord(collection, language), added, changed, removed)}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={() => void openAsNew()}>{words.asNew}</Button>
        <Button look="primary" disabled={differences.length === 0} onClick={() => void replace()}>
          {words.replace}
        </Button>
      </div>
    </section>
  );
}
