import type { DragEvent, KeyboardEvent } from 'react';
import { questionsOf } from '../../../shared/domain/agenda/questions.ts';
import { sessionsOf } from '../../../shared/domain/agenda/sessions.ts';
import type { AgendaItem } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { useAgendaDesk } from '../../store/agenda-desk.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Mark } from '../../ui/marks.tsx';
import styles from './agenda.module.css';

const TYPE = 'application/x-tsudoi-topic';

/** The topics of a session, or of none. Dragged, or moved with Alt and the arrows, also into the next session. */
export function TopicList({
  itemId,
  topics,
  label,
}: {
  readonly itemId: string | null;
  readonly topics: readonly AgendaItem[];
  readonly label: string;
}) {
  const { common } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const { topicId, choose } = useAgendaDesk();
  const selected = topics.findIndex(({ id }) => id === topicId);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const topic = topics[selected];
    if (step === undefined) return;
    event.preventDefault();
    if (event.altKey) {
      if (topic) moveOn(topic, step);
      return;
    }
    const next = topics[selected + step];
    if (!next) return;
    choose(next.id);
    focusRow(next.id);
  }

  /** One place on, or at the end of the list into the session that follows. */
  function moveOn(topic: AgendaItem, step: number): void {
    const to = selected + step;
    if (to >= 0 && to < topics.length) run('placeAgendaItem', { id: topic.id, itemId, to });
    else if (itemId !== null) {
      const sessions = sessionsOf(plan);
      const other = sessions[sessions.findIndex(({ item }) => item.id === itemId) + step];
      if (!other) return;
      const place = step > 0 ? 0 : other.topics.length;
      run('placeAgendaItem', { id: topic.id, itemId: other.item.id, to: place });
    }
    // The row is drawn anew where it went.
    requestAnimationFrame(() => focusRow(topic.id));
  }

  function onDrop(event: DragEvent, to: number): void {
    const id = event.dataTransfer.getData(TYPE);
    if (id === '') return;
    event.preventDefault();
    event.stopPropagation();
    const from = topics.findIndex((one) => one.id === id);
    // Behind itself the others have moved up by one.
    run('placeAgendaItem', { id, itemId, to: from !== -1 && from < to ? to - 1 : to });
    choose(id);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a ground to drop on; the rows in it are what is operated
    <div
      className={styles.dropGround}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => onDrop(event, topics.length)}
    >
      {topics.length > 0 && (
        <div role="listbox" aria-label={label} tabIndex={-1} className={styles.list} onKeyDown={onKeyDown}>
          {topics.map((topic, n) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
            <div
              key={topic.id}
              role="option"
              aria-selected={topic.id === topicId}
              tabIndex={topic.id === topicId || (selected === -1 && n === 0) ? 0 : -1}
              data-topic={topic.id}
              className={styles.row}
              draggable
              onClick={() => choose(topic.id)}
              onFocus={() => choose(topic.id)}
              onDragStart={(event) => event.dataTransfer.setData(TYPE, topic.id)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => onDrop(event, n)}
            >
              <span className={styles.number}>{n + 1}</span>
              <TopicLine topic={topic} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function TopicLine({ topic }: { topic: AgendaItem }) {
  const { agenda: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const questions = questionsOf(plan, topic.id).length;
  const facts = [
    topic.organisationId === null ? '' : nameOf(topic.organisationId),
    topic.papers.length > 0 ? words.papersCount(topic.papers.length) : '',
    questions > 0 ? words.questionsCount(questions) : '',
    topic.carriedFrom ?? '',
  ].filter((one) => one !== '');
  return (
    <>
      <span className={styles.rowText}>
        <b>{topic.title}</b>
        {facts.length > 0 && <small>{facts.join('　')}</small>}
      </span>
      {topic.state !== 'planned' && <Mark tone="accent">{words.states[topic.state]}</Mark>}
      <span className={styles.rowMinutes}>
        {topic.minutes === null ? '' : `${topic.minutes}${words.minutes}`}
      </span>
    </>
  );
}

const focusRow = (id: string): void =>
  document.querySelector<HTMLElement>(`[data-topic="${CSS.escape(id)}"]`)?.focus();
