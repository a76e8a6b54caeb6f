import { ACTIVITY_KINDS } from '../../../../shared/domain/collections/activities.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { meetingOf } from '../../../../shared/domain/plan/plan.ts';
import { networkName } from '../../../../shared/domain/reference/networks.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { CountInput } from '../../../parts/count-input.tsx';
import { MeetingDateField } from '../../../parts/meeting-date-field.tsx';
import { useEdit } from '../../../parts/use-edit.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { CommitInput, CommitTextArea } from '../../../ui/commit-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { AudienceFields } from './audience-fields.tsx';
import styles from './list.module.css';

const ALL = '';

/** The settings of an activity, each edited in place. */
export function ActivityFields({ activity }: { activity: Activity }) {
  const { common, meetings, activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const edit = useEdit();
  const run = useRun(common.refused);
  const { id, network } = activity;
  const { networks, fiscalYear } = meetingOf(plan);
  const set = (patch: Partial<Activity>): boolean => edit('activities', id, patch);
  const networkIds = [...new Set([...networks, ...(network === null ? [] : [network])])];
  const { fields } = words;
  return (
    <details className={styles.section} open>
      <summary>{words.facts}</summary>
      <div className={styles.fields}>
        <Field stacked label={fields.title}>
          {(field) => (
            <CommitInput
              {...field}
              value={activity.title}
              onCommit={(text) => text.trim() !== '' && set({ title: text.trim() })}
            />
          )}
        </Field>
        <Field stacked label={fields.titleEn}>
          {(field) => (
            <CommitInput
              {...field}
              value={activity.titleEn}
              onCommit={(text) => set({ titleEn: text.trim() })}
            />
          )}
        </Field>
        <Field stacked label={fields.kind}>
          {(field) => (
            <Select
              {...field}
              value={activity.kind}
              onChange={(kind) => set({ kind })}
              options={ACTIVITY_KINDS.map((value) => ({ value, label: meetings.activityKinds[value] }))}
            />
          )}
        </Field>
        <Field stacked label={fields.network}>
          {(field) => (
            <Select
              {...field}
              value={network ?? ALL}
              onChange={(value) => set({ network: value === ALL ? null : value })}
              options={[
                { value: ALL, label: words.allNetworks },
                ...networkIds.map((value) => ({ value, label: networkName(value, language) })),
              ]}
            />
          )}
        </Field>
        {(['capacity', 'minimum', 'fee'] as const).map((name) => (
          <Field
            key={name}
            stacked
            label={fields[name]}
            problem={name === 'minimum' && isBeyondReach(activity) ? words.minimumTooHigh : undefined}
          >
            {(field) => (
              <CountInput {...field} value={activity[name]} onCommit={(count) => set({ [name]: count })} />
            )}
          </Field>
        ))}
        <Field stacked label={fields.deadline}>
          {({ id: fieldId, className }) => (
            <MeetingDateField
              id={fieldId}
              className={className}
              label={fields.deadline}
              fiscalYear={fiscalYear}
              value={activity.deadline}
              onCommit={(deadline) => set({ deadline })}
            />
          )}
        </Field>
        <Field stacked label={fields.moveUp}>
          {(field) => (
            <Select
              {...field}
              value={activity.moveUp}
              onChange={(moveUp) => set({ moveUp })}
              options={(['in-order', 'by-hand'] as const).map((value) => ({
                value,
                label: words.moveUps[value],
              }))}
            />
          )}
        </Field>
        <div className={styles.checks}>
          <label>
            <input
              type="checkbox"
              checked={activity.optional}
              onChange={(event) => set({ optional: event.target.checked })}
            />
            {fields.optional}
          </label>
          <label>
            <input
              type="checkbox"
              checked={activity.cancelled}
              onChange={(event) => set({ cancelled: event.target.checked })}
            />
            {fields.cancelled}
          </label>
          <Button look="danger" small onClick={() => run('removeActivity', { id })}>
            {words.removeActivity}
          </Button>
        </div>
        <AudienceFields activity={activity} onChange={set} />
        <div className={styles.wide}>
          <Field stacked label={fields.remarks}>
            {(field) => (
              <CommitTextArea
                {...field}
                rows={1}
                value={activity.remarks}
                onCommit={(remarks) => set({ remarks })}
              />
            )}
          </Field>
        </div>
      </div>
    </details>
  );
}

/** It could never run: fewer may come than have to. */
const isBeyondReach = ({ capacity, minimum }: Activity): boolean =>
  capacity !== null && minimum !== null && minimum > capacity;
