import { useMemo } from 'react';
import * as v from 'valibot';
import { clock } from '../../../shared/domain/calendar/times.ts';
import type { ReceptionSubject } from '../../../shared/domain/commands/check-ins.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { daySequence } from '../../../shared/domain/schedule/sequence.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePreference } from '../../store/use-preference.ts';

/** One thing that people are checked in to. */
export interface SubjectOption extends ReceptionSubject {
  readonly value: string;
  readonly label: string;
}

/** What can be checked in to, and what is: remembered, so that a desk finds itself where it was. */
export function useSubject(plan: Plan): {
  readonly options: readonly SubjectOption[];
  readonly subject: SubjectOption | undefined;
  readonly choose: (value: string) => void;
} {
  const { reception: words } = useWords();
  const [chosen, choose] = usePreference('reception.subject', v.string(), '');
  const options = useMemo(() => {
    const activities = [...plan.rows.activities.values()].sort(byOrder);
    const legs = orderedDays(plan).flatMap(({ id }) =>
      daySequence(plan, id).filter(({ kind }) => kind === 'travel'),
    );
    return activities.flatMap(({ id, title }): SubjectOption[] => [
      { value: id, activityId: id, itemId: null, label: title },
      ...legs
        .filter(({ activityIds }) => activityIds.includes(id))
        .map((leg) => ({
          value: `${id}|${leg.id}`,
          activityId: id,
          itemId: leg.id,
          label: words.leg(leg.title, typeof leg.start === 'number' ? clock(leg.start) : ''),
        })),
    ]);
  }, [plan, words]);
  return { options, subject: options.find(({ value }) => value === chosen) ?? options[0], choose };
}
