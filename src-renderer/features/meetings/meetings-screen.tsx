import { useMemo, useState } from 'react';
import { isHeld } from '../../../shared/domain/history/meeting-facts.ts';
import type { PlanSummary } from '../../../shared/domain/plan/summary.ts';
import { MEMBER_CITIES } from '../../../shared/domain/reference/networks.ts';
import { searchKey } from '../../../shared/text/search-key.ts';
import { useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { useSession } from '../../store/session.ts';
import { useOpenMeeting } from '../../store/use-open-meeting.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { SecondFolderCard } from '../backups/second-folder-card.tsx';
import { RetentionNotices } from '../privacy/retention-notice.tsx';
import { MeetingRow } from './meeting-row.tsx';
import styles from './meetings-screen.module.css';
import { NewMeetingDialog } from './new-meeting-dialog.tsx';
import { PlanFileButtons } from './plan-file-buttons.tsx';
import { RemovedMeetings } from './removed-meetings.tsx';

/** 会議の一覧: the record of meetings held and to come; open one, or make a new one. */
export function MeetingsScreen() {
  const { common, meetings: words } = useWords();
  const meetings = useSession((state) => state.meetings);
  const [text, setText] = useState('');
  const [creating, setCreating] = useState(false);
  const [from, setFrom] = useState('');
  const sections = useMemo(() => sectionsOf(meetings, text), [meetings, text]);

  const open = useOpenMeeting(common.unsavedStay);

  return (
    <ScreenFrame
      title={words.title}
      actions={
        <>
          <SearchBox label={words.search} value={text} onChange={setText} />
          <PlanFileButtons
            onHandover={(planId) => {
              setFrom(planId);
              setCreating(true);
            }}
          />
          <Button look="primary" onClick={() => setCreating(true)}>
            {words.create}
          </Button>
        </>
      }
      late={<SecondFolderCard />}
    >
      <RetentionNotices meetings={meetings} />
      {sections.length === 0 ? (
        <EmptyState title={words.none} text={words.noneText} />
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {(['number', 'year', 'host', 'dates', 'programme'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
              <th scope="col" className={styles.end}>
                {words.columns.people}
              </th>
            </tr>
          </thead>
          {sections.map(({ name, rows }) => (
            <tbody key={name}>
              <tr className={styles.section}>
                <td colSpan={6}>
                  {words[name]}
                  <span>{rows.length}</span>
                </td>
              </tr>
              {rows.map((row) => (
                <MeetingRow
                  key={row.id}
                  summary={row}
                  held={name === 'held'}
                  onOpen={() => void open(row.id)}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
      <RemovedMeetings />
      <NewMeetingDialog
        isOpen={creating}
        from={from}
        onClose={() => {
          setCreating(false);
          setFrom('');
        }}
      />
    </ScreenFrame>
  );
}

type SectionName = 'upcoming' | 'held' | 'conferences';

/** To come first, in order; then what was held, the latest first; the annual conferences last. */
function sectionsOf(
  meetings: readonly PlanSummary[],
  text: string,
): { name: SectionName; rows: PlanSummary[] }[] {
  const words = text.split(/\s+/).map(searchKey).filter(Boolean);
  const hits = meetings.filter((one) => {
    const reading = MEMBER_CITIES.find((city) => city.id === one.meeting.hostId)?.kana;
    const key = searchKey(
      JSON.stringify([one.meeting, one.hostName, reading, one.hostNameEn, one.firstDate]),
    );
    return words.every((word) => key.includes(word));
  });
  const today = deskDate();
  const rows: Record<SectionName, PlanSummary[]> = { upcoming: [], held: [], conferences: [] };
  for (const one of hits) {
    if (one.meeting.series === 'uccn') rows.conferences.push(one);
    else rows[isHeld(one, today) ? 'held' : 'upcoming'].push(one);
  }
  const byYear = (a: PlanSummary, b: PlanSummary): number => a.meeting.fiscalYear - b.meeting.fiscalYear;
  rows.upcoming.sort(byYear);
  rows.held.sort((a, b) => byYear(b, a));
  rows.conferences.sort((a, b) => byYear(b, a));
  return (['upcoming', 'held', 'conferences'] as const)
    .map((name) => ({ name, rows: rows[name] }))
    .filter((section) => section.rows.length > 0);
}
