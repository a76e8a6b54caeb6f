import type { PersonKind } from '../collections/index.ts';
import { lastOrder, movedTo, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { isBuiltInKind, kindsOf } from '../reference/person-kinds.ts';
import { type Command, checked, refuse } from './command.ts';

/** What a kind is made of beside its id and place. */
export type KindFacts = Pick<PersonKind, 'label' | 'labelEn' | 'honorific' | 'member'>;

/** Adds a kind of the meeting's own behind the others. Two of one name could not be told apart. */
export const addPersonKind: Command<{ label: string }> = (plan, input, context) => {
  const label = input.label.trim();
  if (isTaken(plan, label, null)) return refuse('duplicate');
  const draft = new Draft(plan);
  draft.put('personKinds', {
    id: context.newId(),
    label,
    labelEn: '',
    honorific: '様',
    member: false,
    hidden: false,
    order: orderBetween(lastOrder(kindsOf(plan)), null),
  });
  return checked(draft.change({ code: 'kind.add', facts: { name: label } }));
};

/** Changes a kind; a built-in one keeps its id, so that what was written with it reads on. */
export const editPersonKind: Command<{ id: string; patch: Partial<KindFacts> }> = (plan, { id, patch }) => {
  const old = kindsOf(plan).find((kind) => kind.id === id);
  if (!old) return refuse('not-found', { collection: 'personKinds' });
  const next = { ...old, ...patch };
  const kind = { ...next, label: next.label.trim(), labelEn: next.labelEn.trim() };
  if (isTaken(plan, kind.label, id)) return refuse('duplicate');
  const draft = new Draft(plan);
  draft.put('personKinds', kind);
  return checked(draft.change({ code: 'kind.edit', facts: { name: kind.label } }));
};

/**
 * Takes a kind out of use; one that somebody has, or that an activity is meant for, stays ('in-use': without it the
 * activity would be for all). A built-in one can be taken up again.
 */
export const removePersonKind: Command<{ id: string }> = (plan, { id }) => {
  const kind = kindsOf(plan).find((one) => one.id === id);
  if (!kind) return refuse('not-found', { collection: 'personKinds' });
  for (const person of plan.rows.attendees.values())
    if (person.kind === id) return refuse('in-use', { collection: 'personKinds' });
  for (const activity of plan.rows.activities.values())
    if (activity.audienceKinds.includes(id)) return refuse('in-use', { collection: 'personKinds' });
  const draft = new Draft(plan);
  if (isBuiltInKind(id)) draft.put('personKinds', { ...kind, hidden: true });
  else draft.remove('personKinds', id);
  return checked(draft.change({ code: 'kind.remove', facts: { name: kind.label } }));
};

/** Offers a built-in kind again. */
export const restorePersonKind: Command<{ id: string }> = (plan, { id }) => {
  const kind = kindsOf(plan).find((one) => one.id === id);
  if (!kind) return refuse('not-found', { collection: 'personKinds' });
  const draft = new Draft(plan);
  draft.put('personKinds', { ...kind, hidden: false });
  return checked(draft.change({ code: 'kind.add', facts: { name: kind.label } }));
};

/** Moves a kind one place up (-1) or down (1) among those offered. */
export const movePersonKind: Command<{ id: string; by: -1 | 1 }> = (plan, { id, by }) => {
  const kinds = kindsOf(plan).filter(({ hidden }) => !hidden);
  const from = kinds.findIndex((kind) => kind.id === id);
  const kind = kinds[from];
  const to = from + by;
  if (!kind || to < 0 || to >= kinds.length) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of movedTo(kinds, from, to)) draft.put('personKinds', row);
  return checked(draft.change({ code: 'kind.edit', facts: { name: kind.label } }));
};

const isTaken = (plan: Plan, label: string, id: string | null): boolean =>
  kindsOf(plan).some((kind) => kind.id !== id && !kind.hidden && kind.label === label);
