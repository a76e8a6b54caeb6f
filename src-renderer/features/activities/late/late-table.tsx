import { useState } from 'react';
import { answerText, cityOf } from '../../../../shared/documents/builders/late-answers.ts';
import type { LateAnswer } from '../../../../shared/domain/attendees/late-answers.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './late.module.css';

/** Rows drawn at once. */
const FIRST = 200;

/** Each changed answer: when, whose, for what, from what to what, and where it came from. */
export function LateTable({ answers }: { answers: readonly LateAnswer[] }) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const [limit, setLimit] = useState(FIRST);
  const when = (at: string): string =>
    new Date(at).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
  /** Where it came from; who gave the same answer but got a place, or lost it, is told why. */
  const sourceOf = ({ before, now, origin }: LateAnswer): string =>
    now !== null && now.cause !== 'answered' && before?.value === now.value
      ? words.causes[now.cause]
      : words.sources[now?.source ?? 'none'] + (origin === '' ? '' : words.quoted(origin));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[
              words.lateWhen,
              words.openCity,
              words.who,
              words.lateActivity,
              words.lateChange,
              words.lateFrom,
            ].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.slice(0, limit).map((late) => {
            const { person, activity, before, now, at } = late;
            return (
              <tr key={`${person.id} ${activity.id}`} data-testid="late">
                <td>
                  <time dateTime={at}>{when(at)}</time>
                </td>
                <td>{cityOf(plan, person, language)}</td>
                <th scope="row">
                  {person.name}
                  {person.proxyFor !== '' && <small>{words.proxyFor(person.proxyFor)}</small>}
                </th>
                <td>{titleOf(activity, language)}</td>
                <td>
                  <span className={styles.before}>{answerText(before, language)}</span> →{' '}
                  <b>{answerText(now, language)}</b>
                </td>
                <td>{sourceOf(late)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {answers.length > limit && (
        <div>
          <Button onClick={() => setLimit(answers.length)}>{words.more(answers.length - limit)}</Button>
        </div>
      )}
    </>
  );
}
