import type { Theme } from '../collections/index.ts';
import { lastOrder, movedTo, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { STANDARD_THEMES } from '../reference/themes.ts';
import { type Command, checked, refuse } from './command.ts';

/** Adds a theme behind the others. Two of one name could not be told apart. */
export const addTheme: Command<{ readonly name: string }> = (plan, input, context) => {
  const name = input.name.trim();
  if (isTaken(plan, name, null)) return refuse('duplicate', { name });
  const draft = new Draft(plan);
  putTheme(draft, context.newId(), name);
  return checked(draft.change({ code: 'theme.add', facts: { name } }));
};

/** Takes up the standard themes, those that are there already left as they are. */
export const offerThemes: Command<Record<string, never>> = (plan) => {
  const draft = new Draft(plan);
  for (const { id, ja } of STANDARD_THEMES)
    if (!plan.rows.themes.has(id) && !isTaken(plan, ja, null)) putTheme(draft, id, ja);
  return checked(draft.change({ code: 'theme.offer', facts: {} }));
};

export const renameTheme: Command<{ readonly id: string; readonly name: string }> = (plan, input) => {
  const theme = plan.rows.themes.get(input.id);
  if (!theme) return refuse('not-found', { collection: 'themes' });
  const name = input.name.trim();
  if (isTaken(plan, name, input.id)) return refuse('duplicate', { name });
  const draft = new Draft(plan);
  draft.put('themes', { ...theme, name });
  return checked(draft.change({ code: 'theme.rename', facts: { name } }));
};

/** Takes a theme away; what was gathered under it stays, under none. */
export const removeTheme: Command<{ readonly id: string }> = (plan, { id }) => {
  const theme = plan.rows.themes.get(id);
  if (!theme) return refuse('not-found', { collection: 'themes' });
  const draft = new Draft(plan);
  draft.remove('themes', id);
  for (const note of plan.rows.notes.values())
    if (note.themeId === id) draft.put('notes', { ...note, themeId: null });
  return checked(draft.change({ code: 'theme.remove', facts: { name: theme.name } }));
};

/** Moves a theme up (-1) or down (1). */
export const moveTheme: Command<{ readonly id: string; readonly step: -1 | 1 }> = (plan, { id, step }) => {
  const themes = [...plan.rows.themes.values()].sort(byOrder);
  const from = themes.findIndex((one) => one.id === id);
  if (from === -1) return refuse('not-found', { collection: 'themes' });
  if (from + step < 0 || from + step >= themes.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(themes, from, from + step)) draft.put('themes', row);
  return checked(draft.change({ code: 'theme.move', facts: { name: themes[from]?.name ?? '' } }));
};

function putTheme(draft: Draft, id: string, name: string): void {
  const last = lastOrder(draft.result().rows.themes.values());
  const theme: Theme = { id, name, order: orderBetween(last, null) };
  draft.put('themes', theme);
}

const isTaken = (plan: Plan, name: string, id: string | null): boolean =>
  [...plan.rows.themes.values()].some((theme) => theme.id !== id && theme.name === name);
