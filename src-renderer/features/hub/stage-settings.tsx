import { clock, parseTimePoint } from '../../../shared/domain/calendar/times.ts';
import type { Stage } from '../../../shared/domain/collections/index.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useDayName } from '../../parts/day-name.ts';
import { parseMinutes } from '../../parts/parse-minutes.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { HubField } from './hub-field.tsx';
import styles from './stage.module.css';

/** Where and when the stage is, and how its order is made. */
export function StageSettings({ stage }: { stage: Stage }) {
  const { common, hub, stage: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const dayName = useDayName();
  const refuse = (text: string): false => {
    say(text, 'error');
    return false;
  };
  const number = (field: 'gap' | 'warning') => (
    <HubField label={words.fields[field]}>
      <CommitInput
        aria-label={words.fields[field]}
        inputMode="numeric"
        value={String(stage[field])}
        onCommit={(text) => {
          const n = parseMinutes(text);
          return typeof n === 'number' && n <= 60
            ? run('setStage', { [field]: n })
            : refuse(hub.badNumber(0, 60));
        }}
      />
    </HubField>
  );
  return (
    <section className={styles.card} aria-label={words.settings}>
      <h2>{words.settings}</h2>
      <div className={styles.fields}>
        <HubField label={hub.fields.day}>
          <Select
            aria-label={hub.fields.day}
            value={stage.dayId ?? ''}
            onChange={(id) => run('setStage', { dayId: id === '' ? null : id })}
            options={[
              { value: '', label: hub.noDay },
              ...orderedDays(plan).map((day) => ({ value: day.id, label: dayName(day) })),
            ]}
          />
        </HubField>
        <HubField label={hub.fields.place} wide>
          <Select
            aria-label={hub.fields.place}
            value={stage.placeId ?? ''}
            onChange={(id) => run('setStage', { placeId: id === '' ? null : id })}
            options={[
              { value: '', label: hub.noDay },
              ...[...plan.rows.places.values()]
                .sort(byOrder)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </HubField>
        <HubField label={hub.fields.start}>
          <CommitInput
            aria-label={hub.fields.start}
            value={clock(stage.start)}
            onCommit={(text) => {
              const point = parseTimePoint(text);
              return typeof point === 'number' ? run('setStage', { start: point }) : refuse(hub.badTime);
            }}
          />
        </HubField>
        {number('gap')}
        {number('warning')}
      </div>
      <div className={styles.buttons}>
        <Button small onClick={() => run('orderPitches', { by: 'joining' })}>
          {words.orderJoining}
        </Button>
        <Button small onClick={() => run('orderPitches', { by: 'draw', seed: (stage.seed ?? 0) + 1 })}>
          {words.orderDraw}
        </Button>
        <span className={styles.hint}>{stage.seed === null ? words.byHand : words.drawn(stage.seed)}</span>
        <Button look="quiet" small onClick={() => run('removeStage', {})}>
          {words.remove}
        </Button>
      </div>
    </section>
  );
}
