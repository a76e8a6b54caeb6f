import { answerOf } from '../agenda/questions.ts';
import type { Reply } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { isHubRef, partnerOf, rankOfRef } from './hub-facts.ts';
import { latestReplies } from './latest-reply.ts';

export const CONTACT_FIELDS = ['contactDepartment', 'contactName', 'contactPhone', 'contactEmail'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** What a city's file says beside its people. What is left blank says nothing. */
export interface ReplyFacts {
  readonly contact: Readonly<Partial<Record<ContactField, string>>>;
  /** By what the form asked: `agenda:` with a topic's id, `question:` with a question's, `proposal:` with a line's number, `hub:` with what of the hub. */
  readonly topics: readonly { readonly ref: string; readonly text: string }[];
}

/** One of these facts beside what is known of it; `before` is '' where nothing is. */
export type FactLine = { readonly before: string; readonly after: string } & (
  | { readonly kind: 'contact'; readonly field: ContactField }
  | { readonly kind: 'answer' | 'proposal'; readonly ref: string; readonly title: string }
  | {
      readonly kind: 'question';
      readonly ref: string;
      readonly questionId: string;
      readonly title: string;
    }
  /** `isUnknown`: a partner that is no city of the hub. */
  | { readonly kind: 'hub'; readonly ref: string; readonly isUnknown: boolean }
);

/** What of a city's facts is new: as the preview shows it, and as `takeReply` writes it. */
export function factLines(plan: Plan, organisationId: string, facts: ReplyFacts): readonly FactLine[] {
  const old = latestReplies(plan).get(organisationId);
  const lines: FactLine[] = [];
  for (const field of CONTACT_FIELDS) {
    const [before, after] = [old?.[field] ?? '', facts.contact[field] ?? ''];
    if (after !== '' && after !== before) lines.push({ kind: 'contact', field, before, after });
  }
  for (const { ref, text } of facts.topics) {
    const asked = askedQuestion(ref);
    if (asked !== null) {
      const question = plan.rows.questions.get(asked);
      const before = answerOf(plan, asked, organisationId)?.text ?? '';
      // An answer to what is asked no more has no place.
      if (question && text !== '' && text !== before)
        lines.push({ kind: 'question', ref, questionId: asked, title: question.text, before, after: text });
      continue;
    }
    const known = old?.topics.find((one) => one.ref === ref);
    if (text === '' || text === known?.text) continue;
    if (isHubRef(ref)) {
      const isUnknown = rankOfRef(ref) !== null && partnerOf(plan, organisationId, text) === null;
      lines.push({ kind: 'hub', ref, isUnknown, before: known?.text ?? '', after: text });
      continue;
    }
    const kind = isProposal(ref) ? 'proposal' : 'answer';
    lines.push({ kind, ref, title: topicTitle(plan, ref, known), before: known?.text ?? '', after: text });
  }
  return lines;
}

export const isProposal = (ref: string): boolean => ref.startsWith('proposal:');

/** The topic that a form asked about; null for a proposal. */
export const askedTopic = (ref: string): string | null =>
  ref.startsWith('agenda:') ? ref.slice('agenda:'.length) : null;

/** The question that a form asked; null for anything else. */
const askedQuestion = (ref: string): string | null =>
  ref.startsWith('question:') ? ref.slice('question:'.length) : null;

/** What an asked topic is called now, or was when it was answered; '' for a proposal. */
const topicTitle = (plan: Plan, ref: string, known: Reply['topics'][number] | undefined): string =>
  plan.rows.agenda.get(askedTopic(ref) ?? '')?.title ?? known?.title ?? '';
