import { Trash2, X } from 'lucide-react';
import { isOverdue } from '../../../shared/domain/agenda/overdue.ts';
import { daysBetween } from '../../../shared/domain/calendar/dates.ts';
import { FOLLOW_UP_STATES } from '../../../shared/domain/collections/follow-ups.ts';
import type { FollowUp } from '../../../shared/domain/collections/index.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { useCities } from '../../parts/use-cities.ts';
import { useCityName } from '../../parts/use-city-name.ts';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Mark } from '../../ui/marks.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './agenda.module.css';

/** One follow-up, each part of it edited where it stands. */
export function FollowUpRow({
  row,
  n,
  today,
}: {
  readonly row: FollowUp;
  readonly n: number;
  readonly today: string;
}) {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const edit = useEdit();
  const nameOf = useCityName(plan);
  const cities = useCities();
  const { columns } = words;
  const patch = (change: Partial<FollowUp>): boolean => edit('followUps', row.id, change);
  const { partnerIds } = row;
  const others = cities.filter(({ value }) => value !== row.ownerId && !partnerIds.includes(value));
  return (
    <tr>
      <td className={styles.text}>
        <CommitTextArea
          rows={1}
          aria-label={words.followUpOf(n, columns.title)}
          value={row.title}
          onCommit={(title) => title.trim() !== '' && patch({ title: title.trim() })}
        />
      </td>
      <td className={styles.city}>
        <Select
          aria-label={words.followUpOf(n, columns.owner)}
          value={row.ownerId ?? ''}
          onChange={(id) => patch({ ownerId: id === '' ? null : id })}
          options={[{ value: '', label: words.noCity }, ...cities]}
        />
      </td>
      <td className={styles.partners}>
        {partnerIds.map((id) => (
          <span key={id} className={styles.chip}>
            {nameOf(id)}
            <Button
              look="quiet"
              small
              aria-label={words.removePartner(nameOf(id))}
              onClick={() => patch({ partnerIds: partnerIds.filter((one) => one !== id) })}
            >
              <X size={12} aria-hidden />
            </Button>
          </span>
        ))}
        <Select
          aria-label={words.followUpOf(n, columns.partners)}
          value=""
          onChange={(id) => id !== '' && patch({ partnerIds: [...partnerIds, id] })}
          options={[{ value: '', label: words.addPartner }, ...others]}
        />
      </td>
      <td className={styles.due}>
        <MeetingDateField
          label={words.followUpOf(n, columns.due)}
          fiscalYear={meetingOf(plan).fiscalYear}
          value={row.due}
          onCommit={(due) => patch({ due })}
        />
        {row.due !== null && isOverdue(row, today) && (
          <Mark tone="error">{words.overdue(daysBetween(row.due, today))}</Mark>
        )}
      </td>
      <td className={styles.kind}>
        <Select
          aria-label={words.followUpOf(n, columns.state)}
          value={row.state}
          onChange={(state) => patch({ state })}
          options={FOLLOW_UP_STATES.map((value) => ({ value, label: words.followUps[value] }))}
        />
      </td>
      <td className={styles.topic}>{plan.rows.agenda.get(row.agendaId ?? '')?.title ?? ''}</td>
      <td className={styles.speaker}>
        <CommitInput
          aria-label={words.followUpOf(n, columns.remarks)}
          value={row.remarks}
          onCommit={(remarks) => patch({ remarks: remarks.trim() })}
        />
      </td>
      <td className={styles.tools}>
        <Button
          look="quiet"
          small
          aria-label={words.removeFollowUp(n)}
          title={words.removeFollowUp(n)}
          onClick={() => run('removeFollowUp', { id: row.id })}
        >
          <Trash2 size={14} aria-hidden />
        </Button>
      </td>
    </tr>
  );
}
