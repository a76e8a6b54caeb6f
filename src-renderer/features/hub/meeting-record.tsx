import { hubMeetingKey } from '../../../shared/domain/collections/hub-meetings.ts';
import type { HubMeeting } from '../../../shared/domain/collections/index.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { MeetingDateField } from '../../parts/meeting-date-field.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { CommitTextArea } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { HubField } from './hub-field.tsx';
import styles from './meeting-panel.module.css';

/** What was agreed, and what is to follow: by whom, until when. */
export function MeetingRecord({ meeting }: { meeting: HubMeeting }) {
  const { hub: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const edit = useEdit();
  const { aId, bId } = meeting;
  const key = hubMeetingKey(aId, bId);
  const pair = words.pair(nameOf(aId), nameOf(bId));
  const text = (field: 'agreed' | 'followUp') => (
    <HubField label={words[field]}>
      <CommitTextArea
        rows={2}
        aria-label={words.of(pair, words[field])}
        value={meeting[field]}
        onCommit={(value) => edit('hubMeetings', key, { [field]: value.trim() })}
      />
    </HubField>
  );
  return (
    <div className={styles.record}>
      {text('agreed')}
      {text('followUp')}
      <HubField label={words.owner}>
        <Select
          aria-label={words.of(pair, words.owner)}
          value={meeting.ownerId ?? ''}
          onChange={(id) => edit('hubMeetings', key, { ownerId: id === '' ? null : id })}
          options={[
            { value: '', label: words.noOwner },
            ...[aId, bId].map((id) => ({ value: id, label: nameOf(id) })),
          ]}
        />
      </HubField>
      <HubField label={words.due}>
        <MeetingDateField
          label={words.of(pair, words.due)}
          fiscalYear={meetingOf(plan).fiscalYear}
          value={meeting.due}
          onCommit={(due) => edit('hubMeetings', key, { due })}
        />
      </HubField>
    </div>
  );
}
