import { clock } from '../calendar/times.ts';
import type { Actual, Item } from '../collections/index.ts';
import { MAX_MINUTES } from '../collections/values.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { dayFlow } from '../today/flow.ts';
import type { TakenTime } from '../today/taken-times.ts';
import { type Command, checked, refuse } from './command.ts';
import { endsAfterStart } from './place-items.ts';

/** What is entered on the day: when an item really began and ended, how far it runs over. */

const BLANK: Omit<Actual, 'itemId'> = { start: null, end: null, overrun: null };

/** 開始: the item began at `at` (minutes of its day). One that had ended before that runs again. */
export const startItem: Command<{ id: string; at: number }> = (plan, { id, at }) => {
  const item = plan.rows.items.get(id);
  if (!item) return refuse('not-found', { collection: 'items' });
  if (at < 0 || at > MAX_MINUTES) return refuse('out-of-range', { title: item.title });
  const end = plan.rows.actuals.get(id)?.end ?? null;
  const patch = { start: at, end: end !== null && end > at ? end : null };
  return withActual(plan, item, patch, 'actual.start', { time: clock(at) });
};

/** 終了: the item ended at `at`; before its start by hand is refused. */
export const endItem: Command<{ id: string; at: number }> = (plan, { id, at }) => {
  const item = plan.rows.items.get(id);
  if (!item) return refuse('not-found', { collection: 'items' });
  if (at < 0 || at > MAX_MINUTES) return refuse('out-of-range', { title: item.title });
  const start = plan.rows.actuals.get(id)?.start ?? null;
  if (start !== null && at < start) return refuse('end-before-start', { title: item.title });
  return withActual(plan, item, { end: at }, 'actual.end', { time: clock(at) });
};

/** 実績を直す: both times at once; null: not entered by hand. */
export const recordTimes: Command<{ id: string; start: number | null; end: number | null }> = (
  plan,
  { id, start, end },
) => {
  const item = plan.rows.items.get(id);
  if (!item) return refuse('not-found', { collection: 'items' });
  if (start !== null && end !== null && end < start) return refuse('end-before-start', { title: item.title });
  return withActual(plan, item, { start, end }, 'actual.times', {});
};

/** 押し: minutes the item is expected to run over; null (or 0): as the clock measures. */
export const setOverrun: Command<{ id: string; minutes: number | null }> = (plan, { id, minutes }) => {
  const item = plan.rows.items.get(id);
  if (!item) return refuse('not-found', { collection: 'items' });
  const overrun = minutes === 0 ? null : minutes;
  return withActual(plan, item, { overrun }, 'actual.overrun', { minutes: overrun ?? 0 });
};

/** 計画に戻す: forgets what was entered for a day; the day is as planned again. */
export const clearActuals: Command<{ dayId: string }> = (plan, { dayId }) => {
  const day = plan.rows.days.get(dayId);
  if (!day) return refuse('not-found', { collection: 'days' });
  const draft = new Draft(plan);
  for (const key of plan.rows.actuals.keys())
    if (plan.rows.items.get(key)?.dayId === dayId) draft.remove('actuals', key);
  return checked(draft.change({ code: 'actual.clear', facts: { n: day.offset + 1 } }));
};

/**
 * 実績を計画に写す: writes actual and expected times into the plan, one change and one undo. What was entered
 * by hand stays as the record of the day; a typed overrun is in the new end and is taken off. Refused, with
 * nothing written, where an item that is fixed and not begun by hand would move, or would begin before what
 * it follows has ended (`fixed`: the item's title, its time and the minutes it is short by).
 */
export const takeForecast: Command<{ dayId: string; times: readonly TakenTime[] }> = (
  plan,
  { dayId, times },
) => {
  const day = plan.rows.days.get(dayId);
  if (!day) return refuse('not-found', { collection: 'days' });
  const draft = new Draft(plan);
  for (const time of times) {
    const item = draft.get('items', time.id);
    if (!item || item.dayId !== dayId) return refuse('not-found', { collection: 'items' });
    const next = { ...item, start: time.start ?? item.start, end: time.end ?? item.end };
    if (!endsAfterStart(next.start, next.end)) return refuse('end-before-start', { title: item.title });
    if (item.fixed && !isByHand(plan, item.id) && (next.start !== item.start || next.end !== item.end))
      return refuse('fixed', { title: item.title, time: timeOf(item), minutes: 0 });
    const set: readonly string[] = (['start', 'end'] as const).filter((field) => next[field] !== item[field]);
    draft.put('items', { ...next, unconfirmed: item.unconfirmed.filter((field) => !set.includes(field)) });
    const actual = draft.get('actuals', item.id);
    if (actual) putActual(draft, { ...actual, overrun: null });
  }
  const short = shortOf(draft, dayId);
  if (short) return refuse('fixed', short);
  const title = plan.rows.items.get(times[0]?.id ?? '')?.title ?? '';
  return checked(draft.change({ code: 'actual.take', facts: { title, count: times.length } }));
};

function withActual(
  plan: Plan,
  item: Item,
  patch: Partial<Actual>,
  code: string,
  facts: Readonly<Record<string, string | number>>,
) {
  const draft = new Draft(plan);
  const before = plan.rows.actuals.get(item.id) ?? { ...BLANK, itemId: item.id };
  putActual(draft, { ...before, ...patch });
  return checked(draft.change({ code, facts: { title: item.title, ...facts } }));
}

/** A row that says nothing is not kept. */
function putActual(draft: Draft, row: Actual): void {
  if (row.start === null && row.end === null && row.overrun === null) draft.remove('actuals', row.itemId);
  else draft.put('actuals', row);
}

const isByHand = (plan: Plan, id: string): boolean => {
  const row = plan.rows.actuals.get(id);
  return row !== undefined && (row.start !== null || row.end !== null || row.overrun !== null);
};

const timeOf = ({ start }: Item): string => (typeof start === 'number' ? clock(start) : '');

/** The first fixed item that the new times would run into, by the order the day had before. */
function shortOf(draft: Draft, dayId: string) {
  for (const { item, before } of dayFlow(draft.plan, dayId).timed) {
    const start = draft.get('items', item.id)?.start;
    if (!item.fixed || typeof start !== 'number') continue;
    // An end entered by hand is a fact: what it was late for is past.
    const open = before.filter((one) => (draft.plan.rows.actuals.get(one.item.id)?.end ?? null) === null);
    const ends = open.map((one) => draft.get('items', one.item.id)?.end);
    const minutes = Math.max(0, ...ends.map((end) => (typeof end === 'number' ? end - start : 0)));
    if (minutes > 0) return { title: item.title, time: clock(start), minutes };
  }
  return null;
}
