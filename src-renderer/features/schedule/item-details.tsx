import type { Item } from '../../../shared/domain/collections/index.ts';
import { ITEM_KINDS } from '../../../shared/domain/collections/items.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './item-panel.module.css';
import { ItemBuffer } from './item-travel.tsx';

/** Kind, activities, marks and texts of an item. */
export function ItemDetails({ item }: { item: Item }) {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const patch = (fields: Partial<Item>): boolean =>
    run('editRow', { collection: 'items', key: item.id, patch: fields });
  const withActivity = (id: string, on: boolean): string[] =>
    on ? [...item.activityIds, id] : item.activityIds.filter((one) => one !== id);
  return (
    <>
      <Field label={words.fields.kind}>
        {(props) => (
          <Select
            {...props}
            value={item.kind}
            onChange={(kind) => patch({ kind })}
            options={ITEM_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          />
        )}
      </Field>
      <Field label={words.fields.activities}>
        {({ id }) => (
          <div id={id} className={styles.checks}>
            {[...plan.rows.activities.values()].sort(byOrder).map((activity) => (
              <label key={activity.id} className={styles.check}>
                <input
                  type="checkbox"
                  checked={item.activityIds.includes(activity.id)}
                  onChange={(event) =>
                    patch({ activityIds: withActivity(activity.id, event.target.checked) })
                  }
                />
                {titleOf(activity, language)}
              </label>
            ))}
          </div>
        )}
      </Field>
      <div className={styles.checks}>
        {(['optional', 'fixed', 'cancelled'] as const).map((field) => (
          <label key={field} className={styles.check}>
            <input
              type="checkbox"
              checked={item[field]}
              onChange={(event) => patch({ [field]: event.target.checked })}
            />
            {words.fields[field]}
          </label>
        ))}
      </div>
      <ItemBuffer item={item} />
      <Field label={words.fields.description}>
        {(props) => (
          <CommitTextArea
            {...props}
            value={item.description}
            onCommit={(description) => patch({ description })}
          />
        )}
      </Field>
      <Field label={words.fields.equipment}>
        {(props) => (
          <CommitInput {...props} value={item.equipment} onCommit={(equipment) => patch({ equipment })} />
        )}
      </Field>
      <Field label={words.fields.remarks}>
        {(props) => (
          <CommitTextArea {...props} value={item.remarks} onCommit={(remarks) => patch({ remarks })} />
        )}
      </Field>
    </>
  );
}
