import type { Result } from '../../lib/result.ts';
import type { Item } from '../collections/index.ts';
import type { TimePoint } from '../collections/values.ts';
import { Draft } from '../plan/draft.ts';
import { type RetimeItem, type RetimeWay, retime, type Times } from '../schedule/retime.ts';
import { hasTimes, retimeItemOf, retimeItems, variantOf } from '../schedule/retime-items.ts';
import { type Command, type CommandError, checked, refuse } from './command.ts';
import { endsAfterStart, outOfRange } from './place-items.ts';

/** What becomes of the items after one that is given other times. */
export const LATER_MODES = ['leave', 'keep-gaps', 'close-gaps'] as const;
export type LaterMode = (typeof LATER_MODES)[number];

/** New times of an item; what is left out stays. */
export interface RetimeInput {
  readonly id: string;
  readonly start?: TimePoint;
  readonly end?: TimePoint;
  /** Minutes. */
  readonly length?: number;
  readonly later: LaterMode;
}

/**
 * Gives an item another start, end or length, and moves those after it as asked (see `retime`): one change,
 * one undo. A start alone keeps the length; a given end wins over a given length (rule case 16). Refused
 * where a fixed item is in the way (`blocked-by-fixed`), where it would begin before the one ahead of it has
 * ended (`blocked-by-earlier`) and, for a length without a start to reckon from, with `no-start`. Vague times
 * move nothing; a length given to a line that had a start only makes room for it.
 */
export const retimeItem: Command<RetimeInput> = (plan, input) => {
  const row = plan.rows.items.get(input.id);
  if (!row) return refuse('not-found', { collection: 'items' });
  const start = input.start === undefined ? row.start : input.start;
  const end = newEnd(row, start, input);
  if (end === undefined) return refuse('no-start', { title: row.title });
  if (!endsAfterStart(start, end)) return refuse('end-before-start', { title: row.title });
  const draft = new Draft(plan);
  const mode = input.later;
  if (mode !== 'leave' && typeof start === 'number' && typeof end === 'number') {
    const moved = putRetimed(draft, row, { start, end }, wayOf(mode));
    if (!moved.ok) return moved;
  }
  if (outOfRange(start) || outOfRange(end)) return refuse('out-of-range', { title: row.title });
  const touched: readonly string[] = [
    ...(start === row.start ? [] : ['start']),
    ...(end === row.end ? [] : ['end']),
  ];
  const unconfirmed = row.unconfirmed.filter((field) => !touched.includes(field));
  draft.put('items', { ...row, start, end, unconfirmed });
  return changeOf(draft, row);
};

/** Moves an item and all that follow it by whole minutes, later or earlier (`gaps` as in `retime`). */
export const shiftLater: Command<{ id: string; minutes: number; gaps: RetimeWay['gaps'] }> = (
  plan,
  { id, minutes, gaps },
) => {
  const row = plan.rows.items.get(id);
  if (!row) return refuse('not-found', { collection: 'items' });
  if (!hasTimes(row)) return refuse('no-start', { title: row.title });
  const draft = new Draft(plan);
  const moved = putRetimed(draft, row, { start: row.start + minutes, end: row.end + minutes }, { gaps });
  return moved.ok ? changeOf(draft, row, minutes) : moved;
};

/** The end that is meant; undefined for a length that has no start to reckon from. */
function newEnd(row: Item, start: TimePoint, { end, length }: RetimeInput): TimePoint | undefined {
  if (end !== undefined) return end;
  if (length !== undefined) return typeof start === 'number' ? start + length : undefined;
  return hasTimes(row) && typeof start === 'number' ? start + row.end - row.start : row.end;
}

const wayOf = (mode: Exclude<LaterMode, 'leave'>): RetimeWay => ({
  gaps: mode === 'keep-gaps' ? 'keep' : 'close',
});

/** Writes an item's new times and what they move into a draft; the refusal where something is in the way. */
function putRetimed(draft: Draft, row: Item, to: Times, way: RetimeWay): Result<null, CommandError> {
  const { plan } = draft;
  if (row.dayId === null || row.cancelled) {
    draft.put('items', { ...row, ...to });
    return { ok: true, value: null };
  }
  const timed = retimeItems(plan, row.dayId, variantOf(plan, row));
  const sequence = hasTimes(row) ? timed : [...timed, ...untilNow(row)];
  const { times, blocked } = retime(sequence, { id: row.id, ...to }, way);
  if (blocked) {
    const title = plan.rows.items.get(blocked.id)?.title ?? '';
    const code = blocked.side === 'later' ? 'blocked-by-fixed' : 'blocked-by-earlier';
    return refuse(code, { title, minutes: blocked.minutes });
  }
  return putTimes(draft, times);
}

/** A line that had a start only: what starts from then on makes room for it. One without a start moves nothing. */
const untilNow = (row: Item): RetimeItem[] =>
  typeof row.start === 'number' && row.end === null
    ? [retimeItemOf({ ...row, start: row.start }, row.start, [])]
    : [];

/** Writes new times; one that leaves the range is refused. */
export function putTimes(draft: Draft, times: ReadonlyMap<string, Times>): Result<null, CommandError> {
  for (const [id, { start, end }] of times) {
    const item = draft.get('items', id);
    if (!item) continue;
    if (outOfRange(start) || outOfRange(end)) return refuse('out-of-range', { title: item.title });
    draft.put('items', { ...item, start, end });
  }
  return { ok: true, value: null };
}

/** The change, named by the item and by how many others it moved. */
function changeOf(draft: Draft, row: Item, shifted?: number) {
  const { rows } = draft.change({ code: '', facts: {} });
  const facts = {
    title: row.title,
    others: Math.max(0, rows.length - 1),
    minutes: shifted ?? othersBy(rows, row.id),
  };
  return checked({
    label: { code: shifted === undefined ? 'item.retime' : 'item.shift-later', facts },
    rows,
  });
}

/** By how many minutes the first of the others moved. */
function othersBy(
  rows: readonly { key: string; before: object | null; after: object | null }[],
  id: string,
): number {
  const other = rows.find(({ key }) => key !== id);
  return startOf(other?.after) - startOf(other?.before);
}

const startOf = (row: object | null | undefined): number =>
  row && 'start' in row && typeof row.start === 'number' ? row.start : 0;
