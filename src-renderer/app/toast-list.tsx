import { useWords } from '../i18n/language.tsx';
import { useToasts } from '../store/toast.ts';
import styles from './toast-list.module.css';

/** Lines that tell what just happened, spoken to a screen reader as they come. */
export function ToastList() {
  const { common } = useWords();
  const { toasts, dismiss } = useToasts();
  return (
    // A dialog hides what lies outside it but for this: its lines are heard and closed while one is open.
    <div className={styles.list} role="log" aria-live="polite" data-react-aria-top-layer="true">
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className={toast.tone === 'error' ? `${styles.toast} ${styles.error}` : styles.toast}
        >
          <span>{toast.text}</span>
          {toast.tone === 'error' && (
            <button type="button" className={styles.close} onClick={() => dismiss(toast.id)}>
              {common.close}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
