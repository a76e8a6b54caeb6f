import { groupBy } from '../lib/group-by.ts';
import { MM_PER_CHARACTER, type Wish, wishOf } from './column-wish.ts';
import type { Document, DocumentBlock, DocumentTable } from './document.ts';
import { isMarked, MARK_WIDTH } from './mark-column.ts';
import { sharePage } from './share-page.ts';
import { textArea } from './text-area.ts';

/** Full-width characters of columns that nearly fill a page upright: such a table is as wide as the page. */
const NEARLY_A_PAGE = 38;

/** What columns are measured in. */
export const BODY_POINTS = 10.5;
/** The type of tables that are set tighter. */
export const DENSE_POINTS = 9.5;
/** So many rows tell what the others are like. */
const SAMPLE = 120;

/**
 * The paper with its columns as wide as what stands in them: times, numbers and words whole, and as few lines as the page
 * allows; what is left over is shared by the builder's widths. Tables of the same columns (a
 * sheet a vehicle) stay alike. Columns to be written in keep the width they were given.
 */
export function withFittedColumns(document: Document): Document {
  if (document.layout === 'booklet') return document;
  const page = pageWidth(document);
  const tables = document.blocks.filter((block): block is DocumentTable => block.kind === 'table');
  const groups = groupBy(tables, ({ columns }) => columns.map(({ id }) => id).join('\n'));
  const [first] = tables;
  const fitted = new Map<DocumentTable, DocumentTable>();
  for (const group of groups.values()) {
    const [model] = group;
    if (!model) continue;
    const given = model.columns.reduce((sum, { width }) => sum + width, 0);
    const isWide = group.some((table) => table === first) || given >= NEARLY_A_PAGE;
    // In larger type there is less room.
    const type = (model.orderPoints ?? (document.dense ? DENSE_POINTS : BODY_POINTS)) / BODY_POINTS;
    const widths = fittedWidths(group, page / type, isWide, type);
    for (const table of group)
      fitted.set(table, {
        ...table,
        columns: table.columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width })),
      });
  }
  return {
    ...document,
    blocks: document.blocks.map((block) => {
      if (block.kind === 'table') return fitted.get(block) ?? block;
      return block.kind === 'seat-plan' ? { ...block, table: fittedList(block.table, document) } : block;
    }),
  };
}

/** Whether a table takes the whole width: the first one of a paper does, and those that nearly fill it anyway. */
export function isWide(blocks: readonly DocumentBlock[], at: number): boolean {
  const block = blocks[at];
  return (
    block?.kind === 'table' &&
    (blocks.findIndex(({ kind }) => kind === 'table') === at ||
      block.columns.reduce((sum, { width }) => sum + width, 0) >= NEARLY_A_PAGE)
  );
}

/** Lists of seats that stand beside each other on a page. */
const SEAT_LISTS = { A4: { landscape: 3, portrait: 2 }, A3: { landscape: 4, portrait: 3 } } as const;
const BETWEEN_LISTS_MM = 5;

export const seatLists = ({ size, orientation }: Document['page']): number => SEAT_LISTS[size][orientation];

/** Of one of them, in mm. */
export const seatListWidth = (page: Document['page']): number =>
  (textArea(page).width - (seatLists(page) - 1) * BETWEEN_LISTS_MM) / seatLists(page);

function fittedList(table: DocumentTable, { page }: Document): DocumentTable {
  const type = DENSE_POINTS / BODY_POINTS;
  const widths = fittedWidths([table], seatListWidth(page) / MM_PER_CHARACTER / type, true, type);
  return {
    ...table,
    columns: table.columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width })),
  };
}

function pageWidth(document: Document): number {
  const whole = textArea(document.page).width / MM_PER_CHARACTER;
  return isMarked(document) ? whole - MARK_WIDTH : whole;
}

/**
 * Widths of the columns that these tables have in common.
 * @param page full-width characters across
 * @param type their size as a part of body text
 */
export const fittedWidths = (
  tables: readonly DocumentTable[],
  page: number,
  isWide: boolean,
  type = 1,
): number[] => sharePage(wishesOf(tables, type), page, isWide);

function wishesOf(tables: readonly DocumentTable[], type: number): Wish[] {
  // Blank lines and sums ask for nothing: a list that is parted into pages by its widths keeps them.
  const rows = tables.flatMap(({ sections }) =>
    sections.flatMap((section) => section.rows.filter(({ paperOnly }) => !paperOnly)),
  );
  const step = Math.ceil(rows.length / SAMPLE);
  const some = rows.filter((_, n) => n % step === 0);
  const isWrittenIn = tables.some(({ rowHeight }) => rowHeight !== undefined);
  return (tables[0]?.columns ?? []).map((column, at) =>
    wishOf(
      column,
      some.map(({ cells }) => cells[at] ?? { text: '' }),
      isWrittenIn,
      type,
    ),
  );
}
