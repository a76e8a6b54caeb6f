import type { Document, DocumentTable } from '../documents/document.ts';
import { splitReadings } from '../documents/flat-table.ts';
import type { ExportRecord } from '../domain/collections/index.ts';
import type { TracedColumn } from '../domain/exchange/trace.ts';

/** A table that goes out and comes back, as its cells' texts. */
export interface SheetTable {
  readonly columns: readonly TracedColumn[];
  readonly rows: readonly {
    readonly ref: string | null;
    /** What the line above stands for (a day). */
    readonly section?: string | null;
    readonly values: readonly string[];
  }[];
  readonly sections: ExportRecord['sections'];
}

/** The columns of each paper that are read back; the others are counted or put together by the program. */
const READ_BACK: Readonly<Record<'attendee-list' | 'schedule', readonly string[]>> = {
  'attendee-list': ['city', 'department', 'jobTitle', 'name', 'name-reading'],
  schedule: ['time', 'content', 'place', 'people'],
};

export type RoundTripPaper = keyof typeof READ_BACK;

/** Whether a paper can be edited as a workbook and brought back. */
export const isRoundTripPaper = (id: string): id is RoundTripPaper => Object.hasOwn(READ_BACK, id);

/** The table of a paper that is read back, as a workbook shows it; null for a paper without one. */
export function sheetTableOf(document: Document): SheetTable | null {
  if (!isRoundTripPaper(document.id)) return null;
  const block = document.blocks.find((one) => one.kind === 'table' && hasRefs(one));
  if (block?.kind !== 'table') return null;
  const flat = splitReadings(block);
  const wanted = READ_BACK[document.id];
  const places = flat.columns.flatMap(({ id }, at) => (wanted.includes(id) ? [at] : []));
  return {
    columns: places.flatMap((at) => {
      const column = flat.columns[at];
      return column ? [{ id: column.id, label: column.label }] : [];
    }),
    rows: flat.sections.flatMap(({ rows }, n) =>
      rows.map(({ ref = null, cells }) => ({
        ref,
        section: block.sections[n]?.ref ?? null,
        values: places.map((at) => cells[at]?.text ?? ''),
      })),
    ),
    sections: block.sections.flatMap(({ heading, ref }) =>
      heading === null || ref === undefined ? [] : [{ text: heading, ref }],
    ),
  };
}

const hasRefs = ({ sections }: DocumentTable): boolean =>
  sections.some(({ rows }) => rows.some(({ ref }) => ref !== undefined));
