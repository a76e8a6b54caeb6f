import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { conditionsTest } from '../../../shared/domain/attendees/conditions.ts';
import { parseDate } from '../../../shared/domain/calendar/parse-date.ts';
import type { SavedView } from '../../../shared/domain/collections/index.ts';
import type { Condition } from '../../../shared/domain/collections/views.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { ConditionLine } from './condition-line.tsx';
import { firstCondition, isComplete, subjectsOf } from './condition-parts.ts';
import styles from './table-dialogs.module.css';
import { useColumnLabel } from './use-column-label.ts';
import type { Shown } from './use-people-list.ts';
import { useTableWords } from './use-table-words.ts';

export interface FilterDialogProps {
  readonly view: SavedView | null;
  readonly conditions: readonly Condition[];
  readonly onShow: (shown: Shown) => void;
  readonly onClose: () => void;
}

/** The builder of a filter: conditions that must all hold, tried at once or kept under a name. */
export function FilterDialog({ view, conditions: given, onShow, onClose }: FilterDialogProps) {
  const { common } = useWords();
  const words = useTableWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const runRaw = useSession((state) => state.run);
  const labelOf = useColumnLabel();
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels follow the language
  const subjects = useMemo(() => subjectsOf(plan, words, language, labelOf), [plan, words, language]);
  const [conditions, setConditions] = useState<readonly Condition[]>(() => {
    const [first] = subjects;
    return given.length > 0 || !first ? given : [firstCondition(first)];
  });
  const [name, setName] = useState(view?.name ?? '');
  const wanted = conditions.filter(isComplete).map((condition) => tidy(condition, subjects));
  const count = useMemo(() => {
    const passes = conditionsTest(plan, wanted);
    return [...plan.rows.attendees.values()].filter(passes).length;
  }, [plan, wanted]);

  function save(id: string | null): void {
    const result = runRaw('saveView', { id, name, conditions: wanted });
    const saved = result.ok ? result.value.rows.find(({ collection }) => collection === 'views') : undefined;
    if (saved) onShow({ kind: 'view', id: saved.key });
    else if (!result.ok && result.error.code === 'nothing-to-do' && id !== null) onShow({ kind: 'view', id });
    else {
      run('saveView', { id, name, conditions: wanted });
      return;
    }
    onClose();
  }

  const ready = wanted.length > 0;
  const named = name.trim() !== '';
  return (
    <Dialog
      title={view ? words.table.editView : words.table.newView}
      isOpen
      wide
      onClose={onClose}
      foot={
        <>
          {view && (
            <Button
              look="danger"
              onClick={() => {
                if (run('removeView', { id: view.id })) onClose();
              }}
            >
              {words.table.removeView}
            </Button>
          )}
          <span className={styles.grow} />
          <Button
            disabled={!ready}
            onClick={() => {
              onShow({ kind: 'trial', conditions: wanted });
              onClose();
            }}
          >
            {words.table.tryView}
          </Button>
          <Button look="primary" disabled={!ready || !named} onClick={() => save(view?.id ?? null)}>
            {words.table.saveView}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {conditions.map((condition, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have nothing else to be told by
          <div key={n} className={styles.condition}>
            <ConditionLine
              condition={condition}
              subjects={subjects}
              number={n + 1}
              onChange={(next) => setConditions(conditions.map((one, at) => (at === n ? next : one)))}
            />
            <Button
              small
              look="quiet"
              aria-label={words.table.removeCondition(n + 1)}
              onClick={() => setConditions(conditions.filter((_, at) => at !== n))}
            >
              <X size={15} aria-hidden />
            </Button>
          </div>
        ))}
        <div className={styles.line}>
          <Button
            small
            onClick={() => {
              const [first] = subjects;
              if (first) setConditions([...conditions, firstCondition(first)]);
            }}
          >
            <Plus size={14} aria-hidden />
            {words.table.addCondition}
          </Button>
          <span className={styles.note} role="status">
            {ready ? words.table.meets(count) : words.table.noCondition}
          </span>
        </div>
        <Field label={words.table.viewName} hint={words.table.viewNameHint} stacked>
          {(props) => (
            <input
              autoComplete="off"
              {...props}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

/** Dates are typed as people write them and kept as ISO. */
function tidy(condition: Condition, subjects: ReturnType<typeof subjectsOf>): Condition {
  if (condition.op !== 'at-least' && condition.op !== 'at-most') return condition;
  const subject = subjects.find(({ id }) => id === condition.column);
  if (!subject) return condition;
  const values = condition.values.map((value) => {
    const plain = value.normalize('NFKC').trim();
    return /^[\d.,-]+$/.test(plain) && !/^\d{4}-/.test(plain)
      ? plain.replaceAll(',', '')
      : (parseDate(plain, new Date().toISOString()) ?? plain);
  });
  return { ...condition, values };
}
