import type { RowOf } from '../collections/index.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked } from './command.ts';

/** What went out: a line for the log, of a calendar what it said under each UID, and what stood on printed cards. */
export interface RecordOutput extends Omit<RowOf<'exportLog'>, 'id' | 'at'> {
  readonly events: readonly RowOf<'calendarLedger'>[];
  /** Of a calendar that is not the whole meeting's: what whose calendar it is has now. */
  readonly shares?: readonly RowOf<'calendarShares'>[];
  readonly cards?: readonly RowOf<'printedCards'>[];
}

/**
 * Keeps that an output was delivered. It cannot be undone (`journal.ts`): what is in other hands stays
 * there, whatever becomes of the plan.
 */
export const recordOutput: Command<RecordOutput> = (
  plan,
  { events, shares = [], cards = [], ...line },
  context,
) => {
  const draft = new Draft(plan);
  draft.put('exportLog', { ...line, id: context.newId(), at: context.now });
  for (const event of events) draft.put('calendarLedger', event);
  for (const share of shares) draft.put('calendarShares', share);
  for (const card of cards) draft.put('printedCards', card);
  return checked(draft.change({ code: 'output.record', facts: { name: line.fileName } }));
};

/** A line of the log that names for whom an output was. */
export const nameRecipient: Command<{ readonly id: string; readonly handedTo: string }> = (
  plan,
  { id, handedTo },
) => {
  const draft = new Draft(plan);
  const line = draft.get('exportLog', id);
  if (!line) return { ok: false, error: { code: 'not-found', facts: { collection: 'exportLog' } } };
  draft.put('exportLog', { ...line, handedTo: handedTo.trim() });
  return checked(draft.change({ code: 'output.recipient', facts: { name: line.fileName } }));
};
