import { useState } from 'react';
import { parseTimePoint, timePointText } from '../../../shared/domain/calendar/times.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { kindOfTitle } from '../../../shared/input/schedule/words.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Mark } from '../../ui/marks.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './item-panel.module.css';
import { ItemPlace } from './item-place.tsx';

/** Title, day, times and place. */
export function ItemWhenWhere({ item }: { item: Item }) {
  const language = useLanguage();
  const { common, meetings, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  return (
    <>
      <ItemTitle item={item} />
      <Field label={words.fields.day}>
        {(props) => (
          <Select
            {...props}
            value={item.dayId ?? ''}
            onChange={(dayId) =>
              run('placeItem', { id: item.id, to: { dayId: dayId === '' ? null : dayId } })
            }
            options={[
              { value: '', label: words.unplaced },
              ...orderedDays(plan).map((day, n) => ({
                value: day.id,
                label: day.date ? shortDate(day.date, language) : meetings.dayN(n + 1),
              })),
            ]}
          />
        )}
      </Field>
      <ItemTimes item={item} />
      <ItemPlace item={item} />
    </>
  );
}

function ItemTitle({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const [isBlank, setBlank] = useState(false);

  function commit(text: string): boolean {
    const title = text.trim();
    setBlank(title === '');
    // A new item's first title says what it is (受付, 休憩, 昼食); a kind that was chosen is left alone.
    const kind = item.title === words.newItem ? (kindOfTitle(title) ?? item.kind) : item.kind;
    return title !== '' && run('editRow', { collection: 'items', key: item.id, patch: { title, kind } });
  }

  return (
    <Field label={words.fields.title} problem={isBlank ? words.blankTitle : undefined}>
      {(props) => <CommitInput {...props} data-title-field value={item.title} onCommit={commit} />}
    </Field>
  );
}

function ItemTimes({ item }: { item: Item }) {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const open = item.unconfirmed.filter((field) => field === 'start' || field === 'end');
  const { start, end } = item;

  function commit(field: 'start' | 'end', text: string): boolean {
    const point = parseTimePoint(text);
    setProblem(point === undefined ? words.badTime : undefined);
    return point !== undefined && run('placeItem', { id: item.id, to: { [field]: point } });
  }

  const input = (field: 'start' | 'end', props: object) => (
    <CommitInput
      {...props}
      aria-label={words.fields[field]}
      placeholder={common.undecided}
      value={item[field] === null ? '' : timePointText(item[field], language)}
      onCommit={(text) => commit(field, text)}
    />
  );

  return (
    <Field
      label={`${words.fields.start}・${words.fields.end}`}
      problem={problem}
      mark={open.length > 0 && <Mark tone="caution">{common.unconfirmed}</Mark>}
    >
      {(props) => (
        <>
          <div className={styles.times}>
            {input('start', props)}
            <span aria-hidden>～</span>
            {input('end', { ...props, id: undefined })}
            <span className={styles.minutes}>
              {typeof start === 'number' &&
                typeof end === 'number' &&
                end > start &&
                words.fields.minutes(end - start)}
            </span>
          </div>
          {open.length > 0 && (
            <Button
              look="link"
              small
              onClick={() =>
                run('editRow', {
                  collection: 'items',
                  key: item.id,
                  patch: { unconfirmed: item.unconfirmed.filter((f) => f !== 'start' && f !== 'end') },
                })
              }
            >
              {common.confirm}
            </Button>
          )}
        </>
      )}
    </Field>
  );
}
