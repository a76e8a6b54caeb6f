import type { Day, Item } from '../../domain/collections/index.ts';
import type { PersonRole } from '../../domain/collections/item-people.ts';
import type { TimePoint, Transport } from '../../domain/collections/values.ts';
import type { ScheduleDoubt } from './doubts.ts';

/** What a schedule drawn by hand says: as it stands there, beside no plan yet. */

/** Somebody named in a line, without the role's word (司会：). */
export interface ReadPerson {
  readonly role: PersonRole;
  readonly text: string;
}

/** One line of the schedule. */
export interface ReadItem {
  /** Its number among the reading's items. */
  readonly index: number;
  /** Index in the reading's `days`. */
  readonly day: number;
  /** Where it stands: `B6`, `日程表!B6`, or `record 3` in a text file. */
  readonly at: string;
  readonly title: string;
  /** What its words say it is; null where they say nothing known. */
  readonly kind: Item['kind'] | null;
  readonly start: TimePoint;
  readonly end: TimePoint;
  /** What stands for a time and is none (終了後). */
  readonly startText: string | null;
  /** The time is only about right (頃). */
  readonly approximate: boolean;
  /** Minutes given for it in words; they are never made an end. */
  readonly minutes: number | null;
  /** Lines that share one time cell: their own times are not known, only their order. */
  readonly block: { readonly first: boolean; readonly last: boolean } | null;
  /** Line breaks stand between a venue and its room. */
  readonly place: string | null;
  /** It spans all rooms of a table with rooms as columns. */
  readonly allRooms: boolean;
  readonly people: readonly ReadPerson[];
  readonly detail: string | null;
  readonly equipment: string | null;
  readonly remarks: string | null;
  /** What no column or word of ours covers, as `見出し：文字`. */
  readonly kept: readonly string[];
  readonly optional: boolean;
  readonly cancelled: boolean;
  readonly transport: Transport | null;
  /** Where it takes place when it rains (雨天時：…). */
  readonly planB: string | null;
  /** The plan's item that the file itself says it is (a UID of ours). */
  readonly itemId?: string;
}

export interface ReadDay {
  /** Calendar date; null where the file gives none. */
  readonly date: string | null;
  /** The banner as written. */
  readonly text: string;
  readonly at: string;
  /** n日目, where the banner says so. */
  readonly number: number | null;
  readonly kind: Day['kind'] | null;
}

/** A line that became no item, with the reason. */
export interface UnreadLine {
  readonly at: string;
  readonly text: string;
  readonly why:
    | 'note'
    | 'foreign-column'
    | 'group'
    | 'no-title'
    | 'title'
    | 'as-of'
    | 'other-days'
    | 'cancelled'
    | 'no-start'
    | 'no-event'
    | 'hub'
    | 'bad-line'
    | 'not-closed'
    | 'bad-value'
    | 'no-date';
}

export interface ScheduleReading {
  /** It holds some items only (a calendar): what it lacks says nothing. */
  readonly isPartial?: boolean;
  readonly title: string | null;
  /** 現在: the date the file says it was made on. */
  readonly asOf: string | null;
  readonly days: readonly ReadDay[];
  readonly items: readonly ReadItem[];
  readonly doubts: readonly ScheduleDoubt[];
  readonly unread: readonly UnreadLine[];
}
