import { fail, ok, type Result } from '../../lib/result.ts';
import type { CellEdit } from '../commands/edit-cells.ts';
import type { Plan } from '../plan/plan.ts';
import { type Cell, careFieldOf } from './cells.ts';
import { type CellProblem, type ParseContext, parseCell } from './parse-cell.ts';

/** Where a block is pasted: the range that is chosen among the people and columns in sight. */
export interface PasteTarget {
  /** Everybody in the list, in order. */
  readonly ids: readonly string[];
  readonly cells: readonly Cell[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** Care is hidden: nothing is written over what cannot be seen. */
  readonly veiled: boolean;
}

/** Why nothing was pasted. */
export type PasteProblem =
  | { readonly code: 'too-wide'; readonly columns: number; readonly room: number }
  | { readonly code: 'veiled' }
  | {
      readonly code: 'misfit';
      /** Row and column of the first cell that does not fit, counted in the block from 1. */
      readonly row: number;
      readonly column: number;
      readonly cell: Cell;
      readonly text: string;
      readonly problem: CellProblem;
    };

export interface Paste {
  /** Cells of people who are there by id; beyond the last row a number: the n-th new person. */
  readonly edits: readonly CellEdit[];
  /** Rows beyond the last person. */
  readonly beyond: number;
}

/**
 * Reads a pasted block for where it goes; everything or nothing. A block is repeated where the chosen range is a
 * multiple of it, as in Excel. An empty cell empties the cell it falls on, but for the kind, which everybody has.
 */
export function planPaste(
  plan: Plan,
  block: readonly (readonly string[])[],
  target: PasteTarget,
  context: ParseContext,
): Result<Paste, PasteProblem> {
  const width = Math.max(...block.map((row) => row.length));
  const height = block.length;
  const rows = repeats(target.last - target.first + 1, height);
  const columns = repeats(target.to - target.from + 1, width);
  const room = target.cells.length - target.from;
  if (columns > room) return fail({ code: 'too-wide', columns, room });
  const edits: CellEdit[] = [];
  for (let row = 0; row < rows; row += 1) {
    const at = target.first + row;
    const id = target.ids[at];
    const who = id ?? at - target.ids.length;
    const person = id === undefined ? undefined : plan.rows.attendees.get(id);
    for (let column = 0; column < columns; column += 1) {
      const cell = target.cells[target.from + column];
      const text = block[row % height]?.[column % width] ?? '';
      if (!cell || (cell.cell.kind === 'kind' && text.trim() === '')) continue;
      const care = careFieldOf(cell.cell);
      if (target.veiled && care !== null && person && person[care] !== '') return fail({ code: 'veiled' });
      const read = parseCell(cell.cell, text, context);
      if (!read.ok) {
        return fail({ code: 'misfit', row: row + 1, column: column + 1, cell, text, problem: read.error });
      }
      edits.push({ who, write: read.value });
    }
  }
  return ok({ edits, beyond: Math.max(0, target.first + rows - target.ids.length) });
}

/** The length of a side: that of the block, or of the range where it is a multiple of the block's. */
const repeats = (range: number, block: number): number =>
  range > block && range % block === 0 ? range : block;
