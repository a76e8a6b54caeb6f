import { useState } from 'react';
import type { Session } from '../../../shared/domain/agenda/sessions.ts';
import { topicsInOrder } from '../../../shared/domain/agenda/taken-up.ts';
import { isTakenOver } from '../../../shared/domain/commands/take-agenda-over.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { MeetingField } from '../../parts/meeting-field.tsx';
import { useOtherMeeting } from '../../parts/use-other-meeting.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Mark } from '../../ui/marks.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './agenda.module.css';

/** Topics of another meeting that are taken up again: the meeting, then which, then where; those to be continued are ticked. */
export function CarriedTopics({
  sessions,
  onDone,
}: {
  readonly sessions: readonly Session[];
  readonly onDone: () => void;
}) {
  const { common, agenda: words } = useWords();
  const plan = usePlan();
  const meetings = useSession((state) => state.meetings);
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const others = meetings.filter(({ id }) => id !== plan.id).toReversed();
  const { fromId, choose, from, chosen, setChosen } = useOtherMeeting(toContinue);
  const [itemId, setItemId] = useState(sessions[0]?.item.id ?? '');

  const topics = from ? topicsInOrder(from) : [];
  const ids = topics.flatMap((topic) =>
    from && chosen.has(topic.id) && !isTakenOver(plan, from, topic) ? [topic.id] : [],
  );
  function take(): void {
    if (!from || !run('takeAgendaOver', { from, ids, itemId: itemId === '' ? null : itemId })) return;
    say(words.carried(ids.length));
    onDone();
  }

  if (others.length === 0) return <p>{words.carryNone}</p>;
  return (
    <div className={styles.carry}>
      <p className={styles.hint}>{words.carryText}</p>
      <MeetingField
        label={words.carryFrom}
        pick={words.carryPick}
        meetings={others}
        value={fromId}
        onChange={choose}
      />
      {from && topics.length === 0 && <p>{words.carryNoTopics}</p>}
      {from && topics.length > 0 && (
        <ul className={styles.carryList}>
          {topics.map((topic) => {
            const isTaken = isTakenOver(plan, from, topic);
            return (
              <li key={topic.id}>
                <label>
                  <input
                    type="checkbox"
                    disabled={isTaken}
                    checked={isTaken || chosen.has(topic.id)}
                    onChange={(event) => {
                      const next = new Set(chosen);
                      if (event.target.checked) next.add(topic.id);
                      else next.delete(topic.id);
                      setChosen(next);
                    }}
                  />
                  <span>{topic.title}</span>
                  <Mark>{isTaken ? words.carryTaken : words.states[topic.state]}</Mark>
                </label>
              </li>
            );
          })}
        </ul>
      )}
      <Field label={words.carryTo}>
        {(props) => (
          <Select
            {...props}
            value={itemId}
            onChange={setItemId}
            options={[
              { value: '', label: words.noSession },
              ...sessions.map(({ item }) => ({ value: item.id, label: item.title })),
            ]}
          />
        )}
      </Field>
      <div className={styles.foot}>
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button look="primary" disabled={ids.length === 0} onClick={take}>
          {words.carryDo(ids.length)}
        </Button>
      </div>
    </div>
  );
}

/** What is to be continued. */
const toContinue = (from: Plan): readonly string[] =>
  topicsInOrder(from).flatMap(({ id, state }) => (state === 'continued' ? [id] : []));
