import { pitchesOf, stageOf, timedPitches } from '../../../shared/domain/hub/stage.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { memberIds } from './member-ids.ts';
import { PitchTable } from './pitch-table.tsx';
import styles from './stage.module.css';
import { StageControl } from './stage-control.tsx';
import { StageSettings } from './stage-settings.tsx';

/** ステージ: the pitches in their order, and the clock they are held to. */
export function StageView() {
  const { common, stage: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const stage = stageOf(plan);
  if (!stage || plan.rows.pitches.size === 0)
    return (
      <EmptyState title={words.none} text={words.noneText}>
        <Button look="primary" onClick={() => run('addPitches', { cities: memberIds(plan) })}>
          {words.beginMembers}
        </Button>
        <Button onClick={() => run('addPitches', { cities: [null] })}>{words.beginOne}</Button>
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <StageSettings stage={stage} />
        <StageControl />
      </div>
      <PitchTable timed={timedPitches(stage, pitchesOf(plan))} />
    </div>
  );
}
