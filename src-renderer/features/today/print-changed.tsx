import { useLanguage, useWords } from '../../i18n/language.tsx';
import { choosePaper } from '../../store/paper-choices.ts';
import { wishOnlyChanged } from '../../store/paper-wish.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './notice-panel.module.css';

/** Leads to the papers, where only what has changed since the last release can be printed. */
export function PrintChanged() {
  const language = useLanguage();
  const { today: words } = useWords();
  const go = useView((state) => state.go);
  return (
    <div className={styles.print}>
      <Button
        className={styles.touch}
        onClick={() => {
          choosePaper('schedule', language);
          wishOnlyChanged();
          go('documents');
        }}
      >
        {words.printChanged}
      </Button>
      <span className={styles.hint}>{words.printHint}</span>
    </div>
  );
}
