import { useWords } from '../i18n/language.tsx';
import { isKept, useBackups } from '../store/backups.ts';
import { useSession } from '../store/session.ts';
import { changeText } from './change-text.ts';
import styles from './shell.module.css';

/**
 * Where the last change stands, and what it was. Never says saved before the disk has it, nor backed up
 * before main has written the change and read it back.
 */
export function SaveStatus() {
  const { common } = useWords();
  const saveState = useSession((state) => state.saveState);
  const plan = useSession((state) => state.plan);
  const last = useSession((state) => state.last);
  const kept = useBackups(isKept(plan?.id, plan?.seq ?? 0));
  const time = last
    ? new Date(last.at).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit' })
    : '';
  const label = {
    saved: <span className={styles.saved}>{kept ? common.kept : common.saved}</span>,
    saving: <span>{common.saving}</span>,
    stale: <span className={styles.failed}>{common.stale}</span>,
    failed: <span className={styles.failed}>{common.saveFailed}</span>,
  }[saveState.kind];
  return (
    <div role="status" data-testid="save-status" data-state={saveState.kind} data-kept={kept}>
      {label} {saveState.kind === 'saved' && time}
      {last && last.seq > 1 && (
        <div className={styles.lastChange} title={changeText(common, last)}>
          {changeText(common, last)}
        </div>
      )}
    </div>
  );
}
