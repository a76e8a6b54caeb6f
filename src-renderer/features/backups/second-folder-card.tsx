import * as v from 'valibot';
import { useWords } from '../../i18n/language.tsx';
import { useBackups } from '../../store/backups.ts';
import { usePreference } from '../../store/use-preference.ts';
import styles from './backups.module.css';
import { SecondFolder } from './second-folder.tsx';

/**
 * Asks, below the list of meetings, for a second place for the backups, until one is chosen or put off. It comes when
 * main has answered: above the list it moved the rows while somebody was about to click one.
 */
export function SecondFolderCard() {
  const { backups: words } = useWords();
  const hasStatus = useBackups(({ status }) => status !== null);
  const hasSecond = useBackups(({ status }) => (status?.second ?? null) !== null);
  const [isLater, setLater] = usePreference('second-backup-later', v.boolean(), false);
  if (!hasStatus || hasSecond || isLater) return null;
  return (
    <section className={styles.card} aria-labelledby="second-folder">
      <h2 id="second-folder">{words.askSecond}</h2>
      <SecondFolder onLater={() => setLater(true)} />
    </section>
  );
}
