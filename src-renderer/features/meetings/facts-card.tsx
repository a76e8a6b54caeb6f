import { eraFiscalYear } from '../../../shared/domain/calendar/wareki.ts';
import type { Meeting } from '../../../shared/domain/collections/index.ts';
import { MEETING_KEY } from '../../../shared/domain/collections/meeting.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { networkName } from '../../../shared/domain/reference/networks.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { UnconfirmedMark } from '../../ui/unconfirmed-mark.tsx';
import styles from './overview.module.css';

/** The meeting's own facts. What the source calls uncertain carries 要確認 until it is confirmed or edited. */
export function FactsCard() {
  const language = useLanguage();
  const { common, meetings: words } = useWords();
  const plan = usePlan();
  const meeting = meetingOf(plan);
  const edit = useEdit();
  const run = useRun(common.refused);
  const change = (patch: Partial<Meeting>): boolean => edit('meeting', MEETING_KEY, patch);
  const hosts = [...plan.rows.organisations.values()].filter((one) => one.kind === 'city');
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const year =
    meeting.series === 'uccn'
      ? String(meeting.fiscalYear)
      : words.year(eraFiscalYear(meeting.fiscalYear), meeting.fiscalYear);
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.facts}</h2>
      <Field label={words.name}>
        {(props) => <CommitInput {...props} value={meeting.title} onCommit={(title) => change({ title })} />}
      </Field>
      <Field label={words.nameEn}>
        {(props) => (
          <CommitInput {...props} value={meeting.titleEn} onCommit={(titleEn) => change({ titleEn })} />
        )}
      </Field>
      <Field label={words.fiscalYear}>{() => <span>{year}</span>}</Field>
      <Field label={words.host}>
        {(props) => (
          <Select
            {...props}
            value={meeting.hostId}
            onChange={(hostId) => change({ hostId })}
            options={[
              { value: '', label: words.hostOpen },
              ...hosts.map((one) => ({ value: one.id, label: language === 'ja' ? one.name : one.nameEn })),
            ]}
          />
        )}
      </Field>
      <Field label={words.mode}>
        {(props) => (
          <Select
            {...props}
            value={meeting.mode}
            onChange={(mode) => change({ mode })}
            options={[
              { value: 'in-person', label: words.inPerson },
              { value: 'online', label: words.online },
              { value: 'hybrid', label: words.hybrid },
            ]}
          />
        )}
      </Field>
      <Field label={words.networks}>
        {() => (
          <span>
            {meeting.networks.map((id) => networkName(id, language)).join(language === 'ja' ? '、' : ', ')}
          </span>
        )}
      </Field>
      {meeting.jointNumber !== null && (
        <Field
          label={words.jointNumber}
          mark={
            meeting.unconfirmed.includes('jointNumber') && (
              <UnconfirmedMark
                onConfirm={() =>
                  run('confirmFact', { collection: 'meeting', key: MEETING_KEY, field: 'jointNumber' })
                }
              />
            )
          }
        >
          {(props) => (
            <CommitInput
              {...props}
              inputMode="numeric"
              value={String(meeting.jointNumber ?? '')}
              onCommit={(text) =>
                change({ jointNumber: text.trim() === '' ? null : Number(text.normalize('NFKC')) })
              }
            />
          )}
        </Field>
      )}
      <Field label={words.programme} hint={words.programmeHint}>
        {(props) => (
          <CommitTextArea
            {...props}
            value={meeting.programme.join('\n')}
            onCommit={(text) => change({ programme: lines(text) })}
          />
        )}
      </Field>
      <Field label={words.remarks}>
        {(props) => (
          <CommitTextArea
            {...props}
            value={meeting.remarks.join('\n')}
            onCommit={(text) => change({ remarks: lines(text) })}
          />
        )}
      </Field>
    </section>
  );
}
