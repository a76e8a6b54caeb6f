import type { Day, Item } from '../../domain/collections/index.ts';
import type { ImportedPlace } from '../../domain/commands/import-schedule.ts';
import type { PersonInput } from '../../domain/commands/item-people.ts';
import type { ReadDay, ReadItem } from './reading.ts';

/** A read schedule beside the plan: what taking it in would add and change, cell by cell. */

/** The cells that can differ from an item of the plan, and be taken or left one by one. */
export const CELLS = [
  'day',
  'start',
  'end',
  'title',
  'place',
  'people',
  'description',
  'equipment',
  'remarks',
] as const;
export type Cell = (typeof CELLS)[number];

export interface DayProposal {
  /** Index in the reading's days. */
  readonly index: number;
  readonly read: ReadDay;
  /** The plan's day it is; null: a new one, or none while the person has not said. */
  readonly matchedDayId: string | null;
  /** Its items go nowhere until the person says to which day. */
  readonly open: boolean;
  readonly kind: Day['kind'];
  /** The plan's day is undated and gets the file's date. */
  readonly setsDate: boolean;
  /** The plan's day was found by its number alone, or its date is another one. */
  readonly doubt: 'by-number' | 'date-differs' | null;
  /** It can be added as a new day (its date lies near the plan's others). */
  readonly canBeNew: boolean;
}

export interface ItemProposal {
  readonly index: number;
  readonly day: number;
  readonly read: ReadItem;
  /** The plan's item it is; null: a new one. */
  readonly item: Item | null;
  readonly verdict: 'added' | 'changed' | 'same';
  /** All it would be given; of an item of the plan only what the file says. */
  readonly fields: Partial<Omit<Item, 'id' | 'order' | 'dayId' | 'placeId'>> & Pick<Item, 'title'>;
  /** A new place's key, or the id of one of the plan's; null: the file names none. */
  readonly placeKey: string | null;
  readonly people: readonly PersonInput[];
  readonly changed: ReadonlySet<Cell>;
  /** It was found by its time alone, under another title: the person must say whether it is the same. */
  readonly renamed: boolean;
  /** Items of the plan it may be instead. */
  readonly candidates: readonly Item[];
  /** For the rain plan of another line: that line's index. It is in B, and that line then in A. */
  readonly rainOf: number | null;
}

export interface ScheduleProposal {
  readonly days: readonly DayProposal[];
  readonly items: readonly ItemProposal[];
  /** Places of the file that the plan lacks. */
  readonly places: readonly ImportedPlace[];
  /** Items on the matched days of the plan that the file does not have. Kept unless the person says otherwise. */
  readonly absent: readonly Item[];
}

/** What the person has settled. */
export interface ScheduleChoices {
  /** By the day's index: an id of the plan's days, or 'new'. */
  readonly days: ReadonlyMap<number, string>;
  /** By the item's index: an id of the plan's items, or null for a new one. */
  readonly items: ReadonlyMap<number, string | null>;
}

export const NO_CHOICES: ScheduleChoices = { days: new Map(), items: new Map() };
