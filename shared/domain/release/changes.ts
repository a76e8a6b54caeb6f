import type { Item } from '../collections/index.ts';

/** What can differ between two states of the schedule, as data; the sentences are made in `words.ts`. */

/** How an item can have changed, in the order in which it is said. */
export const ITEM_CHANGE_KINDS = [
  'new',
  'removed',
  'cancelled',
  'revived',
  'day',
  'time',
  'length',
  'room',
  'people',
  'title',
  'content',
  'agenda',
  'equipment',
  'remarks',
  'variant',
  'audience',
  'kind',
  'leg',
  'vehicles',
  'optional',
  'fixed',
  'buffer',
  'certainty',
] as const;
export type ItemChangeKind = (typeof ITEM_CHANGE_KINDS)[number];

/** An item that is not as it was. */
export interface ItemChange {
  readonly itemId: string;
  /** null: it was not there. */
  readonly before: Item | null;
  /** null: it is not there any more. */
  readonly after: Item | null;
  /** At least one. `time` and `length` together: it begins at another time and takes longer or shorter. */
  readonly kinds: readonly ItemChangeKind[];
}

/** What the schedule stands on, beside its items. */
export const OTHER_SUBJECTS = ['meeting', 'days', 'activities', 'places', 'vehicles'] as const;
export type OtherSubject = (typeof OTHER_SUBJECTS)[number];

/** A day, an activity, a place or a vehicle that is not as it was. */
export interface OtherChange {
  readonly subject: OtherSubject;
  readonly key: string;
  /** Which fields differ; 'new' or 'removed' alone where the row came or went. */
  readonly fields: readonly string[];
}

/** All that differs between two states of the schedule. */
export interface Changes {
  /** By day, then by time; what stands on no day last. */
  readonly changes: readonly ItemChange[];
  readonly others: readonly OtherChange[];
}

/** How many things have changed. */
export const countOf = ({ changes, others }: Changes): number => changes.length + others.length;
