import { FileDown } from 'lucide-react';
import { useWords } from '../i18n/language.tsx';
import { useSession } from '../store/session.ts';
import styles from './drop-veil.module.css';
import { useFileDrop } from './use-file-drop.ts';

/** While files are held over the window: what becomes of them when they are let go. */
export function DropVeil() {
  const { importing: words } = useWords();
  const held = useFileDrop();
  const hasPlan = useSession((state) => state.plan !== null);
  if (held === 0) return null;
  return (
    <div role="status" className={styles.veil} data-testid="drop-veil">
      <div className={styles.sheet}>
        <FileDown size={34} strokeWidth={1.4} aria-hidden />
        <p className={styles.lead}>{words.letGo(held)}</p>
        <p>{hasPlan ? (held === 1 ? words.letGoOne : words.letGoMany) : words.letGoPlan}</p>
      </div>
    </div>
  );
}
