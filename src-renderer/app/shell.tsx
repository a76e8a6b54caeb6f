import { useWords } from '../i18n/language.tsx';
import { useSession } from '../store/session.ts';
import { useView } from '../store/view.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { CommandPalette } from './command-palette.tsx';
import { Rail } from './rail.tsx';
import { CurrentScreen } from './screens.tsx';
import styles from './shell.module.css';
import { ToastList } from './toast-list.tsx';
import { useRemovalNotice } from './use-removal-notice.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The frame around every screen: the rail, what must be said first, the screen, and the palette. */
export function Shell() {
  useShortcuts();
  useRemovalNotice();
  return (
    <div className={styles.shell}>
      <Rail />
      <div className={styles.stage}>
        <div>
          <SaveTrouble />
        </div>
        <CurrentScreen />
      </div>
      <CommandPalette />
      <ToastList />
    </div>
  );
}

/** Said above every screen until it is settled: what could not be saved and what to do. */
function SaveTrouble() {
  const { common } = useWords();
  const saveState = useSession((state) => state.saveState);
  const retry = useSession((state) => state.retrySave);
  const openPlan = useSession((state) => state.openPlan);
  const planId = useView((state) => state.planId);
  if (saveState.kind === 'failed') {
    return (
      <div className={styles.banner}>
        <Notice tone="error" lead={common.saveFailed}>
          {common.saveFailedText(saveState.waiting)}{' '}
          <Button look="link" onClick={retry}>
            {common.retry}
          </Button>
        </Notice>
      </div>
    );
  }
  if (saveState.kind === 'stale' && planId !== null) {
    return (
      <div className={styles.banner}>
        <Notice tone="caution" lead={common.stale}>
          {common.staleText}{' '}
          <Button look="link" onClick={() => void openPlan(planId)}>
            {common.reload}
          </Button>
        </Notice>
      </div>
    );
  }
  return null;
}
