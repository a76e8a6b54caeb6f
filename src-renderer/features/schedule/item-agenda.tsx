import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import type { AgendaItem, Item } from '../../../shared/domain/collections/index.ts';
import { agendaMinutes, agendaOf, proposedTopics } from '../../../shared/domain/schedule/agenda-of.ts';
import { useWords } from '../../i18n/language.tsx';
import { LONGEST_PART, parseMinutes } from '../../parts/parse-minutes.ts';
import { useCities } from '../../parts/use-cities.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './item-agenda.module.css';

/** 議題: what is discussed in a session, in order, with minutes and the proposing city. */
export function ItemAgenda({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const topics = agendaOf(plan, item.id);
  const proposed = proposedTopics(plan);
  const cityNames = new Map(useCities().map(({ value, label }) => [value, label]));
  // A new field after each topic, so that the next one can be typed at once.
  const [added, setAdded] = useState(0);
  return (
    <Field label={words.agenda} stacked>
      {({ id, className }) => (
        <div className={styles.agenda}>
          <ol className={styles.topics}>
            {topics.map((topic, n) => (
              <Topic
                key={topic.id}
                topic={topic}
                n={n + 1}
                last={n === topics.length - 1}
                input={className}
              />
            ))}
          </ol>
          <CommitInput
            key={added}
            id={id}
            className={className}
            placeholder={words.addTopic}
            value=""
            autoFocus={added > 0}
            onCommit={(title) => {
              if (title.trim() === '' || !run('addAgendaItem', { itemId: item.id, title })) return false;
              setAdded(added + 1);
              return true;
            }}
          />
          {proposed.length > 0 && (
            <Select
              className={className}
              aria-label={words.proposedTopics(proposed.length)}
              value=""
              onChange={(topicId) => run('placeAgendaItem', { id: topicId, itemId: item.id })}
              options={[
                { value: '', label: words.proposedTopics(proposed.length) },
                ...proposed.map((topic) => ({
                  value: topic.id,
                  label: words.proposedBy(topic.title, cityNames.get(topic.organisationId ?? '') ?? ''),
                })),
              ]}
            />
          )}
          <AgendaSum item={item} topics={topics} />
        </div>
      )}
    </Field>
  );
}

function Topic({ topic, n, last, input }: { topic: AgendaItem; n: number; last: boolean; input: string }) {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const cities = useCities();
  const patch = (fields: Partial<AgendaItem>): boolean =>
    run('editRow', { collection: 'agenda', key: topic.id, patch: fields });

  function commitMinutes(text: string): boolean {
    const minutes = parseMinutes(text, LONGEST_PART);
    if (minutes === undefined) say(words.badMinutes, 'error');
    return minutes !== undefined && patch({ minutes });
  }

  return (
    <li className={styles.topic} data-testid="topic">
      <span className={styles.number}>{n}</span>
      <CommitInput
        className={input}
        aria-label={words.topicTitle(n)}
        value={topic.title}
        onCommit={(text) => text.trim() !== '' && patch({ title: text.trim() })}
      />
      <span className={styles.minutes}>
        <CommitInput
          className={input}
          aria-label={words.topicMinutes(n)}
          inputMode="numeric"
          value={topic.minutes === null ? '' : String(topic.minutes)}
          onCommit={commitMinutes}
        />
        {words.minutesUnit}
      </span>
      <div className={styles.second}>
        <Select
          className={input}
          aria-label={words.topicCity(n)}
          value={topic.organisationId ?? ''}
          onChange={(value) => patch({ organisationId: value === '' ? null : value })}
          options={[{ value: '', label: words.noCity }, ...cities]}
        />
        <Button
          look="quiet"
          small
          disabled={n === 1}
          aria-label={words.topicUp(n)}
          title={words.topicUp(n)}
          onClick={() => run('moveAgendaItem', { id: topic.id, step: -1 })}
        >
          <ArrowUp size={14} aria-hidden />
        </Button>
        <Button
          look="quiet"
          small
          disabled={last}
          aria-label={words.topicDown(n)}
          title={words.topicDown(n)}
          onClick={() => run('moveAgendaItem', { id: topic.id, step: 1 })}
        >
          <ArrowDown size={14} aria-hidden />
        </Button>
        <Button
          look="quiet"
          small
          aria-label={words.topicRemove(n)}
          title={words.topicRemove(n)}
          onClick={() => run('removeAgendaItem', { id: topic.id })}
        >
          <X size={14} aria-hidden />
        </Button>
      </div>
    </li>
  );
}

/** The agenda's minutes against the session's length. */
function AgendaSum({ item, topics }: { item: Item; topics: readonly AgendaItem[] }) {
  const { schedule: words } = useWords();
  if (topics.length === 0) return null;
  const { sum, open } = agendaMinutes(topics);
  const { start, end } = item;
  const length = typeof start === 'number' && typeof end === 'number' && end > start ? end - start : null;
  const left = length === null ? null : length - sum;
  return (
    <p className={left !== null && left < 0 ? styles.over : styles.sum} data-testid="agenda-sum">
      {words.agendaSum(sum, open)}
      {left !== null && `　${left < 0 ? words.agendaOver(-left) : words.agendaLeft(left)}`}
    </p>
  );
}
