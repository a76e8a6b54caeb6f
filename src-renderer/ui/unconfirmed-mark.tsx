import { useWords } from '../i18n/language.tsx';
import { Button } from './button.tsx';
import { Mark } from './marks.tsx';
import styles from './unconfirmed-mark.module.css';

/** 要確認, with the one key that settles it. */
export function UnconfirmedMark({ onConfirm }: { onConfirm: () => void }) {
  const { common } = useWords();
  return (
    <span className={styles.unconfirmed}>
      <Mark tone="caution">{common.unconfirmed}</Mark>
      <Button look="link" small onClick={onConfirm}>
        {common.confirm}
      </Button>
    </span>
  );
}
