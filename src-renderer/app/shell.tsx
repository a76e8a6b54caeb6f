import { BackupNotices } from '../features/backups/backup-notices.tsx';
import { MemoDialog } from '../features/memo/memo-dialog.tsx';
import { MergeDialog } from '../features/merge/merge-dialog.tsx';
import { OwedNotices } from '../features/privacy/owed-notices.tsx';
import { useDeskShare } from '../store/use-desk-share.ts';
import { CommandPalette } from './command-palette.tsx';
import { DropVeil } from './drop-veil.tsx';
import { KeyList } from './key-list.tsx';
import { Rail } from './rail.tsx';
import { SaveTrouble } from './save-trouble.tsx';
import { CurrentScreen } from './screens.tsx';
import styles from './shell.module.css';
import { ToastList } from './toast-list.tsx';
import { useDeskNotice } from './use-desk-notice.ts';
import { useRemovalNotice } from './use-removal-notice.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The frame around every screen: the rail, what must be said first, the screen, and the palette. */
export function Shell() {
  useShortcuts();
  useRemovalNotice();
  useDeskShare();
  useDeskNotice();
  return (
    <div className={styles.shell}>
      <Rail />
      <div className={styles.stage}>
        <div>
          <SaveTrouble />
          <BackupNotices />
          <OwedNotices />
        </div>
        <CurrentScreen />
      </div>
      <MemoDialog />
      <MergeDialog />
      <CommandPalette />
      <ToastList />
      <DropVeil />
      <KeyList />
    </div>
  );
}
