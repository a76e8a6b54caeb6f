import { answerOf } from '../../../shared/domain/attendees/filter-people.ts';
import { ANSWER_VALUES, type AnswerValue } from '../../../shared/domain/collections/answers.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Select } from '../../ui/select.tsx';

/** A person's own answer for an activity. */
export function AnswerSelect({ person, activityId }: { person: Attendee; activityId: string }) {
  const { common, activities: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const value: AnswerValue | 'none' = answerOf(plan, person.id, activityId) ?? 'none';
  return (
    <Select
      aria-label={words.answerOf(person.name)}
      value={value}
      onChange={(next) =>
        run('setAnswer', { attendeeId: person.id, activityId, value: next === 'none' ? null : next })
      }
      options={[...ANSWER_VALUES, 'none' as const].map((one) => ({ value: one, label: words.values[one] }))}
    />
  );
}
