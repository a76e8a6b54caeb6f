import { buildAttendeeList } from '../documents/builders/attendee-list.ts';
import { cellText } from '../domain/attendees/cell-text.ts';
import type { CellKind } from '../domain/attendees/cells.ts';
import type { ProposalCell } from '../domain/attendees/leave-cells.ts';
import type { Attendee, ExportRecord } from '../domain/collections/index.ts';
import { plainCell } from '../domain/exchange/cell-hash.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { cellWordsOf, formColumns } from './form-columns.ts';
import { sheetTableOf } from './sheet-table.ts';

const LIST_CELLS: Readonly<Record<string, CellKind>> = {
  city: { kind: 'organisation' },
  department: { kind: 'text', field: 'department' },
  jobTitle: { kind: 'text', field: 'jobTitle' },
  name: { kind: 'text', field: 'name' },
  'name-reading': { kind: 'text', field: 'reading' },
};

/** The columns of an export that the plan can write, by their ids. */
export function cellsOfRecord(plan: Plan, { kind, organisationId, language, columns }: ExportRecord) {
  const own: ReadonlyMap<string, CellKind> =
    kind === 'reply-form'
      ? new Map(formColumns(plan, organisationId ?? '', language).map(({ id, cell }) => [id, cell]))
      : new Map(Object.entries(LIST_CELLS));
  return new Map(
    columns.flatMap(({ id }) => {
      const cell = own.get(id);
      return cell ? [[id, cell] as const] : [];
    }),
  );
}

/** How the plan would fill each cell today. */
export function nowTexts(plan: Plan, record: ExportRecord, cells: ReadonlyMap<string, CellKind>) {
  const { language } = record;
  const words = cellWordsOf(plan, language);
  const paper =
    record.kind === 'attendee-list'
      ? sheetTableOf(buildAttendeeList(plan, { language, date: '2026-01-01' }))
      : null;
  const listed = new Map((paper?.rows ?? []).map(({ ref, values }) => [ref, values]));
  return (person: Attendee, id: string): string => {
    const at = paper?.columns.findIndex((column) => column.id === id) ?? -1;
    const text = at === -1 ? undefined : listed.get(person.id)?.[at];
    const cell = cells.get(id);
    return plainCell(text ?? (cell ? cellText(plan, person, cell, words) : ''));
  };
}

/** Whether a column is among what is changed. */
export const changedIn = (cell: CellKind, changed: ReadonlySet<string>): boolean =>
  cell.kind === 'organisation'
    ? changed.has('organisationId') || changed.has('organisationText')
    : changed.has(fieldOf(cell));

/** The cell of the preview that a column stands for. */
export const fieldOf = (cell: CellKind): ProposalCell =>
  cell.kind === 'text' ? cell.field : cell.kind === 'answer' ? `answers.${cell.activity.id}` : cell.kind;
