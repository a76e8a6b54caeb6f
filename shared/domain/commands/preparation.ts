import type { ChecklistTask, Cost, Lesson, RowOf } from '../collections/index.ts';
import { lastOrder, movedTo, ordersAfter } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { BLANK_COST, BLANK_LESSON, BLANK_TASK } from '../preparation/blank.ts';
import { type Command, checked, refuse } from './command.ts';

/** The lists of 準備・引継ぎ, which are all kept in the same way. */
export type PreparationList = 'checklist' | 'lessons' | 'costs';

/** Lines for one of the lists, as far as something is known of them. */
export type NewLines =
  | { readonly list: 'checklist'; readonly rows: readonly Partial<ChecklistTask>[] }
  | { readonly list: 'lessons'; readonly rows: readonly Partial<Lesson>[] }
  | { readonly list: 'costs'; readonly rows: readonly Partial<Cost>[] };

/** Adds lines at the end of a list, in their order. */
export const addLines: Command<NewLines> = (plan, { list, rows }, context) => {
  const draft = new Draft(plan);
  const orders = ordersAfter(lastOrder(plan.rows[list].values()), rows.length);
  for (const [n, given] of rows.entries()) {
    const own = { id: context.newId(), order: orders[n] ?? '' };
    if (list === 'checklist') draft.put('checklist', { ...BLANK_TASK, ...given, ...own });
    else if (list === 'lessons') draft.put('lessons', { ...BLANK_LESSON, ...given, ...own });
    else draft.put('costs', { ...BLANK_COST, ...given, ...own });
  }
  return checked(draft.change({ code: `${list}.add`, facts: { count: rows.length } }));
};

/** Takes lines out of a list. */
export const removeLines: Command<{ readonly list: PreparationList; readonly ids: readonly string[] }> = (
  plan,
  { list, ids },
) => {
  const draft = new Draft(plan);
  for (const id of ids) {
    if (!plan.rows[list].has(id)) return refuse('not-found', { collection: list });
    draft.remove(list, id);
  }
  return checked(draft.change({ code: `${list}.remove`, facts: { count: ids.length } }));
};

/** Moves a line to another place (from 0) of its list. */
export const moveLine: Command<{
  readonly list: 'lessons' | 'costs';
  readonly id: string;
  readonly to: number;
}> = (plan, { list, id, to }) => {
  const rows = orderedLines(plan, list);
  const from = rows.findIndex((one) => one.id === id);
  if (from === -1) return refuse('not-found', { collection: list });
  if (to < 0 || to >= rows.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(rows, from, to)) draft.put(list, row);
  return checked(draft.change({ code: `${list}.move`, facts: {} }));
};

/** The lines of a list in their order. */
export const orderedLines = <L extends PreparationList>(plan: Plan, list: L): RowOf<L>[] =>
  [...(plan.rows[list] as ReadonlyMap<string, RowOf<L>>).values()].sort(byOrder);

/** Marks tasks as done on a date, or as not done yet. */
export const markDone: Command<{ readonly ids: readonly string[]; readonly date: string | null }> = (
  plan,
  { ids, date },
) => {
  const draft = new Draft(plan);
  for (const id of ids) {
    const task = plan.rows.checklist.get(id);
    if (!task) return refuse('not-found', { collection: 'checklist' });
    draft.put('checklist', { ...task, done: date });
  }
  const title = plan.rows.checklist.get(ids[0] ?? '')?.title ?? '';
  const code = date === null ? 'checklist.undone' : 'checklist.done';
  return checked(draft.change({ code, facts: { title, count: ids.length } }));
};
