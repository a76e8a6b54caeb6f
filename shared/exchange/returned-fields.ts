import type { ReplyFacts } from '../domain/replies/reply-facts.ts';
import type { ReadContact } from '../reading/mapping.ts';
import type { Returned } from './returned.ts';

/** Whom the city names to be asked; null where nothing stands in the form. */
export function contactOf({ fields }: Returned): ReadContact | null {
  const of = (name: string): string | null => fields.get(`contact:${name}`) || null;
  const contact = { name: of('name'), department: of('department'), phone: of('phone'), email: of('email') };
  return Object.values(contact).every((text) => text === null) ? null : contact;
}

/** What was written to the topics of the agenda and to its questions, topics that the city proposes, and what it said for the hub; blanks are none. */
export const topicsOf = ({ fields }: Returned): ReplyFacts['topics'] =>
  [...fields].flatMap(([ref, text]) =>
    text !== '' && /^(?:agenda|question|proposal|hub):/.test(ref) ? [{ ref, text }] : [],
  );

/** What a reading says beside its people, as `takeReply` writes it. */
export const factsOf = (contact: ReadContact | null, topics: ReplyFacts['topics']): ReplyFacts => ({
  contact: {
    contactDepartment: contact?.department ?? '',
    contactName: contact?.name ?? '',
    contactPhone: contact?.phone ?? '',
    contactEmail: contact?.email ?? '',
  },
  topics,
});
