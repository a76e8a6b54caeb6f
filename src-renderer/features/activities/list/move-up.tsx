import type { Claim } from '../../../../shared/domain/attendees/line.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './list.module.css';

/** 繰り上げる, or why that is not possible now. */
export function MoveUp({ claim, free, activityId }: { claim: Claim; free: number; activityId: string }) {
  const { common, activities: words } = useWords();
  const run = useRun(common.refused);
  const { person, seats } = claim;
  if (free < seats) {
    return (
      <span className={styles.why}>{free === 0 ? words.cannot.full : words.cannot.tooFew(seats, free)}</span>
    );
  }
  return (
    <Button
      small
      aria-label={words.moveUpOf(person.name)}
      onClick={() => run('moveUp', { attendeeId: person.id, activityId })}
    >
      {words.moveUp}
    </Button>
  );
}
