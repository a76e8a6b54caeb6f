import { type CollectionName, collections, type RowOf } from '../collections/index.ts';
import { Draft } from '../plan/draft.ts';
import { AnswerBook } from './answer-book.ts';
import { type Command, checked, refuse } from './command.ts';
import { refusedEdit } from './row-guards.ts';

export interface EditRow<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly key: string;
  readonly patch: Partial<RowOf<C>>;
}

/**
 * Changes fields of one row. A field that a person has set is confirmed by that: it leaves the
 * row's `unconfirmed` list. A key made of the edited fields may not change; remove and add instead.
 */
export const editRow: Command<EditRow> = (plan, { collection, key, patch }, context) => {
  // What was handed out stays as it was; only its note can be mended, by a command of its own.
  if (collection === 'releases') return refuse('frozen', { collection });
  const draft = new Draft(plan);
  const row = draft.get(collection, key);
  if (!row) return refuse('not-found', { collection });
  const next = { ...row, ...patch } as RowOf<CollectionName> & { unconfirmed?: string[] };
  if (next.unconfirmed && !('unconfirmed' in patch)) {
    next.unconfirmed = next.unconfirmed.filter((field) => !(field in patch));
  }
  const declaration = collections[collection];
  if ((declaration.key as (row: unknown) => string)(next) !== key)
    return refuse('invalid-row', { collection });
  const refused = refusedEdit(plan, collection, next as RowOf<typeof collection>, Object.keys(patch));
  if (refused) return refused;
  draft.put(collection, next as RowOf<typeof collection>);
  if (collection === 'activities') {
    // Its capacity, or how its line moves up, may be what was changed.
    const book = new AnswerBook(draft, context);
    book.touch(key);
    book.settle();
  }
  const subject = (declaration.label as (row: unknown) => string)(next);
  return checked(draft.change({ code: 'row.edit', facts: { collection, subject } }));
};

/** 確認済み: the field's fact was confirmed as it stands. */
export const confirmFact: Command<{ collection: CollectionName; key: string; field: string }> = (
  plan,
  { collection, key, field },
) => {
  const draft = new Draft(plan);
  const row = draft.get(collection, key);
  if (!row || !('unconfirmed' in row)) return refuse('not-found', { collection });
  const unconfirmed = row.unconfirmed.filter((name) => name !== field);
  draft.put(collection, { ...row, unconfirmed } as RowOf<typeof collection>);
  const subject = (collections[collection].label as (row: unknown) => string)(row);
  return checked(draft.change({ code: 'fact.confirm', facts: { collection, subject } }));
};
