import { Trash2 } from 'lucide-react';
import { sessionsOf } from '../../../shared/domain/agenda/sessions.ts';
import { AGENDA_STATES } from '../../../shared/domain/collections/agenda.ts';
import type { AgendaItem } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { LONGEST_PART, parseMinutes } from '../../parts/parse-minutes.ts';
import { useCities } from '../../parts/use-cities.ts';
import { useEdit } from '../../parts/use-edit.ts';
import { useAgendaDesk } from '../../store/agenda-desk.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput, CommitTextArea } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './agenda.module.css';
import { TopicPapers } from './topic-papers.tsx';
import { TopicQuestions } from './topic-questions.tsx';

/** All that is known of a topic, each fact edited where it stands. */
export function TopicPanel({ topic }: { topic: AgendaItem }) {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const edit = useEdit();
  const say = useToasts((state) => state.say);
  const choose = useAgendaDesk((state) => state.choose);
  const cities = useCities();
  const { fields } = words;
  const patch = (change: Partial<AgendaItem>): boolean => edit('agenda', topic.id, change);
  const text = (field: 'presenter' | 'carriedFrom', none: string | null = '') => (
    <Field label={fields[field]}>
      {(props) => (
        <CommitInput
          {...props}
          value={topic[field] ?? ''}
          onCommit={(value) => patch({ [field]: value.trim() === '' ? none : value.trim() })}
        />
      )}
    </Field>
  );
  const long = (field: 'outcome' | 'remarks') => (
    <Field label={fields[field]}>
      {(props) => (
        <CommitTextArea
          {...props}
          rows={2}
          value={topic[field]}
          onCommit={(value) => patch({ [field]: value.trim() })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.detail}>
      <Field label={fields.title}>
        {(props) => (
          <CommitInput
            {...props}
            value={topic.title}
            onCommit={(value) => value.trim() !== '' && patch({ title: value.trim() })}
          />
        )}
      </Field>
      <Field label={fields.session}>
        {(props) => (
          <Select
            {...props}
            value={topic.itemId ?? ''}
            onChange={(id) => run('placeAgendaItem', { id: topic.id, itemId: id === '' ? null : id })}
            options={[
              { value: '', label: words.noSession },
              ...sessionsOf(plan).map(({ item }) => ({ value: item.id, label: item.title })),
            ]}
          />
        )}
      </Field>
      <Field label={fields.city}>
        {(props) => (
          <Select
            {...props}
            value={topic.organisationId ?? ''}
            onChange={(id) => patch({ organisationId: id === '' ? null : id })}
            options={[{ value: '', label: words.noCity }, ...cities]}
          />
        )}
      </Field>
      {text('presenter')}
      <Field label={fields.minutes}>
        {(props) => (
          <CommitInput
            {...props}
            inputMode="numeric"
            value={topic.minutes === null ? '' : String(topic.minutes)}
            onCommit={(value) => {
              const minutes = parseMinutes(value, LONGEST_PART);
              if (minutes === undefined) say(words.badMinutes, 'error');
              return minutes !== undefined && patch({ minutes });
            }}
          />
        )}
      </Field>
      <TopicPapers topic={topic} patch={patch} />
      <TopicQuestions agendaId={topic.id} />
      <Field label={fields.state}>
        {(props) => (
          <Select
            {...props}
            value={topic.state}
            onChange={(state) => patch({ state })}
            options={AGENDA_STATES.map((value) => ({ value, label: words.states[value] }))}
          />
        )}
      </Field>
      {long('outcome')}
      {text('carriedFrom', null)}
      {long('remarks')}
      <div>
        <Button
          small
          look="quiet"
          onClick={() => {
            if (run('removeAgendaItem', { id: topic.id })) choose(null);
          }}
        >
          <Trash2 size={14} aria-hidden /> {words.removeTopic}
        </Button>
      </div>
    </div>
  );
}
