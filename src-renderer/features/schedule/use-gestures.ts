import type { Item } from '../../../shared/domain/collections/index.ts';
import type { Move } from '../../../shared/domain/commands/place-items.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { placementOf } from '../../../shared/domain/schedule/placement.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { useStable } from '../../ui/use-stable.ts';
import type { ItemGesture } from './card-gesture.ts';
import { type ColumnTarget, columnOfItem, placingAlong } from './column-target.ts';
import { movable, stretchedTo, unplaced } from './drag-target.ts';
import type { Drop } from './use-drag.ts';

/**
 * Does to items what a gesture of the pointer or of a key asks for: one command, one undo. `after` is
 * told the plan before and the items that were changed, the first one being the one that was held.
 */
export function useGestures(
  columns: readonly ColumnTarget[],
  after: (before: Plan, ids: readonly string[]) => void,
) {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);

  /** Runs a step on the open plan and tells what came of it. */
  function step(act: (plan: Plan) => boolean, ids: readonly string[]): void {
    const before = useSession.getState().plan;
    if (before && act(before)) after(before, ids);
  }

  /** Runs a command that makes copies; they are selected and held from then on. */
  function copies(act: () => boolean, count: number): void {
    const before = useSession.getState().plan;
    if (!before || !act()) return;
    const made = [...(useSession.getState().plan?.rows.items.keys() ?? [])].slice(-count);
    useSelection.getState().select(made);
    after(before, made);
  }

  const drop = useStable(({ moves, copy, grabbed }: Drop): void => {
    const ids = moves.map((move) => move.id);
    if (copy) {
      const to = Object.fromEntries(moves.map((move) => [move.id, move.to]));
      copies(() => run('duplicateItems', { ids, to }), ids.length);
      return;
    }
    const held = [grabbed, ...ids.filter((id) => id !== grabbed)];
    step(() => run('placeItems', { moves }), held);
    const { ids: selected, select } = useSelection.getState();
    if (!selected.includes(grabbed)) select([grabbed]);
    else if (selected.length > ids.length && ids.length > 0) tellFixed(selected);
  });

  /** Says so where items of the selection stayed behind for their fixed time. */
  function tellFixed(selected: readonly string[]): void {
    const items = useSession.getState().plan?.rows.items;
    const count = selected.filter((id) => items?.get(id)?.fixed).length;
    if (count > 0 && selected.length > 1) say(words.fixedStayed(count));
  }

  const perform = useStable((gesture: ItemGesture, held: string, chosen: readonly string[]): void => {
    const plan = useSession.getState().plan;
    const item = plan?.rows.items.get(held);
    if (!plan || !item) return;
    const others = chosen.filter((id) => id !== held).flatMap((id) => plan.rows.items.get(id) ?? []);
    const items = [item, ...others];
    const moving = movable(items);
    const ids = items.map((one) => one.id);
    switch (gesture.kind) {
      case 'shift': {
        const { minutes } = gesture;
        step(() => run('shiftItems', { ids: moving.map((one) => one.id), minutes }), ids);
        tellFixed(ids);
        break;
      }
      case 'start':
      case 'end':
        stretch(item, gesture.kind, gesture.minutes);
        break;
      case 'column': {
        const moves = toColumn(moving, item, gesture.step);
        if (moves.length > 0) step(() => run('placeItems', { moves }), ids);
        break;
      }
      case 'tray':
        step(() => run('placeItems', { moves: unplaced(items).moves }), ids);
        break;
      case 'duplicate':
        copies(() => run('duplicateItems', { ids }), ids.length);
        break;
      case 'remove':
        if (!run('removeItems', { ids })) return;
        useSelection.getState().select([]);
        say(words.removed(item.title, ids.length));
    }
  });

  function stretch(item: Item, edge: 'start' | 'end', by: number): void {
    const from = placementOf(item);
    if (from.kind !== 'grid') return;
    const to =
      edge === 'end' ? stretchedTo(from, 'foot', from.bottom + by) : stretchedTo(from, 'head', from.top + by);
    step(() => run('placeItem', { id: item.id, to }), [item.id]);
  }

  /** The next column of the day, and past the last one the next day. */
  function toColumn(items: readonly Item[], held: Item, by: -1 | 1): Move[] {
    const from = columnOfItem(columns, held);
    const to = from ? columns[columns.indexOf(from) + by] : columns[by === 1 ? 0 : columns.length - 1];
    if (!to) return [];
    return items.flatMap((item) => {
      const placing = item.dayId === null ? placedOn(to) : placingAlong(columns, item, from, to);
      return placing && Object.keys(placing).length > 0 ? [{ id: item.id, to: placing }] : [];
    });
  }

  return { drop, perform, copies };
}

/** What waits on the tray comes back without a time: onto the day, and into its room or course. */
const placedOn = (to: ColumnTarget): Move['to'] => ({
  dayId: to.dayId,
  ...(to.placeId == null ? {} : { placeId: to.placeId }),
  ...(to.activityId === null ? {} : { activityIds: [to.activityId] }),
});
