import { format } from 'date-fns';
import { useMemo } from 'react';
import { owedCancellations } from '../../../shared/documents/builders/owed-cancellations.ts';
import type { CalendarScope } from '../../../shared/documents/calendar-scope.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { type Language, useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './hand-out-check.module.css';

/** So many are named; a release may take something off everybody's. */
const SHOWN = 20;

/** 配布前点検 of calendars: who has still to be given the one that takes off what is no longer theirs. */
export function CalendarOwed({
  plan,
  language,
  onChoose,
}: {
  readonly plan: Plan;
  readonly language: Language;
  readonly onChoose: (scope: CalendarScope) => void;
}) {
  const { owed: words } = useWords().documents;
  const owed = useMemo(
    () => owedCancellations(plan, { language, date: format(new Date(), 'yyyy-MM-dd') }),
    [plan, language],
  );
  if (owed.length === 0) return null;
  return (
    <details className={styles.check} open>
      <summary data-tone="caution">{words.title(owed.length)}</summary>
      <ul className={styles.notes}>
        {owed.slice(0, SHOWN).map(({ scope, name, isGone, count }) => {
          const called = isGone ? words.goneName(name, scope.kind === 'person') : name;
          return (
            <li key={`${scope.kind}|${scope.id}`} data-tone="caution">
              <span>{words.text(called, count)}</span>
              <Button small look="link" aria-label={words.choose(called)} onClick={() => onChoose(scope)}>
                {words.show}
              </Button>
            </li>
          );
        })}
        {owed.length > SHOWN && <li data-tone="caution">{words.more(owed.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}
