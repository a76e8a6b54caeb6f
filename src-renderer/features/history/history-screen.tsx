import { useState } from 'react';
import { hostTurns } from '../../../shared/domain/history/host-turns.ts';
import { useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { useHistory } from '../../store/use-history.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { AgendaCard } from './agenda-card.tsx';
import { AttendanceCard } from './attendance-card.tsx';
import { cityStates } from './city-states.ts';
import styles from './history.module.css';
import { HistoryOutputs } from './history-outputs.tsx';
import { JapanMap } from './japan-map.tsx';
import { Timeline } from './timeline.tsx';
import { TurnsCard } from './turns-card.tsx';

/** これまでの会議: hosts, years, attendance and topics of all meetings on one screen. */
export function HistoryScreen() {
  const { common, history: words } = useWords();
  const { meetings, isReading } = useHistory();
  const [chosen, setChosen] = useState<string | null>(null);
  const today = deskDate();
  const domestic = meetings.filter(({ summary }) => summary.meeting.series === 'uccn-jp');
  // The latest list of members: cities join from year to year.
  const members = [...domestic].reverse().find((one) => one.members.length > 0)?.members ?? [];
  const turns = hostTurns(
    members,
    domestic.flatMap(({ summary: { meeting } }) =>
      meeting.number === null ? [] : [{ number: meeting.number, hostId: meeting.hostId }],
    ),
  );
  const cities = cityStates(turns, domestic, today);
  return (
    <ScreenFrame
      title={common.nav.history}
      actions={!isReading && meetings.length > 0 && <HistoryOutputs meetings={meetings} members={members} />}
    >
      {meetings.length === 0 ? (
        <EmptyState title={words.noAgenda} text={words.noPlan} />
      ) : (
        <div className={styles.page}>
          <Timeline meetings={meetings} chosen={chosen} today={today} />
          <JapanMap cities={cities} chosen={chosen} onChoose={setChosen} />
          <TurnsCard turns={turns} cities={cities} chosen={chosen} />
          <AttendanceCard domestic={domestic} members={members} isReading={isReading} />
          <AgendaCard domestic={domestic} isReading={isReading} />
        </div>
      )}
    </ScreenFrame>
  );
}
