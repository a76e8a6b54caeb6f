import type { Item } from '../../../shared/domain/collections/index.ts';
import type { Placing } from '../../../shared/domain/commands/place-items.ts';
import type { DayColumns, RoomColumn } from '../../../shared/domain/schedule/columns.ts';

/** What putting an item into a column says of it. */
export interface ColumnTarget {
  /** The column's name in the page. */
  readonly key: string;
  readonly dayId: string;
  /** The column's room (null: no place yet); undefined: the column says nothing of the place. */
  readonly placeId: string | null | undefined;
  /** The column's course; null where the columns are not courses. */
  readonly activityId: string | null;
}

/** A column's name in the page. */
export const columnKey = (dayId: string, column: Pick<RoomColumn, 'placeId' | 'activityId'>): string =>
  `${dayId}/${column.activityId ?? column.placeId ?? ''}`;

/** The columns shown, from left to right. */
export function columnTargets(days: readonly DayColumns[]): ColumnTarget[] {
  return days.flatMap(({ day, rooms }) =>
    rooms.map((column) => ({
      key: columnKey(day.id, column),
      dayId: day.id,
      placeId: rooms.some((room) => room.placeId !== null) ? column.placeId : undefined,
      activityId: column.activityId,
    })),
  );
}

/** The column an item stands in; for one that runs across the first of its day. */
export function columnOfItem(columns: readonly ColumnTarget[], item: Item): ColumnTarget | null {
  const ofDay = columns.filter((column) => column.dayId === item.dayId);
  const own = ofDay.find((column) =>
    column.activityId === null
      ? column.placeId === undefined || column.placeId === item.placeId
      : item.activityIds.length === 1 && item.activityIds[0] === column.activityId,
  );
  return own ?? ofDay[0] ?? null;
}

/** What changes when an item goes from one column to another; what runs across all rooms keeps its place. */
export function placingIn(item: Item, from: ColumnTarget | null, to: ColumnTarget): Placing {
  if (from?.key === to.key) return {};
  return {
    ...(to.dayId === item.dayId ? {} : { dayId: to.dayId }),
    ...(to.placeId === undefined || item.allRooms ? {} : { placeId: to.placeId }),
    ...(to.activityId === null ? {} : { activityIds: [to.activityId] }),
  };
}

/**
 * What changes for another item of a group when the grabbed one goes from column to column: it goes as
 * many days on; on the same day what stood in the same column goes along, and what stood elsewhere
 * goes as many columns on as there are.
 */
export function placingAlong(
  columns: readonly ColumnTarget[],
  item: Item,
  from: ColumnTarget | null,
  to: ColumnTarget,
): Placing | null {
  const own = columnOfItem(columns, item);
  if (!from || !own || from.key === to.key) return {};
  if (from.dayId === to.dayId && own.dayId !== from.dayId) return {};
  if (own.key === from.key) return placingIn(item, from, to);
  const days = [...new Set(columns.map((column) => column.dayId))];
  const day = days[days.indexOf(own.dayId) + days.indexOf(to.dayId) - days.indexOf(from.dayId)];
  if (day === undefined) return null;
  if (from.dayId !== to.dayId) {
    const sameRoom = columns.find((column) => column.dayId === day && column.placeId === item.placeId);
    return sameRoom ? placingIn(item, own, sameRoom) : { dayId: day };
  }
  const next = columns[columns.indexOf(own) + columns.indexOf(to) - columns.indexOf(from)];
  return next?.dayId === own.dayId ? placingIn(item, own, next) : {};
}
