import { useState } from 'react';
import { BackupsDialog } from '../features/backups/backups-dialog.tsx';
import { useWords } from '../i18n/language.tsx';
import { THEMES, useView } from '../store/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Segmented } from '../ui/segmented.tsx';
import styles from './settings-dialog.module.css';

/** Theme and language of this desk. */
export function SettingsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { common, backups } = useWords();
  const [showsBackups, setShowsBackups] = useState(false);
  const { theme, language, setTheme, setLanguage } = useView();
  if (showsBackups) {
    const close = (): void => {
      setShowsBackups(false);
      onClose();
    };
    return <BackupsDialog isOpen={isOpen} onClose={close} />;
  }
  return (
    <Dialog
      title={common.settings}
      isOpen={isOpen}
      onClose={onClose}
      foot={<Button onClick={onClose}>{common.close}</Button>}
    >
      <div className={styles.rows}>
        <span>{common.theme}</span>
        <Segmented
          label={common.theme}
          options={THEMES.map((value) => ({ value, label: common.themes[value] }))}
          value={theme}
          onChange={setTheme}
        />
        <span>{common.language}</span>
        <Segmented
          label={common.language}
          options={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
          value={language}
          onChange={setLanguage}
        />
        <span>{backups.title}</span>
        <div>
          <Button onClick={() => setShowsBackups(true)}>{backups.open}</Button>
        </div>
      </div>
    </Dialog>
  );
}
