import type { Reply } from '../collections/index.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { BLANK_REPLY } from '../replies/blank-reply.ts';
import { latestReplies } from '../replies/latest-reply.ts';
import type { ReplyFacts } from '../replies/reply-facts.ts';
import { type Command, type CommandContext, checked, refuse } from './command.ts';
import { draftFacts } from './draft-facts.ts';
import { draftImport, type ImportInput } from './import-attendees.ts';

/** A city's reply as the review settled it. */
export interface TakeReplyInput extends ImportInput {
  readonly organisationId: string;
  /** Something of it stays to be looked at: the city stands as 要確認. */
  readonly isOpen: boolean;
  /** Its contact and what it wrote to the agenda. */
  readonly facts?: ReplyFacts;
}

/**
 * Takes a city's reply in: its people, contact and agenda, the file's record and the city's place on the board, as one change. A file
 * that changes nobody is an answer all the same, and is kept.
 */
export const takeReply: Command<TakeReplyInput> = (plan, input, context) => {
  const organisation = plan.rows.organisations.get(input.organisationId);
  if (!organisation) return refuse('not-found', { collection: 'organisations' });
  const draft = new Draft(plan);
  draftImport(draft, input, context);
  const old = latestReplies(plan).get(input.organisationId);
  // The same file looked at again is no correction.
  const isAgain = [...plan.rows.imports.values()].some(
    (file) => file.organisationId === input.organisationId && file.sha256 !== input.sha256,
  );
  draft.put('replies', {
    ...(old ?? blankReply(input.organisationId, context)),
    ...(input.facts ? draftFacts(draft, input.organisationId, input.facts, old, context) : {}),
    receivedAt: context.now,
    state: input.isOpen ? 'to-check' : isAgain ? 'corrected' : 'received',
  });
  return checked(
    draft.change({ code: 'reply.take', facts: { city: organisation.name, fileName: input.fileName } }),
  );
};

/** Says how a city's reply stands: looked at and settled, answered by telephone, or to be looked at again. */
export const setReplyState: Command<{
  readonly organisationId: string;
  readonly state: Reply['state'];
}> = (plan, { organisationId, state }, context) => {
  const organisation = plan.rows.organisations.get(organisationId);
  if (!organisation) return refuse('not-found', { collection: 'organisations' });
  const draft = new Draft(plan);
  const row = latestReplies(plan).get(organisationId) ?? blankReply(organisationId, context);
  draft.put('replies', {
    ...row,
    state,
    receivedAt:
      state === 'sent' ? null : (row.receivedAt ?? receivedBefore(plan, organisationId) ?? context.now),
  });
  return checked(draft.change({ code: 'reply.state', facts: { city: organisation.name, state } }));
};

const receivedBefore = (plan: Plan, organisationId: string): string | undefined =>
  [...plan.rows.imports.values()]
    .filter((file) => file.organisationId === organisationId)
    .map(({ at }) => at)
    .sort()
    .at(-1);

const blankReply = (organisationId: string, context: CommandContext): Reply => ({
  ...BLANK_REPLY,
  id: context.newId(),
  organisationId,
});
