import { type ActivityState, toBeTold } from '../../../../shared/domain/attendees/activity-state.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { fromText } from '../../../parts/from-text.ts';
import { useCopy } from '../../../parts/use-copy.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ActivityFields } from './activity-fields.tsx';
import styles from './list.module.css';
import { PeopleSection } from './people-section.tsx';

/** The chosen activity: how it stands, its settings, and its people in the order of their places. */
export function ActivityDetail({ activity, state }: { activity: Activity; state: ActivityState }) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const go = useView((view) => view.go);
  const { inside, waiting, maybe, open, declined, taken, wanted, left } = state;
  const ofPeople = (people: readonly (typeof maybe)[number][]) =>
    people.map((person) => ({ person, claim: null }));
  const given = { activity, left };
  return (
    <section className={styles.detail} aria-label={titleOf(activity, language)}>
      <StateNotice activity={activity} state={state} />
      <ActivityFields activity={activity} />
      {plan.rows.attendees.size === 0 ? (
        <EmptyState title={words.noPeople} text={words.noPeopleText}>
          <Button onClick={() => go('import')}>{words.toImport}</Button>
          <Button onClick={() => go('attendees')}>{words.toAttendees}</Button>
        </EmptyState>
      ) : (
        <>
          <PeopleSection
            {...given}
            section="inside"
            seats={taken}
            entries={inside.map((claim) => ({ person: claim.person, claim }))}
            isOpen
          />
          {activity.capacity !== null && (
            <PeopleSection
              {...given}
              section="waiting"
              seats={wanted}
              entries={waiting.map((claim) => ({ person: claim.person, claim }))}
              isOpen
            />
          )}
          <PeopleSection {...given} section="open" entries={ofPeople(open)} isOpen={inside.length === 0} />
          <PeopleSection {...given} section="maybe" entries={ofPeople(maybe)} isOpen={false} />
          <PeopleSection {...given} section="declined" entries={ofPeople(declined)} isOpen={false} />
        </>
      )}
    </section>
  );
}

/** What a person should know first: cancelled and who is to be told, too many, too few. */
function StateNotice({ activity, state }: { activity: Activity; state: ActivityState }) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const copy = useCopy();
  const { tone, taken } = state;
  if (tone === 'cancelled') {
    const people = toBeTold(state);
    const text = people.map((person) => `${fromText(plan, person, language)}\t${person.name}`).join('\n');
    return (
      <Notice tone="caution" lead={words.cancelledLead}>
        {words.cancelledText(people.length)}{' '}
        {people.length > 0 && (
          <Button look="link" small onClick={() => copy(text, words.copyNames)}>
            {words.copyNames}
          </Button>
        )}
      </Notice>
    );
  }
  if (tone === 'under')
    return <Notice tone="caution">{words.underText((activity.minimum ?? 0) - taken)}</Notice>;
  if (tone === 'over')
    return <Notice tone="error">{words.overText(taken - (activity.capacity ?? 0))}</Notice>;
  return null;
}
