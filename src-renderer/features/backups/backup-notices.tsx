import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { type NewerCopy, useBackups } from '../../store/backups.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Said above every screen: a backup that is newer than the data, backups that fail, data of a newer program. */
export function BackupNotices() {
  const { backups: words } = useWords();
  const language = useLanguage();
  const { newer, failure } = useBackups();
  const isReadOnly = useSession((state) => state.isReadOnly);
  return (
    <>
      {isReadOnly && <Notice tone="caution">{words.readOnly}</Notice>}
      {newer.map((one) => (
        <NewerNotice key={one.planId} copy={one} />
      ))}
      {failure && newer.length === 0 && !isReadOnly && (
        <Notice tone="caution" lead={words.failed}>
          {errorSentence(failure, language)}
        </Notice>
      )}
    </>
  );
}

function NewerNotice({ copy }: { copy: NewerCopy }) {
  const { backups: words } = useWords();
  const language = useLanguage();
  const summary = useSession((state) =>
    [...state.meetings, ...state.removedMeetings].find((one) => one.id === copy.planId),
  );
  const settleNewer = useSession((state) => state.settleNewer);
  const say = useToasts((state) => state.say);
  const title = summary ? titleOf(summary.meeting, language) : words.unknownPlan;

  async function settle(use: 'backup' | 'here'): Promise<void> {
    const done = await settleNewer(copy.planId, use);
    if (!done.ok) say(errorSentence(done.error, language), 'error');
  }

  const more = copy.seq - copy.here;
  const lost = copy.seq + copy.missing - Math.max(copy.seq, copy.here);
  return (
    <Notice tone="caution" lead={more > 0 ? words.newer : words.gone}>
      {more > 0 && (copy.here === 0 ? words.lostText(title) : words.newerText(title, more))}
      {lost > 0 && words.goneText(title, lost)}{' '}
      {more > 0 && (
        <Button look="link" onClick={() => void settle('backup')}>
          {words.useBackup}
        </Button>
      )}{' '}
      {copy.here > 0 && (
        <Button look="link" onClick={() => void settle('here')}>
          {words.useHere}
        </Button>
      )}
    </Notice>
  );
}
