import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import styles from './meetings-screen.module.css';

/** The meetings that were taken off the list, each with the way back. */
export function RemovedMeetings() {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const { removedMeetings, restoreMeeting } = useSession();
  const say = useToasts((state) => state.say);
  if (removedMeetings.length === 0) return null;

  async function restore(id: string): Promise<void> {
    const restored = await restoreMeeting(id);
    if (!restored.ok) say(common.refused[restored.error.code], 'error');
  }

  return (
    <details className={styles.removed}>
      <summary>{words.removedMeetings(removedMeetings.length)}</summary>
      <ul>
        {removedMeetings.map(({ id, meeting }) => (
          <li key={id}>
            {titleOf(meeting, language)}
            <Button small onClick={() => void restore(id)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
