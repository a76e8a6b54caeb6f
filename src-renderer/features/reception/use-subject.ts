import { useMemo, useState } from 'react';
import * as v from 'valibot';
import { subjectNow } from '../../../shared/domain/attendees/subject-now.ts';
import { clock } from '../../../shared/domain/calendar/times.ts';
import type { ReceptionSubject } from '../../../shared/domain/commands/check-ins.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { byOrder, meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { daySequence } from '../../../shared/domain/schedule/sequence.ts';
import { localNow } from '../../../shared/domain/today/local-now.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePreference } from '../../store/use-preference.ts';

/** One thing that people are checked in to. */
export interface SubjectOption extends ReceptionSubject {
  readonly value: string;
  readonly label: string;
}

/** A choice by hand, and what the clock had proposed instead of it. */
const choiceSchema = v.object({ value: v.string(), over: v.string() });

/**
 * What can be checked in to, and what is. The screen opens on what is going on now or comes next; what was chosen by
 * hand is remembered until the clock would propose something else. It never changes while the screen is open.
 */
export function useSubject(plan: Plan): {
  readonly options: readonly SubjectOption[];
  readonly subject: SubjectOption | undefined;
  readonly choose: (value: string) => void;
} {
  const { reception: words } = useWords();
  const language = useLanguage();
  const [choice, remember] = usePreference('reception.choice', choiceSchema, { value: '', over: '' });
  const options = useMemo(() => {
    const activities = [...plan.rows.activities.values()].sort(byOrder);
    const legs = orderedDays(plan).flatMap(({ id }) =>
      daySequence(plan, id).filter(({ kind }) => kind === 'travel'),
    );
    return activities.flatMap((activity): SubjectOption[] => [
      { value: activity.id, activityId: activity.id, itemId: null, label: titleOf(activity, language) },
      ...legs
        .filter(({ activityIds }) => activityIds.includes(activity.id))
        .map((leg) => ({
          value: `${activity.id}|${leg.id}`,
          activityId: activity.id,
          itemId: leg.id,
          label: words.leg(leg.title, typeof leg.start === 'number' ? clock(leg.start) : ''),
        })),
    ]);
  }, [plan, words, language]);
  const [proposed] = useState(
    () => options[subjectNow(plan, options, localNow(Date.now(), meetingOf(plan).zone))]?.value ?? '',
  );
  const wanted = choice.over === proposed ? choice.value : proposed;
  return {
    options,
    subject: options.find(({ value }) => value === wanted) ?? options[0],
    choose: (value) => remember({ value, over: proposed }),
  };
}
