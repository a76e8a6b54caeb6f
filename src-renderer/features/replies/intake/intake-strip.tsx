import { useWords } from '../../../i18n/language.tsx';
import { type IntakeEntry, useIntake } from '../../../store/intake.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './intake.module.css';
import type { Incoming } from './use-incoming.ts';
import type { TakingState } from './use-take-sure.ts';

export interface IntakeStripProps {
  readonly entries: readonly IntakeEntry[];
  readonly cities: readonly Incoming[];
  readonly taking: TakingState | null;
  readonly onTakeAll: (cities: readonly Incoming[]) => void;
  readonly onStopTaking: () => void;
  readonly onReview: (city: Incoming) => void;
}

/** The folder at hand: how far its reading has come, what it holds, and the next step. */
export function IntakeStrip({
  entries,
  cities,
  taking,
  onTakeAll,
  onStopTaking,
  onReview,
}: IntakeStripProps) {
  const { replies: words } = useWords();
  const { isRunning, stop, goOn, clear } = useIntake();
  const waiting = entries.filter(({ status }) => status.kind === 'waiting').length;
  const done = entries.length - waiting;
  if (taking) {
    return (
      <div className={styles.strip}>
        <progress aria-label={words.takingAll} value={taking.done} max={taking.all} />
        <span role="status">{words.takingOf(taking.done, taking.all)}</span>
        <Button small onClick={onStopTaking}>
          {words.stop}
        </Button>
      </div>
    );
  }
  if (isRunning && waiting > 0) {
    return (
      <div className={styles.strip}>
        <progress aria-label={words.readingAll} value={done} max={entries.length} />
        <span role="status">{words.readingOf(done, entries.length)}</span>
        <Button small onClick={stop}>
          {words.stop}
        </Button>
      </div>
    );
  }
  const ready = cities.filter(({ isReady }) => isReady);
  const open = cities.filter((city) => city.isOpen || city.isReady);
  const [first] = open;
  return (
    <div className={styles.strip}>
      <span role="status">
        {waiting > 0 && words.stopped(done, entries.length)}
        {words.folderSum(done, cities.length, open.length)}
      </span>
      {waiting > 0 && (
        <Button small onClick={goOn}>
          {words.goOn(waiting)}
        </Button>
      )}
      {first && (
        <Button small look={ready.length === 0 ? 'primary' : 'plain'} onClick={() => onReview(first)}>
          {words.reviewFirst}
        </Button>
      )}
      {ready.length > 0 && (
        <Button small look="primary" title={words.takeAllHint} onClick={() => onTakeAll(ready)}>
          {words.takeAll(ready.length)}
        </Button>
      )}
      <Button small look="quiet" onClick={clear}>
        {words.clear}
      </Button>
    </div>
  );
}
