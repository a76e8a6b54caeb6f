import { daysBetween } from '../calendar/dates.ts';
import { BLANK_ITEM, BLANK_PLACE } from '../collections/blank.ts';
import type { Day, Item, Place } from '../collections/index.ts';
import { lastOrder, ordersAfter } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { type AgreedRow, agree } from './agree-rows.ts';
import { type Command, type CommandContext, checked, refuse } from './command.ts';
import type { PersonInput } from './item-people.ts';
import { dropItemRelations } from './item-relations.ts';
import { endsAfterStart } from './items.ts';

/** A day of the file: one of the plan's, or a new one. */
export interface ImportedDay {
  /** What items and `days` name it by. */
  readonly key: string;
  /** The plan's day it is; null: a new day. */
  readonly dayId: string | null;
  /** The date it gets; null leaves it as it is (未定 for a new day). */
  readonly date: string | null;
  readonly kind: Day['kind'];
}

/** A place that the plan lacks. */
export interface ImportedPlace {
  readonly key: string;
  readonly name: string;
  readonly kind: Place['kind'];
  /** A key of this list or the id of a place of the plan. */
  readonly parentKey: string | null;
}

/** A line as the preview settled it; what is not given stays as it is. */
export interface ImportedItem {
  /** The plan's item it is; null: a new one. */
  readonly itemId: string | null;
  readonly dayKey?: string;
  readonly fields: Partial<Omit<Item, 'id' | 'order' | 'dayId' | 'placeId'>>;
  /** A key of `places` or the id of a place of the plan; null: none. */
  readonly placeKey?: string | null;
  /** Who does what, replacing what stood there. */
  readonly people?: readonly PersonInput[];
}

export interface ScheduleImport {
  readonly fileName: string;
  /** What tells the file: its hash, when it says it was last saved, the export of ours it is a copy of. */
  readonly file?: {
    readonly sha256: string;
    readonly modified: string | null;
    readonly exportId: string | null;
  };
  /** Of a workbook of ours the rows that were settled, by their codes: taken, or the plan's kept on purpose. */
  readonly settled?: ReadonlyMap<string, AgreedRow>;
  readonly days: readonly ImportedDay[];
  readonly places: readonly ImportedPlace[];
  readonly items: readonly ImportedItem[];
  /** Items of the plan that the person takes off, since the file has them no more. */
  readonly removed: readonly string[];
}

/** Takes the accepted parts of a read schedule in as one change, which one undo takes back. */
export const importSchedule: Command<ScheduleImport> = (plan, input, context) => {
  const { file, settled = new Map() } = input;
  if (input.items.length + input.removed.length + settled.size === 0) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  const dayIds = putDays(draft, plan, input.days, context);
  if (!dayIds) return refuse('duplicate');
  const placeIds = putPlaces(draft, plan, input.places, context);
  const orders = ordersAfter(lastOrder(plan.rows.items.values()), input.items.length);
  for (const [n, one] of input.items.entries()) {
    const old = one.itemId === null ? undefined : plan.rows.items.get(one.itemId);
    if (one.itemId !== null && !old) return refuse('not-found', { collection: 'items' });
    const dayId = one.dayKey === undefined ? (old?.dayId ?? null) : (dayIds.get(one.dayKey) ?? null);
    const place = one.placeKey;
    const placeId = place == null ? keptPlace(old, place) : (placeIds.get(place) ?? place);
    const base = old ?? { ...BLANK_ITEM, id: context.newId(), order: orders[n] ?? '', title: '' };
    const row: Item = { ...base, ...one.fields, dayId, placeId };
    if (!endsAfterStart(row.start, row.end)) return refuse('end-before-start', { title: row.title });
    draft.put('items', row);
    if (one.people) putPeople(draft, plan, row.id, one.people);
  }
  for (const id of input.removed) draft.remove('items', id);
  dropItemRelations(draft, new Set(input.removed));
  agree(draft, file?.exportId ?? undefined, settled);
  const { fileName } = input;
  const items = input.items.length;
  if (file)
    draft.put('imports', {
      ...file,
      id: context.newId(),
      fileName,
      at: context.now,
      organisationId: null,
      people: 0,
      items,
    });
  const facts = { fileName, items };
  return checked(draft.change({ code: 'schedule.import', facts }));
};

/** Not said: the place stays. Said to be none: it is taken off. */
const keptPlace = (old: Item | undefined, said: null | undefined): string | null =>
  said === undefined ? (old?.placeId ?? null) : null;

/** Ids of the days by their keys; null where two days would have one date. */
function putDays(
  draft: Draft,
  plan: Plan,
  days: readonly ImportedDay[],
  context: CommandContext,
): ReadonlyMap<string, string> | null {
  const ids = new Map<string, string>();
  const rows = new Map<string, Day>(plan.rows.days);
  let last = Math.max(-1, ...[...rows.values()].map(({ offset }) => offset));
  for (const { key, dayId, date, kind } of days) {
    const old = dayId === null ? undefined : rows.get(dayId);
    const id = old?.id ?? context.newId();
    ids.set(key, id);
    if (old) {
      const unconfirmed = old.unconfirmed.filter((field) => date === null || field !== 'date');
      rows.set(id, { ...old, date: date ?? old.date, unconfirmed });
      continue;
    }
    last += 1;
    const blank = { windowStart: null, windowEnd: null, area: '', variant: 'a', unconfirmed: [] } as const;
    rows.set(id, { ...blank, unconfirmed: [], id, date, kind, offset: last });
  }
  const settled = withOffsets([...rows.values()]);
  if (settled === null) return null;
  for (const row of settled) draft.put('days', row);
  return ids;
}

/** Dated days stand as far apart as their dates; where one has none, the order they came in holds. */
function withOffsets(days: readonly Day[]): readonly Day[] | null {
  const dates = days.flatMap(({ date }) => (date === null ? [] : [date]));
  if (new Set(dates).size !== dates.length) return null;
  if (dates.length !== days.length) return days;
  const first = dates.toSorted()[0] ?? '';
  return days.map((day) => ({ ...day, offset: daysBetween(first, day.date ?? first) }));
}

function putPlaces(
  draft: Draft,
  plan: Plan,
  places: readonly ImportedPlace[],
  context: CommandContext,
): ReadonlyMap<string, string> {
  const ids = new Map(places.map(({ key }) => [key, context.newId()] as const));
  const orders = ordersAfter(lastOrder(plan.rows.places.values()), places.length);
  for (const [n, { key, name, kind, parentKey }] of places.entries()) {
    draft.put('places', {
      ...BLANK_PLACE,
      id: ids.get(key) ?? '',
      name,
      kind,
      parentId: parentKey === null ? null : (ids.get(parentKey) ?? parentKey),
      order: orders[n] ?? '',
    });
  }
  return ids;
}

function putPeople(draft: Draft, plan: Plan, itemId: string, people: readonly PersonInput[]): void {
  for (const [key, one] of plan.rows.itemPeople) if (one.itemId === itemId) draft.remove('itemPeople', key);
  const orders = ordersAfter(null, people.length);
  for (const [n, one] of people.entries()) {
    const name = (one.attendeeId && plan.rows.attendees.get(one.attendeeId)?.name) || one.text.trim();
    if (name !== '') draft.put('itemPeople', { ...one, itemId, text: name, order: orders[n] ?? '' });
  }
}
