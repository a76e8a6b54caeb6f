import { useMemo } from 'react';
import { peopleOf } from '../../../shared/domain/carry-over/people-of.ts';
import { useWords } from '../../i18n/language.tsx';
import { MeetingField } from '../../parts/meeting-field.tsx';
import { useOtherMeeting } from '../../parts/use-other-meeting.ts';
import { deskDate } from '../../store/desk-date.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CandidateList } from './candidate-list.tsx';
import { CarriedOffices } from './carried-offices.tsx';
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
      {people?.kind !== 'offices' && <p>{words.peopleText}</p>}
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
      {from && people?.kind === 'offices' && <CarriedOffices people={people} from={from} />}
      <div className={styles.foot}>
        <Button onClick={onDone}>{people?.kind === 'offices' ? common.close : common.cancel}</Button>
        {people?.kind !== 'offices' && (
          <Button look="primary" disabled={chosen.size === 0} onClick={take}>
            {words.peopleTake(chosen.size)}
          </Button>
        )}
      </div>
    </div>
  );
}
