import { hasPrivateUse } from '../../text/radicals.ts';
import type { Attendee } from '../collections/index.ts';

/** Fields in which a character that only the sender's machine can show (外字) asks for a look. */
export const SPELT_FIELDS = ['name', 'reading'] as const;
export type SpeltField = (typeof SPELT_FIELDS)[number];

/** The fields whose text holds 外字: the character that was meant has to be asked for. */
export const spellingDoubts = (texts: Readonly<Record<SpeltField, string>>): readonly SpeltField[] =>
  SPELT_FIELDS.filter((field) => hasPrivateUse(texts[field]));

/** Whether a person's name or reading is 要確認: marked so, or written with 外字 whoever wrote it. */
export const isSpellingDoubted = (
  person: Pick<Attendee, SpeltField | 'unconfirmed'>,
  field: SpeltField,
): boolean => person.unconfirmed.includes(field) || hasPrivateUse(person[field]);
