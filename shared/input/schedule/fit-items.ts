import { beginning, cut } from '../fit-person.ts';
import type { ScheduleDoubt } from './doubts.ts';
import type { ReadItem } from './reading.ts';

/** UTF-16 units that the plan holds of an item; one cell of a foreign file may hold 32,767. */
const SHORT = 500;
const LONG = 5_000;
/** What no field covers goes to the remarks together: of each, and of all. */
const KEPT = 1_000;
const ALL_KEPT = 4_000;

const LIMITS = [
  ['title', SHORT, 'title'],
  ['place', SHORT, 'place'],
  ['planB', SHORT, 'place'],
  ['startText', SHORT, 'time'],
  ['equipment', SHORT, 'equipment'],
  ['detail', LONG, 'detail'],
  ['remarks', LONG, 'remarks'],
] as const satisfies readonly (readonly [keyof ReadItem, number, ScheduleDoubt['field']])[];

/** Items with texts cut that are longer than the plan holds, each with a doubt. */
export function fitItems(items: readonly ReadItem[]): {
  readonly items: readonly ReadItem[];
  readonly doubts: readonly ScheduleDoubt[];
} {
  const doubts: ScheduleDoubt[] = [];
  return { items: items.map((item) => fitItem(item, doubts)), doubts };
}

function fitItem(item: ReadItem, doubts: ScheduleDoubt[]): ReadItem {
  const { index, day, at } = item;
  const fitted = (text: string, limit: number, field: ScheduleDoubt['field']): string => {
    if (text.length <= limit) return text;
    const facts = { text: beginning(text), limit: String(limit) };
    doubts.push({ code: 'too-long', item: index, day, field, at, facts });
    return cut(text, limit);
  };
  const before = doubts.length;
  const own: Partial<Record<(typeof LIMITS)[number][0], string>> = {};
  for (const [name, limit, field] of LIMITS) {
    const text = item[name];
    if (text !== null && text.length > limit) own[name] = fitted(text, limit, field);
  }
  const people = item.people.map((one) => ({ ...one, text: fitted(one.text, SHORT, 'people') }));
  let left = ALL_KEPT;
  const kept = item.kept.map((text) => {
    const line = fitted(text, Math.min(KEPT, Math.max(0, left)), 'remarks');
    left -= line.length + 1;
    return line;
  });
  return doubts.length === before ? item : { ...item, ...own, people, kept };
}
