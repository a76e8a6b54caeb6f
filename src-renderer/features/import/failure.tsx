import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import type { AppError } from '../../../shared/lib/errors.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './import-screen.module.css';

/** What went wrong, what is safe, what to do. */
export function Failure({ error }: { error: AppError }) {
  const { importing: words } = useWords();
  const language = useLanguage();
  return (
    <div className={styles.failure}>
      <Notice tone="error" lead={words.failed}>
        {errorSentence(error, language)}
      </Notice>
    </div>
  );
}
