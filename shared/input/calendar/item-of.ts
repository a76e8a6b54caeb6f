import type { CalendarEvent } from '../../documents/calendar.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { BLANK_READ_ITEM } from '../schedule/blank-item.ts';
import type { ReadItem } from '../schedule/reading.ts';
import { kindOfTitle, transportOf } from '../schedule/words.ts';
import type { Occurrence } from './occurrences.ts';
import { ownChanges, ownItemId } from './own-events.ts';

/** Characters of a description that an item can hold. */
const LONGEST = 10_000;
/** Characters of a title and of a place. */
const LONGEST_NAME = 500;

export interface PlacedItem {
  readonly item: Omit<ReadItem, 'index' | 'day'>;
  /** ISO date of the day it goes to. */
  readonly date: string;
  readonly one: Occurrence;
}

/** An occurrence as a line of a schedule. */
export function itemOf(
  one: Occurrence,
  plan: Plan,
  own: ReadonlyMap<string, readonly CalendarEvent[]>,
): PlacedItem {
  const { entry } = one;
  const id = ownItemId(entry.uid);
  const ours = id === null ? undefined : own.get(id);
  const item = id === null ? undefined : plan.rows.items.get(id);
  if (!ours || !item) return { item: foreignItem(one), date: one.date, one };
  const changes = ownChanges(entry, ours);
  const day = plan.rows.days.get(item.dayId ?? '')?.date ?? one.date;
  const title = changes.title ? one.summary.trim().slice(0, LONGEST_NAME) : item.title;
  return {
    one,
    date: changes.time ? one.date : day,
    item: {
      ...BLANK_READ_ITEM,
      itemId: item.id,
      at: `record ${entry.line}`,
      title,
      // What the file says as the plan has it is left blank: a blank cell changes nothing.
      start: changes.time ? one.start : null,
      end: changes.time ? one.end : null,
      ...(changes.place ? placeOf(one.location) : {}),
      detail: changes.description ? (entry.description?.slice(0, LONGEST) ?? null) : null,
    },
  };
}

function foreignItem(one: Occurrence): Omit<ReadItem, 'index' | 'day'> {
  const { entry, summary } = one;
  const title = summary.slice(0, LONGEST).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME);
  const kind = kindOfTitle(title);
  const { place, kept } = placeOf(one.location);
  return {
    ...BLANK_READ_ITEM,
    at: `record ${entry.line}`,
    title,
    kind,
    start: one.start,
    end: one.end,
    place,
    detail: entry.description?.trim().slice(0, LONGEST) || null,
    kept: [...kept, ...(entry.url === null ? [] : [`URL：${entry.url}`])],
    approximate: entry.status === 'TENTATIVE',
    optional: /希望者/.test(title),
    transport: kind === 'travel' ? transportOf(title) : null,
  };
}

/** Map programs put the postal address behind the name, on a line of its own or behind a comma. */
const ADDRESS = /(?:\n|[,、，]\s*(?=日本|〒|Japan|\d{3}-\d{4}))/;

function placeOf(location: string | null): Pick<ReadItem, 'place' | 'kept'> {
  const text = location?.trim().slice(0, LONGEST_NAME) ?? '';
  if (text === '') return { place: null, kept: [] };
  const cut = ADDRESS.exec(text);
  if (!cut || cut.index === 0) return { place: text, kept: [] };
  const address = text
    .slice(cut.index + cut[0].length)
    .replace(/\s+/gu, ' ')
    .trim();
  return { place: text.slice(0, cut.index).trim(), kept: address === '' ? [] : [`住所：${address}`] };
}
