import { clock } from '../../../shared/domain/calendar/times.ts';
import { inJoiningOrder } from '../../../shared/domain/hub/cities.ts';
import type { TimedPitch } from '../../../shared/domain/hub/stage.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnHeads } from '../../ui/column-heads.tsx';
import { PitchRow } from './pitch-row.tsx';
import styles from './stage.module.css';

/** The pitches, each edited where it stands. */
export function PitchTable({ timed }: { timed: readonly TimedPitch[] }) {
  const { common, stage: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const cities = inJoiningOrder(plan, plan.rows.organisations.keys());
  const missing = timed.filter(({ pitch }) => !pitch.fileReceived).length;
  const end = timed.at(-1)?.to ?? 0;
  return (
    <section className={styles.card} aria-label={words.pitches}>
      <div className={styles.buttons}>
        <h2>{words.pitches}</h2>
        <span>{words.facts(timed.length, clock(end), missing)}</span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <ColumnHeads words={words.columns} actions />
          <tbody>
            {timed.map((one, n) => (
              <PitchRow key={one.pitch.id} timed={one} at={n} count={timed.length} cities={cities} />
            ))}
          </tbody>
        </table>
      </div>
      <Button small onClick={() => run('addPitches', { cities: [null] })}>
        {words.add}
      </Button>
    </section>
  );
}
