import { type ColumnMeaning, PERSON_FIELDS, type PersonField } from '../../../shared/reading/mapping.ts';

/** A column's meaning as the value of an option, and back. */

const isField = (text: string): text is PersonField => PERSON_FIELDS.some((field) => field === text);

/** The option value of a meaning. */
export function meaningValue(meaning: ColumnMeaning): string {
  if (meaning === null) return 'unknown';
  if (meaning === 'ignored') return 'ignored';
  switch (meaning.kind) {
    case 'field':
      return `field:${meaning.field}`;
    case 'answer':
      return `answer:${meaning.activities.join(' ')}`;
    case 'choices':
      return 'choices';
  }
}

/** The meaning of an option value. */
export function meaningOf(value: string): ColumnMeaning {
  if (value === 'ignored') return 'ignored';
  if (value === 'choices') return { kind: 'choices' };
  const [kind, rest = ''] = value.split(':');
  if (kind === 'field' && isField(rest)) return { kind: 'field', field: rest };
  if (kind === 'answer') return { kind: 'answer', activities: rest.split(' ') };
  return null;
}
