import { answerKey } from '../../../shared/domain/collections/answers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import type { MemoReading } from '../../../shared/input/read-memo.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { JoinHints } from '../../parts/join-hints.tsx';
import { usePlan } from '../../store/use-plan.ts';
import styles from './memo.module.css';

/** What the line seems to say, each with what stands there now, and a box to leave it out. */
export function MemoProposals({
  reading,
  person,
  refused,
  onToggle,
}: {
  reading: MemoReading;
  person: Attendee | null;
  refused: ReadonlySet<string>;
  onToggle: (key: string) => void;
}) {
  const { attendees, memo: words } = useWords();
  const plan = usePlan();
  const language = useLanguage();
  const { answers, rest } = reading;
  const care = (['diet', 'mobility', 'interpretation'] as const).filter((field) => reading[field] !== '');
  const isEmpty = answers.length === 0 && care.length === 0;
  return (
    <>
      {isEmpty && person && <p className={styles.hint}>{words.nothing}</p>}
      {!isEmpty && (
        <fieldset className={styles.group} disabled={person === null}>
          <legend>{words.proposals}</legend>
          {answers.map(({ activityId, value }) => {
            const activity = plan.rows.activities.get(activityId);
            const now = plan.rows.answers.get(answerKey(person?.id ?? '', activityId))?.value ?? 'none';
            return (
              <label key={activityId} className={styles.choice}>
                <input
                  type="checkbox"
                  checked={!refused.has(activityId)}
                  onChange={() => onToggle(activityId)}
                />
                <span>
                  {activity && titleOf(activity, language)}
                  {words.colon}
                  <b>{attendees.answers[value]}</b>
                </span>
                {person && <span className={styles.hint}>{words.now(attendees.answers[now])}</span>}
                {person && activity && value === 'yes' && <JoinHints person={person} activity={activity} />}
              </label>
            );
          })}
          {care.map((field) => (
            <label key={field} className={styles.choice}>
              <input type="checkbox" checked={!refused.has(field)} onChange={() => onToggle(field)} />
              {words[field](reading[field])}
            </label>
          ))}
        </fieldset>
      )}
      {rest.length > 0 && <p className={styles.hint}>{words.rest(rest.join('、'))}</p>}
    </>
  );
}
