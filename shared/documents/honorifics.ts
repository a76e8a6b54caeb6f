import { addressed } from '../domain/attendees/honorific.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Document, DocumentCell, DocumentRow } from './document.ts';
import { documentWords } from './words.ts';

/** What already ends a name: a second one is never put behind it. */
const ENDS = /(様|さま|氏|殿|先生|君|さん)$/u;

/** How much wider the column of names becomes. */
const WIDER = 1.25;

/**
 * The paper with 様, or what the person is addressed with, behind each name of its tables, and without 敬称略. A list
 * in English stays as it is: nobody knows whether Mr or Ms.
 */
export function withHonorifics(plan: Plan, document: Document): Document {
  if (document.language !== 'ja') return document;
  const { noHonorifics } = documentWords(document.language);
  return {
    ...document,
    subtitle: document.subtitle.filter((line) => line !== noHonorifics),
    blocks: document.blocks.map((block) => {
      if (block.kind !== 'table') return block;
      const at = block.columns.findIndex(({ id }) => id === 'name');
      if (at < 0) return block;
      return {
        ...block,
        columns: block.columns.map((column, n) =>
          n === at ? { ...column, width: column.width * WIDER } : column,
        ),
        sections: block.sections.map((section) => ({
          ...section,
          rows: section.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, n) => (n === at ? withAddress(plan, row, cell) : cell)),
          })),
        })),
      };
    }),
  };
}

function withAddress(plan: Plan, row: DocumentRow, cell: DocumentCell): DocumentCell {
  const person = plan.rows.attendees.get(row.ref ?? '');
  if (person?.name === cell.text) return { ...cell, text: addressed(plan, person) };
  return cell.text === '' || ENDS.test(cell.text) ? cell : { ...cell, text: `${cell.text} 様` };
}
