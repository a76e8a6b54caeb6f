import { Check, Lock, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { clock } from '../../../shared/domain/calendar/times.ts';
import { hubMeetingKey } from '../../../shared/domain/collections/hub-meetings.ts';
import type { Hub, HubMeeting } from '../../../shared/domain/collections/index.ts';
import type { Hours } from '../../../shared/domain/collections/values.ts';
import type { HubFault } from '../../../shared/domain/hub/standing.ts';
import { isMutual } from '../../../shared/domain/hub/wishes.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Grid, type Spot } from './grid.tsx';
import styles from './timetable.module.css';

/** The slots by the tables. A meeting is dragged, or picked up and put down by keys; onto another one they change places. */
export function TimetableGrid({
  hub,
  slots,
  slotName,
  faults,
  active,
  onActive,
}: {
  readonly hub: Hub;
  readonly slots: readonly Hours[];
  readonly slotName: (slot: number) => string;
  readonly faults: readonly HubFault[];
  readonly active: Spot;
  readonly onActive: (spot: Spot) => void;
}) {
  const { common, hub: words } = useWords();
  const plan = usePlan();
  const announce = useAnnounce();
  const nameOf = useCityName(plan);
  const run = useRun({
    ...common.refused,
    busy: ({ city }) => words.busy(String(city)),
    full: words.tableTaken,
  });
  const [carried, setCarried] = useState<HubMeeting | null>(null);
  const { hubMeetings } = plan.rows;
  const bySpot = useMemo(
    () => new Map([...hubMeetings.values()].map((one) => [`${one.slot}/${one.table}`, one])),
    [hubMeetings],
  );
  const wrong = useMemo(() => new Set(faults.map(({ key }) => key)), [faults]);
  const at = ({ row, column }: Spot): HubMeeting | undefined => bySpot.get(`${row}/${column}`);
  const keyOf = ({ aId, bId }: HubMeeting): string => hubMeetingKey(aId, bId);
  const namesOf = ({ aId, bId }: HubMeeting): readonly [string, string] => [nameOf(aId), nameOf(bId)];

  function put(meeting: HubMeeting, to: Spot): void {
    const { aId, bId } = meeting;
    if (!run('placeHubMeeting', { aId, bId, slot: to.row, table: to.column })) return;
    onActive(to);
    announce(words.moved(...namesOf(meeting), slotName(to.row), words.table(to.column + 1)));
  }

  function onKey(event: KeyboardEvent, spot: Spot): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const key = event.key.toLowerCase();
    const meeting = at(spot);
    if (key === 'escape' && carried) setCarried(null);
    else if (carried && (key === 'enter' || key === 'm')) {
      setCarried(null);
      put(carried, spot);
    } else if (meeting && key === 'm') {
      setCarried(meeting);
      announce(words.carried(...namesOf(meeting)));
    } else if (meeting && key === 'l')
      run('markHubMeetings', { keys: [keyOf(meeting)], patch: { locked: !meeting.locked } });
    else if (meeting && key === 'h')
      run('markHubMeetings', { keys: [keyOf(meeting)], patch: { held: !meeting.held } });
    else if (meeting && key === 'delete') run('removeHubMeeting', { key: keyOf(meeting) });
    else return false;
    event.preventDefault();
    return true;
  }

  function marksOf(meeting: HubMeeting): string[] {
    return [
      ...(isMutual(plan, meeting.aId, meeting.bId) ? [words.marks.mutual] : []),
      ...(meeting.locked ? [words.marks.locked] : []),
      ...(meeting.held ? [words.marks.held] : []),
      ...(wrong.has(keyOf(meeting)) ? [words.marks.fault] : []),
    ];
  }

  return (
    <div className={styles.gridBox}>
      <p className={styles.help}>{carried ? words.carried(...namesOf(carried)) : words.timetableHelp}</p>
      <Grid
        label={words.timetable}
        rows={slots.length}
        columns={hub.tables}
        size={{ row: 54, column: 118, head: 30, side: 124 }}
        corner={words.slotsByTables}
        columnHead={(column) => words.table(column + 1)}
        rowHead={(row) => <SlotHead hub={hub} row={row} slot={slots[row]} />}
        nameOf={(spot) => {
          const meeting = at(spot);
          const place = { slot: slotName(spot.row), table: words.table(spot.column + 1) };
          if (!meeting) return words.emptySpot(place.slot, place.table);
          const [a, b] = namesOf(meeting);
          const marks = marksOf(meeting).map((mark) => `、${mark}`);
          return words.meetingAt({ ...place, a, b, marks: marks.join('') });
        }}
        cell={(spot) => {
          const meeting = at(spot);
          if (!meeting) return null;
          const [a, b] = namesOf(meeting);
          return (
            <div
              className={styles.meeting}
              data-mutual={isMutual(plan, meeting.aId, meeting.bId) || undefined}
              data-held={meeting.held || undefined}
              data-carried={carried === meeting || undefined}
              data-wrong={wrong.has(keyOf(meeting)) || undefined}
            >
              <span>{a}</span> <span>{b}</span>
              <span className={styles.icons} aria-hidden>
                {wrong.has(keyOf(meeting)) && <TriangleAlert size={13} />}
                {meeting.locked && <Lock size={13} />}
                {meeting.held && <Check size={14} />}
              </span>
            </div>
          );
        }}
        active={active}
        onActive={onActive}
        onKey={onKey}
        canDrag={(spot) => at(spot) !== undefined && at(spot)?.held === false}
        drop={(from, to) => {
          const meeting = at(from);
          if (meeting) put(meeting, to);
        }}
      />
    </div>
  );
}

/** A slot's number and time, and the mark that it is over. */
function SlotHead({ hub, row, slot }: { hub: Hub; row: number; slot: Hours | undefined }) {
  const { common, hub: words } = useWords();
  const run = useRun(common.refused);
  const isDone = row < hub.doneSlots;
  const name = isDone ? words.reopenSlots(row + 1) : words.closeSlots(row + 1);
  return (
    <span className={styles.slot}>
      <b>{row + 1}</b>
      <span>{slot ? clock(slot.from) : ''}</span>
      <Button
        look="quiet"
        small
        aria-pressed={isDone}
        aria-label={name}
        title={name}
        className={styles.close}
        onClick={() => run('closeSlots', { count: isDone ? row : row + 1 })}
      >
        {isDone ? words.done : <Check size={14} aria-hidden />}
      </Button>
    </span>
  );
}
