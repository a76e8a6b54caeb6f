import type { ColumnMapping, PassedOver } from '../reading/mapping.ts';
import type { TableCell } from './table-file.ts';

/** One cell of a person's row (or block of a form), with what its column means. */
export interface SourceCell {
  readonly column: ColumnMapping;
  readonly cell: TableCell;
  /** Taken from a merged block's first cell further up. */
  readonly inherited: boolean;
  /** Zero-based place. */
  readonly row: number;
  readonly at: string;
}

/** The cells that tell about one person, in the order of the columns. */
export interface PersonSource {
  readonly row: number;
  readonly hidden: boolean;
  /** The organisation that a line of its own above the row names; null where none does. */
  readonly group: string | null;
  readonly cells: readonly SourceCell[];
}

/** What a sheet holds, before any of it is read as a person. */
export interface Sources {
  readonly people: readonly PersonSource[];
  readonly passedOver: readonly PassedOver[];
  /** Rows outside the list (above the heading, notes below), as their cells' texts from left to right. */
  readonly around: readonly AroundRow[];
}

export interface AroundRow {
  readonly isAbove: boolean;
  readonly texts: readonly string[];
}
