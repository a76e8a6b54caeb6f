import type { Doubt } from '../reading/doubts.ts';
import type { ColumnMapping, PersonField } from '../reading/mapping.ts';
import { isDitto } from './cell-texts.ts';
import type { PersonSource, SourceCell } from './person-source.ts';
import type { TableCell } from './table-file.ts';

/** A doubt about one person, before the person has a number. */
export type PersonDoubt = Omit<Doubt, 'person'>;

/** The cells of one person with 〃 resolved, and the doubts that come from the cells themselves. */
export interface PersonCells {
  readonly cells: readonly SourceCell[];
  readonly doubts: readonly PersonDoubt[];
}

/** The field names that a column's doubts are about. */
export function fieldNames({ meaning, heading }: ColumnMapping): string[] {
  if (meaning === null || meaning === 'ignored') return [`other.${heading}`];
  if (meaning.kind === 'answer') return meaning.activities.map((id) => `answers.${id}`);
  if (meaning.kind === 'choices') return ['answers'];
  return [FIELD_OF[meaning.field] ?? meaning.field];
}

/** The person's field that a column's field ends up in. */
const FIELD_OF: Readonly<Partial<Record<PersonField, string>>> = {
  familyName: 'name',
  givenName: 'name',
  titleAndName: 'name',
  familyKana: 'kana',
  givenKana: 'kana',
  organisationAndTitle: 'department',
  proxy: 'proxyFor',
  mobile: 'other.mobile',
  arrivalDate: 'other.arrival',
  arrivalTime: 'other.arrival',
  postal: 'other.postal',
  lodging: 'other.lodging',
  transport: 'other.transport',
  category: 'other.category',
  contactPerson: 'other.contactPerson',
};

/**
 * Resolves 〃 against the row above, and notes what stands behind the cells: 〃, an answer merged down from another
 * row, cell notes, struck-out text. `last` remembers each column's cell from row to row.
 */
export function personCells(source: PersonSource, last: Map<number, TableCell>): PersonCells {
  const doubts: PersonDoubt[] = [];
  const cells = source.cells.map((entry): SourceCell => {
    const { column, inherited } = entry;
    const above = last.get(column.index);
    const ditto = isDitto(entry.cell.text) && above !== undefined;
    const cell = ditto ? above : entry.cell;
    last.set(column.index, cell);
    const isAnswer =
      column.meaning !== null && column.meaning !== 'ignored' && column.meaning.kind !== 'field';
    for (const field of fieldNames(column)) {
      if (ditto || (inherited && isAnswer && cell.text !== '')) {
        doubts.push({
          code: 'ditto',
          field,
          facts: { text: entry.cell.text.trim(), read: cell.text.trim() },
        });
      }
      const comment = ditto || inherited ? undefined : cell.comment;
      if (comment) doubts.push({ code: 'comment', field, facts: { heading: column.heading, text: comment } });
      if (cell.boxed && !inherited)
        doubts.push({ code: 'check-box', field, facts: { text: cell.text.trim() } });
      if (cell.struck && !inherited)
        doubts.push({ code: 'struck-out', field, facts: { text: cell.text.trim() } });
    }
    return { ...entry, cell };
  });
  if (source.hidden) doubts.push({ code: 'hidden-row', field: null, facts: {} });
  return { cells, doubts };
}

/** The filled cells of a field, in the order of the columns. */
export const cellsOf = (cells: readonly SourceCell[], field: PersonField): readonly SourceCell[] =>
  cells.filter(({ column: { meaning }, cell }) => {
    if (meaning === null || meaning === 'ignored' || meaning.kind !== 'field') return false;
    return meaning.field === field && cell.text.trim() !== '';
  });

/** The first filled cell of a field. */
export const cellOf = (cells: readonly SourceCell[], field: PersonField): SourceCell | undefined =>
  cellsOf(cells, field)[0];
