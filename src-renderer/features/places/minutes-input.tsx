import { travelKey } from '../../../shared/domain/collections/travel-times.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { parseMinutes } from '../../parts/parse-minutes.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import styles from './places.module.css';

/** The minutes from one place to another, typed where they are missing; the way back shows as a hint. */
export function MinutesInput({
  plan,
  from,
  to,
  known,
  needed = true,
}: {
  readonly plan: Plan;
  readonly from: string;
  readonly to: string;
  /** What is known of the pair by another way (the way back, its venue); null where nothing is. */
  readonly known: number | null;
  /** Whether the schedule asks for it: only then does it stand out while it is missing. */
  readonly needed?: boolean;
}) {
  const { common, places: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const own = plan.rows.travelTimes.get(travelKey(from, to));
  const name = (id: string): string => plan.rows.places.get(id)?.name ?? '';
  return (
    <CommitInput
      className={styles.minutes}
      aria-label={words.minutesOf(name(from), name(to))}
      inputMode="numeric"
      data-missing={(needed && !own && known === null) || undefined}
      placeholder={known !== null ? String(known) : needed ? words.missing : '–'}
      title={!own && known !== null ? words.reverse : undefined}
      value={own ? String(own.minutes) : ''}
      onCommit={(text) => {
        const minutes = parseMinutes(text);
        if (minutes === null) return own ? run('removeTravelTime', { from, to }) : true;
        if (minutes !== undefined) return run('setTravelTime', { from, to, minutes });
        say(words.badMinutes, 'error');
        return false;
      }}
    />
  );
}
