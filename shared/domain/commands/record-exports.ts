import type { ExportRecord, Reply } from '../collections/index.ts';
import { Draft } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { BLANK_REPLY } from '../replies/blank-reply.ts';
import { latestReplies } from '../replies/latest-reply.ts';
import { type Command, checked, refuse } from './command.ts';

/** Papers kept of each kind: a corrected list comes back within days, and each holds every cell it had. */
const KEPT_PAPERS = 12;

/** A form that was sent, as the board of replies keeps it. */
export interface SentForm {
  readonly organisationId: string;
  readonly exportId: string;
  readonly deadline: string | null;
}

export interface RecordExportsInput {
  readonly exports: readonly ExportRecord[];
  readonly sent?: readonly SentForm[];
}

/** Keeps what has just gone out, so that it can come back; the oldest papers of a kind make room. */
export const recordExports: Command<RecordExportsInput> = (plan, { exports, sent = [] }, context) => {
  const [first] = exports;
  if (!first) return refuse('nothing-to-do');
  const draft = new Draft(plan);
  for (const row of exports) draft.put('exports', row);
  for (const id of outdated(plan, exports)) draft.remove('exports', id);
  const before = latestReplies(plan);
  for (const { organisationId, exportId, deadline } of sent) {
    if (!plan.rows.organisations.has(organisationId))
      return refuse('not-found', { collection: 'organisations' });
    draft.put('replies', {
      ...BLANK_REPLY,
      // Whom to ask there, and what was said to the agenda, holds until the city says otherwise.
      ...knownFacts(before.get(organisationId)),
      id: context.newId(),
      organisationId,
      exportId,
      sentAt: context.now,
      deadline,
    });
  }
  return checked(draft.change({ code: 'export.record', facts: { kind: first.kind, count: exports.length } }));
};

const knownFacts = (reply: Reply | undefined): Partial<Reply> =>
  reply
    ? {
        contactDepartment: reply.contactDepartment,
        contactName: reply.contactName,
        contactPhone: reply.contactPhone,
        contactEmail: reply.contactEmail,
        topics: reply.topics,
      }
    : {};

/** Ids are UUIDv7, so the lesser is the older. Forms are all kept: a city may answer weeks later. */
function outdated(plan: Plan, added: readonly ExportRecord[]): readonly string[] {
  const kinds = new Set(added.map(({ kind }) => kind).filter((kind) => kind !== 'reply-form'));
  return [...kinds].flatMap((kind) => {
    const own = [...plan.rows.exports.values()].filter((row) => row.kind === kind).map(({ id }) => id);
    const room = KEPT_PAPERS - added.filter((row) => row.kind === kind).length;
    return own.sort().slice(0, Math.max(0, own.length - room));
  });
}
