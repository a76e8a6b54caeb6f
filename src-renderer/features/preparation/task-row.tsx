import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { ChecklistTask } from '../../../shared/domain/collections/index.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { type DueTask, firstDayOf } from '../../../shared/domain/preparation/due.ts';
import { daysBeforeText, parseDue } from '../../../shared/domain/preparation/parse-due.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { deskDate } from '../../store/desk-date.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Mark } from '../../ui/marks.tsx';
import { LineTools } from './line-tools.tsx';
import styles from './preparation.module.css';

/** One task: done or not, by when, by whom. */
export function TaskRow({ one }: { readonly one: DueTask }) {
  const language = useLanguage();
  const { common, preparation } = useWords();
  const { checklist: words } = preparation;
  const plan = usePlan();
  const run = useRun(common.refused);
  const edit = useEdit();
  const say = useToasts((state) => state.say);
  const { task, due, state } = one;
  const name = task.title === '' ? preparation.untitled : task.title;
  const patch = (change: Partial<ChecklistTask>): boolean => edit('checklist', task.id, change);
  const text = (field: 'title' | 'owner' | 'remarks') => (
    <td className={styles[field]}>
      <CommitInput
        aria-label={preparation.of(name, words.columns[field])}
        value={task[field]}
        onCommit={(value) => patch({ [field]: value.trim() })}
      />
    </td>
  );
  const near = firstDayOf(plan) ?? `${meetingOf(plan).fiscalYear}-04-01`;
  return (
    <tr data-state={state}>
      <td>
        <input
          type="checkbox"
          aria-label={preparation.of(name, words.columns.done)}
          checked={task.done !== null}
          onChange={(event) =>
            run('markDone', { ids: [task.id], date: event.target.checked ? deskDate() : null })
          }
        />
      </td>
      {text('title')}
      <td className={styles.due}>
        <CommitInput
          aria-label={preparation.of(name, words.columns.due)}
          placeholder={words.duePlaceholder}
          value={
            task.date !== null
              ? task.date.replaceAll('-', '/')
              : task.daysBefore === null
                ? ''
                : daysBeforeText(task.daysBefore, language)
          }
          onCommit={(value) => {
            const typed = parseDue(value, near);
            if (typed) return patch(typed);
            say(words.badDue, 'error');
            return false;
          }}
        />
      </td>
      <td className={styles.date}>
        {due !== null && <span>{shortDate(due, language)}</span>} <TaskMark one={one} />
      </td>
      {text('owner')}
      {text('remarks')}
      <td>
        <LineTools list="checklist" id={task.id} name={task.title} place={null} />
      </td>
    </tr>
  );
}

function TaskMark({ one: { task, state, left } }: { readonly one: DueTask }) {
  const language = useLanguage();
  const { checklist: words } = useWords().preparation;
  if (task.done !== null) return <Mark>{words.doneOn(shortDate(task.done, language))}</Mark>;
  if (left === null) return null;
  if (state === 'overdue') return <Mark tone="error">{words.overdue(-left)}</Mark>;
  return state === 'soon' ? <Mark tone="caution">{words.left(left)}</Mark> : null;
}
