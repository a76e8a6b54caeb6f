import {
  type CellWords,
  organisationName,
  cellText as textOf,
} from '../../../shared/domain/attendees/cell-text.ts';
import { careFieldOf } from '../../../shared/domain/attendees/cells.ts';
import type { Attendee } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { isTyped } from './cell-traits.ts';
import type { Column } from './columns.ts';

export { organisationName };

/** The text that a cell is edited as; '' for what is chosen and not typed (kind, answer). */
export const editedText = (plan: Plan, person: Attendee, { cell }: Column, words: CellWords): string =>
  isTyped(cell) ? textOf(plan, person, cell, words) : '';

/** Whether what stands in the cell is hidden for now. */
export function isVeiled(person: Attendee, { cell }: Pick<Column, 'cell'>, veiled: boolean): boolean {
  const care = careFieldOf(cell);
  return veiled && care !== null && person[care] !== '';
}
