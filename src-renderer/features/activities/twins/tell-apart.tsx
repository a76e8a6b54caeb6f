import { twinKey } from '../../../../shared/domain/attendees/duplicates.ts';
import type { Attendee } from '../../../../shared/domain/collections/index.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useDraft } from '../../../store/drafts.ts';
import { useToasts } from '../../../store/toast.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './twins.module.css';

/** 別人: these are two; the reason is kept. */
export function TellApart({ a, b }: { a: Attendee; b: Attendee }) {
  const { common, activities: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const [reason, setReason] = useDraft(`apart ${twinKey(a.id, b.id)}`);
  function tell(): void {
    if (!run('tellApart', { a: a.id, b: b.id, reason: reason.trim() })) return;
    setReason('');
    say(words.apartDone(a.name));
  }
  return (
    <div className={styles.apart}>
      <input
        autoComplete="off"
        aria-label={words.apartReason}
        placeholder={words.apartReasonHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) tell();
        }}
      />
      <Button onClick={tell}>{words.apartDo}</Button>
    </div>
  );
}
