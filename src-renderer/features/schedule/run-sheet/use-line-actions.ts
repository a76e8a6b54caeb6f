import type { Day } from '../../../../shared/domain/collections/index.ts';
import type { LaterMode } from '../../../../shared/domain/commands/retime.ts';
import { areLinked } from '../../../../shared/domain/schedule/retime.ts';
import { retimeItems } from '../../../../shared/domain/schedule/retime-items.ts';
import { daySequence } from '../../../../shared/domain/schedule/sequence.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useSession } from '../../../store/session.ts';
import { useToasts } from '../../../store/toast.ts';
import { useStable } from '../../../ui/use-stable.ts';
import type { Cursor } from './columns.ts';
import type { SheetControl } from './use-sheet.ts';
import type { useSheetWriter } from './use-sheet-writer.ts';

/** What is done to a whole line, by key, button or mouse. */
export interface LineActions {
  readonly addAfter: (id: string) => void;
  /** Adds a line to a day at a time, for as long as is given. */
  readonly addAt: (day: Day, start: number | null, end: number | null) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly reorder: (id: string, to: 'up' | 'down') => void;
  /** The line and all that follow it, by minutes. */
  readonly shiftFrom: (id: string, minutes: number) => void;
  readonly toggleFixed: (id: string) => void;
  /** Empties a cell. */
  readonly clear: (at: Cursor) => void;
  readonly isLastOfDay: (id: string) => boolean;
}

const planNow = () => useSession.getState().plan;
const itemNow = (id: string) => planNow()?.rows.items.get(id);
const newest = (): string | undefined => [...(planNow()?.rows.items.keys() ?? [])].at(-1);

/** The lines of the day of an item, in the plan that holds. */
function linesBeside(id: string) {
  const plan = planNow();
  const dayId = itemNow(id)?.dayId;
  return plan && dayId ? daySequence(plan, dayId) : [];
}

export function useLineActions(
  sheet: SheetControl,
  { attempt, write, sayWhere }: ReturnType<typeof useSheetWriter>,
  later: LaterMode,
): LineActions {
  const { schedule } = useWords();

  /** Runs what a key or button asks for; a refusal is said in a line, for no cell is open to say it under. */
  function told(refused: string | null): boolean {
    const { say, clearErrors } = useToasts.getState();
    if (refused === null) clearErrors();
    else say(refused, 'error');
    return refused === null;
  }

  const add = (day: Day, start: number | null, end: number | null): void => {
    if (!sheet.commit()) return;
    // What is added while the rain plan is looked at is meant for rain.
    const variant = day.variant === 'b' ? ({ variant: 'b' } as const) : {};
    const input = { title: schedule.newItem, dayId: day.id, start, end, ...variant };
    if (!told(attempt('addItem', input))) return;
    const id = newest();
    if (id !== undefined) sheet.open({ id, column: 'content' }, true);
  };

  return {
    addAt: useStable((day: Day, start: number | null, end: number | null) => add(day, start, end)),

    addAfter: useStable((id: string) => {
      const item = itemNow(id);
      const day = planNow()?.rows.days.get(item?.dayId ?? '');
      if (item && day) add(day, typeof item.end === 'number' ? item.end : null, null);
    }),

    duplicate: useStable((id: string) => {
      if (!told(attempt('duplicateItems', { ids: [id] }))) return;
      const copy = newest();
      if (copy !== undefined) sheet.place({ id: copy, column: sheet.cursor?.column ?? 'content' });
    }),

    remove: useStable((id: string) => {
      const lines = linesBeside(id);
      const at = lines.findIndex((item) => item.id === id);
      const next = lines[at + 1] ?? lines[at - 1];
      if (!told(attempt('removeItems', { ids: [id] }))) return;
      if (next) sheet.place({ id: next.id, column: sheet.cursor?.column ?? 'content' });
    }),

    reorder: useStable((id: string, to: 'up' | 'down') => {
      const beforeId = besideLinked(id, to);
      if (beforeId === undefined) return;
      if (told(attempt('reorderItem', { id, beforeId }))) sayWhere(id);
    }),

    shiftFrom: useStable((id: string, minutes: number) => {
      const gaps = later === 'close-gaps' ? 'close' : 'keep';
      if (told(attempt('shiftLater', { id, minutes, gaps }))) sayWhere(id);
    }),

    toggleFixed: useStable((id: string) => {
      const item = itemNow(id);
      if (item) told(attempt('editRow', { collection: 'items', key: id, patch: { fixed: !item.fixed } }));
    }),

    clear: useStable((at: Cursor) => {
      const item = itemNow(at.id);
      if (item) told(write(item, at.column, ''));
    }),

    isLastOfDay: useStable((id: string) => linesBeside(id).at(-1)?.id === id),
  };
}

/**
 * Before which line an item is put to go one up or down: past the nearest that it is linked to or that starts
 * when it does, over those that merely run beside it. null: to the end; undefined: there is nowhere to go.
 */
function besideLinked(id: string, to: 'up' | 'down'): string | null | undefined {
  const plan = planNow();
  const item = itemNow(id);
  if (!plan || !item || item.dayId === null) return undefined;
  const lines = daySequence(plan, item.dayId);
  const timed = new Map(retimeItems(plan, item.dayId).map((one) => [one.id, one]));
  const own = timed.get(id);
  const at = lines.indexOf(item);
  const side = to === 'up' ? lines.slice(0, at).reverse() : lines.slice(at + 1);
  const target = side.find((line) => {
    const other = timed.get(line.id);
    const isApart = own && other && (other.end <= own.start || other.start >= own.end);
    return line.start === item.start || (isApart && areLinked(own, other));
  });
  // Nothing suitable: the command says why the nearest line does not change places with it.
  const line = target ?? side[0];
  if (!line) return undefined;
  return to === 'up' ? line.id : (lines[lines.indexOf(line) + 1]?.id ?? null);
}
