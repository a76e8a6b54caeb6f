import type { Language } from '../../domain/calendar/wareki.ts';
import type { RowOf } from '../../domain/collections/index.ts';
import type { CalendarEvent } from '../calendar.ts';
import type { LedgerEvent } from '../calendar-ledger.ts';
import type { CalendarScope } from '../calendar-scope.ts';
import { documentWords } from '../words.ts';

type LedgerRow = RowOf<'calendarLedger'>;

/** What the ledger still has under a UID that stands for nothing now. */
export const calledOff = ({ uid, sequence, activityIds, event }: LedgerRow): LedgerEvent => ({
  event: { ...withoutOrganizer(event), uid, sequence },
  activityIds,
});

/**
 * What goes on, but no longer for those whose calendar it is: called off in theirs alone, and never 【中止】,
 * for it takes place. When and where it was stays, so that whoever's program takes no entry off finds it.
 * @param row what was last handed out of it
 * @param event the same in the language of the calendar, where it still reads so
 */
export function leftEvent(
  row: LedgerRow,
  event: CalendarEvent | undefined,
  {
    scope,
    of,
    language,
  }: { readonly scope: CalendarScope; readonly of: string; readonly language: Language },
): CalendarEvent {
  const words = documentWords(language);
  const { summary, start, end, location, categories } = event ?? row.event;
  const isTheirs = scope.kind === 'person' || scope.kind === 'city';
  return {
    uid: row.uid,
    sequence: row.sequence,
    summary: isTheirs ? words.notAttending(summary) : words.notForThem(summary),
    start,
    end,
    location,
    description: isTheirs ? words.notAttendingText : words.notForThemText(of),
    categories,
    status: 'CANCELLED',
  };
}

/** The calendar names its organizer once. */
const withoutOrganizer = ({ organizer: _, ...event }: LedgerRow['event']) => event;
