import { useWords } from '../../i18n/language.tsx';
import { useBackups } from '../../store/backups.ts';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What a disposal has left to be done at this desk: a folder that was away, a window that stood in the way. */
export function OwedNotices() {
  const { common, privacy: words } = useWords();
  const { backupsOwed, isRebuildOwed, cleanBackups } = useSession();
  const unclean = useBackups(({ status }) => status?.unclean);
  return (
    <>
      {backupsOwed.map((planId) => (
        <Notice key={planId} tone="caution" lead={words.owedLead}>
          {words.owedBackups}{' '}
          <Button look="link" onClick={() => void cleanBackups(planId)}>
            {words.owedAgain}
          </Button>
        </Notice>
      ))}
      {unclean?.map(({ planId, place, why }) => (
        <Notice key={`${planId} ${place}`} tone="caution" lead={words.owedLead}>
          {words.unclean(place, why)}
        </Notice>
      ))}
      {isRebuildOwed && (
        <Notice tone="caution" lead={words.owedLead}>
          {words.owedRebuild}{' '}
          <Button look="link" onClick={() => location.reload()}>
            {common.reload}
          </Button>
        </Notice>
      )}
    </>
  );
}
