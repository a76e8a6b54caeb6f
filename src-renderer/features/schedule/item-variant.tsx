import type { Item } from '../../../shared/domain/collections/index.ts';
import { ITEM_VARIANTS } from '../../../shared/domain/collections/items.ts';
import { isInVariant } from '../../../shared/domain/schedule/sequence.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './item-panel.module.css';
import { useItemActions } from './use-item-actions.ts';

/** 雨天時: in which of the day's plans the item stands, and the step to a copy for rain. */
export function ItemVariant({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const { rainCopy } = useItemActions();
  const day = item.dayId === null ? undefined : plan.rows.days.get(item.dayId);
  const isHidden = day !== undefined && !isInVariant(item, day.variant);
  return (
    <Field label={words.fields.variant}>
      {(props) => (
        <>
          <Select
            {...props}
            value={item.variant}
            onChange={(variant) => run('editRow', { collection: 'items', key: item.id, patch: { variant } })}
            options={ITEM_VARIANTS.map((value) => ({ value, label: words.variants[value] }))}
          />
          {isHidden && (
            <p className={styles.note}>
              {words.otherPlan}{' '}
              <Button
                look="link"
                small
                onClick={() =>
                  run('setDayVariant', { dayId: day.id, variant: day.variant === 'a' ? 'b' : 'a' })
                }
              >
                {words.showPlan}
              </Button>
            </p>
          )}
          {day && item.variant === 'both' && (
            <Button look="link" small title={words.makeRainHint} onClick={() => rainCopy([item.id])}>
              {words.makeRain}
            </Button>
          )}
        </>
      )}
    </Field>
  );
}
