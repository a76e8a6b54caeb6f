import { useState } from 'react';
import { parseTimePoint, timePointText } from '../../../shared/domain/calendar/times.ts';
import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import type { TimePoint } from '../../../shared/domain/collections/values.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { kindOfTitle } from '../../../shared/input/schedule/words.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { refusalText, useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Mark } from '../../ui/marks.tsx';
import { Select } from '../../ui/select.tsx';
import { ItemLastTimes } from './item-last-times.tsx';
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
      <ItemLastTimes item={item} />
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

/** A time that was refused: the field keeps it, `was` is what holds. */
interface Refused {
  readonly field: 'start' | 'end';
  readonly was: TimePoint;
  readonly reason: string;
}

function ItemTimes({ item }: { item: Item }) {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = item.unconfirmed.filter((field) => field === 'start' || field === 'end');
  const { start, end } = item;
  // A time that has changed since (an undo, a drag) shows as it is: nothing is wrong with it any more.
  const problem = refused !== null && refused.was === item[refused.field] ? refused : null;

  function commit(field: 'start' | 'end', text: string): boolean {
    const point = parseTimePoint(text);
    const reason = point === undefined ? words.badTime : place({ [field]: point });
    setRefused(reason === null ? null : { field, was: item[field], reason });
    return reason === null;
  }

  /** The reason of a refusal; it is said under the field, where what was typed still stands. */
  function place(to: { start?: TimePoint; end?: TimePoint }): string | null {
    const result = useSession.getState().run('placeItem', { id: item.id, to });
    useToasts.getState().clearErrors();
    if (result.ok || result.error.code === 'nothing-to-do') return null;
    return refusalText(common.refused, result.error);
  }

  const input = (field: 'start' | 'end', props: object) => (
    <CommitInput
      {...props}
      aria-label={words.fields[field]}
      aria-invalid={problem?.field === field}
      // Escape takes the text back, and with it what was wrong with it.
      onKeyDownCapture={(event) => event.key === 'Escape' && setRefused(null)}
      placeholder={common.undecided}
      value={item[field] === null ? '' : timePointText(item[field], language)}
      onCommit={(text) => commit(field, text)}
    />
  );

  return (
    <Field
      label={`${words.fields.start}・${words.fields.end}`}
      problem={problem?.reason}
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
