import { useWords } from '../i18n/language.tsx';
import { useSession } from '../store/session.ts';
import { changeText } from './change-text.ts';
import styles from './shell.module.css';

/** Where the last change stands, and what it was. Never says saved before the disk has it. */
export function SaveStatus() {
  const { common } = useWords();
  const saveState = useSession((state) => state.saveState);
  const last = useSession((state) => state.last);
  const time = last
    ? new Date(last.at).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit' })
    : '';
  const label = {
    saved: <span className={styles.saved}>{common.saved}</span>,
    saving: <span>{common.saving}</span>,
    stale: <span className={styles.failed}>{common.stale}</span>,
    failed: <span className={styles.failed}>{common.saveFailed}</span>,
  }[saveState.kind];
  return (
    <div role="status" data-testid="save-status" data-state={saveState.kind}>
      {label} {saveState.kind === 'saved' && time}
      {last && last.seq > 1 && (
        <div className={styles.lastChange} title={changeText(common, last)}>
          {changeText(common, last)}
        </div>
      )}
    </div>
  );
}
