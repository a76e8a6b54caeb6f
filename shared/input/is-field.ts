import type { ColumnMapping, PersonField } from '../reading/mapping.ts';

/** Whether a column holds a field. */
export const isField = (reading: Pick<ColumnMapping, 'meaning'>, field: PersonField): boolean =>
  reading.meaning !== null &&
  reading.meaning !== 'ignored' &&
  reading.meaning.kind === 'field' &&
  reading.meaning.field === field;
