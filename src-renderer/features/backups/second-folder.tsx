import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useBackups } from '../../store/backups.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import styles from './backups.module.css';

/** The second folder for backups: chosen in a dialog of the system, or when the program is started. */
export function SecondFolder({ onLater }: { onLater?: () => void }) {
  const { backups: words } = useWords();
  const language = useLanguage();
  const status = useBackups((state) => state.status);
  const chooseSecond = useSession((state) => state.chooseSecond);
  const say = useToasts((state) => state.say);
  if (!status) return null;

  async function choose(forget: boolean): Promise<void> {
    const chosen = await chooseSecond(forget);
    if (!chosen.ok) say(errorSentence(chosen.error, language), 'error');
  }

  return (
    <>
      {status.second?.failure && (
        <p role="alert">{words.secondFailed(status.second.name, status.second.failure)}</p>
      )}
      {!status.second && (
        <p>
          {words.secondHint}
          {!status.canChoose && words.secondHost}
        </p>
      )}
      {(status.canChoose || onLater) && (
        <div className={styles.buttons}>
          {status.canChoose && (
            <Button small onClick={() => void choose(false)}>
              {words.choose}
            </Button>
          )}
          {status.canChoose && status.second && (
            <Button small look="quiet" onClick={() => void choose(true)}>
              {words.forget}
            </Button>
          )}
          {onLater && (
            <Button small onClick={onLater}>
              {words.later}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
