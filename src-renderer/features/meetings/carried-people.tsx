import { useMemo } from 'react';
import { type PeopleOf, peopleOf } from '../../../shared/domain/carry-over/people-of.ts';
import { useWords } from '../../i18n/language.tsx';
import { MeetingField } from '../../parts/meeting-field.tsx';
import { useOtherMeeting } from '../../parts/use-other-meeting.ts';
import { deskDate } from '../../store/desk-date.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CandidateList } from './candidate-list.tsx';
import styles from './carried-people.module.css';

/** Last year's people as candidates: a meeting is chosen, then who; one change puts them on the list. */
export function CarriedPeople({ onDone }: { onDone: () => void }) {
  const { common, meetings: words } = useWords();
  const plan = usePlan();
  const meetings = useSession((state) => state.meetings);
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const others = meetings.filter(({ id, attendees }) => id !== plan.id && attendees > 0);
  const { fromId, choose, from, chosen, setChosen } = useOtherMeeting();

  const today = deskDate();
  const people = useMemo(() => (from === null ? null : peopleOf(from, plan, today)), [from, plan, today]);

  function take(): void {
    if (!from || !run('takePeopleOver', { from, ids: [...chosen], today })) return;
    say(words.peopleTaken(chosen.size));
    onDone();
  }

  if (others.length === 0) return <p>{words.peopleNone}</p>;
  return (
    <div className={styles.form}>
      <p>{words.peopleText}</p>
      <MeetingField
        label={words.peopleMeeting}
        pick={words.peoplePick}
        meetings={others}
        value={fromId}
        onChange={choose}
      />
      {from && people?.kind === 'people' && (
        <CandidateList candidates={people.candidates} from={from} chosen={chosen} onChosen={setChosen} />
      )}
      {people?.kind === 'offices' && <Offices people={people} />}
      <div className={styles.foot}>
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button look="primary" disabled={chosen.size === 0} onClick={take}>
          {words.peopleTake(chosen.size)}
        </Button>
      </div>
    </div>
  );
}

/** What another host may have: offices and how many came from each. */
function Offices({ people }: { people: Extract<PeopleOf, { kind: 'offices' }> }) {
  const { meetings: words } = useWords();
  return (
    <>
      <Notice tone="caution">
        {people.why === 'other-host' ? words.peopleOtherHost : words.peopleExpired}
      </Notice>
      <ul className={styles.list}>
        {people.offices.map(({ organisation, department, people: count }) => (
          <li key={`${organisation}|${department}`}>
            <span>
              {organisation} {department}
            </span>
            <span>{words.peopleCount(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
