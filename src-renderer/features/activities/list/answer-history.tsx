import { answerHistory } from '../../../../shared/domain/attendees/answer-history.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import styles from './list.module.css';

/** 経過: each state of an answer, when and from where it came, and what moved its place; the newest first. */
export function AnswerHistory({ attendeeId, activityId }: { attendeeId: string; activityId: string }) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const entries = answerHistory(usePlan(), attendeeId, activityId);
  if (entries.length === 0) return <p className={styles.nobody}>{words.noHistory}</p>;
  const when = (at: string | null): string =>
    at === null
      ? ''
      : new Date(at).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        });
  return (
    <ol className={styles.history}>
      {entries.map(({ state, until, origin }, n) => (
        <li key={`${state.at ?? ''} ${until ?? n}`}>
          <time dateTime={state.at ?? undefined}>{words.since(when(state.at))}</time>
          <b>{words.values[state.value]}</b>
          <span>
            {[
              state.value === 'yes' ? words.places[state.place] : '',
              words.causes[state.cause],
              state.companions > 0 ? words.withCompanions(state.companions) : '',
              words.sources[state.source ?? 'none'] + (origin === '' ? '' : words.quoted(origin)),
              until === null ? words.present : '',
            ]
              .filter((text) => text !== '')
              .join('・')}
          </span>
        </li>
      ))}
    </ol>
  );
}
