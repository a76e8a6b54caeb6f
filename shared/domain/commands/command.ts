import * as v from 'valibot';
import { fail, ok, type Result } from '../../lib/result.ts';
import { collections } from '../collections/index.ts';
import type { Change } from '../plan/change.ts';
import type { Plan } from '../plan/plan.ts';

/** What a command may not make up by itself: the time, new ids. */
export interface CommandContext {
  /** ISO instant. */
  readonly now: string;
  /** A new UUIDv7. */
  readonly newId: () => string;
}

/** Why a command was refused; the sentence is made from the code and its facts by the catalogues. */
export interface CommandError {
  readonly code:
    | 'not-found'
    | 'invalid-row'
    | 'end-before-start'
    | 'out-of-range'
    | 'duplicate'
    | 'in-use'
    | 'full'
    | 'busy'
    | 'fixed'
    | 'stale'
    | 'read-only'
    | 'not-saved'
    | 'blocked-by-fixed'
    | 'blocked-by-earlier'
    | 'fixed-between'
    | 'would-overlap'
    | 'not-linked'
    | 'no-start'
    | 'place-twice'
    | 'unchanged'
    | 'frozen'
    | 'nothing-to-do';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A command: pure; the plan it is given never changes. */
export type Command<I> = (plan: Plan, input: I, context: CommandContext) => Result<Change, CommandError>;

/** A refusal. */
export const refuse = (
  code: CommandError['code'],
  facts: CommandError['facts'] = {},
): { readonly ok: false; readonly error: CommandError } => fail({ code, facts });

/** The change, if every row it leaves behind is what its collection says; one that does nothing is refused. */
export function checked(change: Change): Result<Change, CommandError> {
  if (change.rows.length === 0) return refuse('nothing-to-do');
  for (const row of change.rows) {
    if (row.after === null) continue;
    const parsed = v.safeParse(collections[row.collection].schema, row.after);
    if (!parsed.success) {
      const issue = parsed.issues[0];
      return refuse('invalid-row', {
        collection: row.collection,
        field: issue.path?.map((part) => String(part.key)).join('.') ?? '',
        why: issue.message,
      });
    }
  }
  return ok(change);
}
