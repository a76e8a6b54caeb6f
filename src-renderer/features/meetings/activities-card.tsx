import { Trash2 } from 'lucide-react';
import { ACTIVITY_KINDS } from '../../../shared/domain/collections/activities.ts';
import type { Activity } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { CapacityInput } from '../../parts/capacity-input.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './overview.module.css';

/** 行事: what people say yes or no to. */
export function ActivitiesCard() {
  const { common, meetings: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.activities}</h2>
      <div className={`${styles.list} ${styles.lines}`}>
        {[...plan.rows.activities.values()].sort(byOrder).map((activity) => (
          <ActivityLine key={activity.id} activity={activity} />
        ))}
      </div>
      <div className={styles.add}>
        <Button small onClick={() => run('addActivity', { title: words.newActivity, kind: 'reception' })}>
          {words.addActivity}
        </Button>
      </div>
    </section>
  );
}

function ActivityLine({ activity }: { activity: Activity }) {
  const { common, meetings: words } = useWords();
  const edit = useEdit();
  const run = useRun(common.refused);
  const { id, title, kind, optional, capacity } = activity;
  return (
    <div className={`${styles.line} ${styles.activity}`}>
      <CommitInput
        aria-label={words.activities}
        value={title}
        onCommit={(text) => text.trim() !== '' && edit('activities', id, { title: text.trim() })}
      />
      <Select
        aria-label={`${title} ${words.mode}`}
        value={kind}
        onChange={(next) => edit('activities', id, { kind: next })}
        options={ACTIVITY_KINDS.map((value) => ({ value, label: words.activityKinds[value] }))}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={optional}
          onChange={(e) => edit('activities', id, { optional: e.target.checked })}
        />
        {common.optional}
      </label>
      <CapacityInput
        of={title}
        value={capacity}
        onCommit={(count) => edit('activities', id, { capacity: count })}
      />
      <Button
        look="quiet"
        small
        aria-label={`${title} ${common.remove}`}
        title={common.remove}
        onClick={() => run('removeActivity', { id })}
      >
        <Trash2 size={15} aria-hidden />
      </Button>
    </div>
  );
}
