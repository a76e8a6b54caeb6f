import type { ReadContact } from '../input/mapping.ts';
import type { Returned } from './returned-rows.ts';

/** What was written to the agenda in a reply form. */
export interface ReturnedAgenda {
  /** What was written to the topics of the agenda by their ids. */
  readonly agenda: ReadonlyMap<string, string>;
  /** Topics that the city proposes. */
  readonly proposed: readonly string[];
}

/** Whom the city names to be asked; null where nothing stands in the form. */
export function contactOf({ fields }: Returned): ReadContact | null {
  const of = (name: string): string | null => fields.get(`contact:${name}`) || null;
  const contact = { name: of('name'), department: of('department'), phone: of('phone'), email: of('email') };
  return Object.values(contact).every((text) => text === null) ? null : contact;
}

export function agendaOf({ fields }: Returned): ReturnedAgenda {
  const filled = [...fields].filter(([, text]) => text !== '');
  const own = (kind: string) => filled.filter(([ref]) => ref.startsWith(`${kind}:`));
  return {
    agenda: new Map(own('agenda').map(([ref, text]) => [ref.slice('agenda:'.length), text])),
    proposed: own('proposal').map(([, text]) => text),
  };
}
