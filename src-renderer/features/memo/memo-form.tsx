import type { KeyboardEvent } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import styles from './memo.module.css';
import { MemoPeople } from './memo-people.tsx';
import { MemoProposals } from './memo-proposals.tsx';
import { useReading } from './use-reading.ts';

/** The line, who it is about, and what it says. */
export function MemoForm({ onDone }: { onDone: () => void }) {
  const { common, memo: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const memo = useReading();
  const { text, reading, who, refused } = memo;
  // With nobody fitting, the memo alone is what can be kept.
  const attendeeId = reading.people.length === 0 || who === '' ? null : who;
  const isReady = text.trim() !== '' && (reading.people.length === 0 || who !== null);

  const care = (field: 'diet' | 'mobility' | 'interpretation'): string =>
    attendeeId === null || refused.has(field) ? '' : reading[field];

  function take(): void {
    if (!isReady) return;
    const taken = run('takeMemo', {
      text,
      attendeeId,
      answers:
        attendeeId === null ? [] : reading.answers.filter(({ activityId }) => !refused.has(activityId)),
      diet: care('diet'),
      mobility: care('mobility'),
      interpretation: care('interpretation'),
    });
    if (!taken) return;
    say(words.taken(plan.rows.attendees.get(attendeeId ?? '')?.name ?? ''));
    memo.done();
    onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    take();
  }

  return (
    <div className={styles.form}>
      <input
        className={styles.line}
        aria-label={words.title}
        placeholder={words.hint}
        // biome-ignore lint/a11y/noAutofocus: a dialog that was opened to type into
        autoFocus
        autoComplete="off"
        value={text}
        onChange={(event) => memo.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text.trim() !== '' && (
        <>
          <MemoPeople people={reading.people} who={who} onChoose={memo.choose} />
          <MemoProposals
            reading={reading}
            person={plan.rows.attendees.get(attendeeId ?? '') ?? null}
            refused={refused}
            onToggle={memo.toggle}
          />
        </>
      )}
      <div className={styles.foot}>
        <Button look="primary" disabled={!isReady} onClick={take}>
          {words.take}
        </Button>
      </div>
    </div>
  );
}
