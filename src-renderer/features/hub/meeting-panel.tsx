import { Trash2 } from 'lucide-react';
import { hubMeetingKey } from '../../../shared/domain/collections/hub-meetings.ts';
import { wishKey } from '../../../shared/domain/collections/hub-wishes.ts';
import type { HubMeeting } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { AddMeeting } from './add-meeting.tsx';
import type { Spot } from './grid.tsx';
import styles from './meeting-panel.module.css';
import { MeetingRecord } from './meeting-record.tsx';

/** What stands at the chosen spot: the meeting with its marks and what was agreed, or a place for one. */
export function MeetingPanel({ spot, slotName }: { spot: Spot; slotName: (slot: number) => string }) {
  const { hub: words } = useWords();
  const plan = usePlan();
  const meeting = [...plan.rows.hubMeetings.values()].find(
    ({ slot, table }) => slot === spot.row && table === spot.column,
  );
  return (
    <aside className={styles.panel} aria-label={words.meeting}>
      <p className={styles.where}>
        {slotName(spot.row)}　{words.table(spot.column + 1)}
      </p>
      {meeting ? (
        <Meeting key={hubMeetingKey(meeting.aId, meeting.bId)} meeting={meeting} />
      ) : (
        <>
          <p className={styles.hint}>{words.chooseMeeting}</p>
          <AddMeeting key={`${spot.row}/${spot.column}`} spot={spot} slotName={slotName} />
        </>
      )}
    </aside>
  );
}

function Meeting({ meeting }: { meeting: HubMeeting }) {
  const { common, hub: words } = useWords();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const run = useRun(common.refused);
  const { aId, bId } = meeting;
  const key = hubMeetingKey(aId, bId);
  const wish = (from: string, to: string): string => {
    const found = plan.rows.hubWishes.get(wishKey(from, to));
    return found
      ? words.wants(nameOf(from), nameOf(to), found.rank)
      : words.wantsNot(nameOf(from), nameOf(to));
  };
  const mark = (field: 'locked' | 'held', label: string) => (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={meeting[field]}
        onChange={(event) =>
          run('markHubMeetings', { keys: [key], patch: { [field]: event.target.checked } })
        }
      />
      {label}
    </label>
  );
  return (
    <>
      <h2>{words.pair(nameOf(aId), nameOf(bId))}</h2>
      <ul className={styles.wishes}>
        <li>{wish(aId, bId)}</li>
        <li>{wish(bId, aId)}</li>
        {[plan.rows.hubWishes.get(wishKey(aId, bId)), plan.rows.hubWishes.get(wishKey(bId, aId))].map(
          (one) => one && one.text !== '' && <li key={one.fromId}>{one.text}</li>,
        )}
      </ul>
      {mark('locked', words.lock)}
      {mark('held', words.held)}
      <MeetingRecord meeting={meeting} />
      <Button look="quiet" small onClick={() => run('removeHubMeeting', { key })}>
        <Trash2 size={15} aria-hidden />
        {words.removeMeeting}
      </Button>
    </>
  );
}
