import type { ItemForecast } from '../../../shared/domain/today/item-forecast.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import styles from './overrun-field.module.css';
import type { TodayDesk } from './use-today-desk.ts';

const MOST = 600;

/** 押し [10] 分, typed. Full-width digits are read, too; nothing typed takes it off. */
export function OverrunField({ one, desk }: { one: ItemForecast; desk: TodayDesk }) {
  const { today: words } = useWords();
  const say = useToasts((state) => state.say);

  function commit(text: string): boolean {
    const plain = text.normalize('NFKC').trim();
    const minutes = plain === '' ? 0 : /^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
    if (Number.isNaN(minutes) || minutes > MOST) {
      say(words.overrunHint, 'error');
      return false;
    }
    desk.overrun(one, minutes);
    return true;
  }

  return (
    <span className={styles.field}>
      <span aria-hidden>{words.overrun}</span>
      <CommitInput
        className={styles.input}
        aria-label={words.overrunOf(one.item.title)}
        inputMode="numeric"
        maxLength={4}
        value={one.overrun === 0 ? '' : String(one.overrun)}
        onCommit={commit}
      />
      <span aria-hidden>{words.minutes}</span>
    </span>
  );
}
