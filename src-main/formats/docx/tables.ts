import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { MM_PER_CHARACTER } from '../../../shared/documents/column-wish.ts';
import type { DocumentColumn, DocumentRow, DocumentTable } from '../../../shared/documents/document.ts';
import { isWhole } from '../../../shared/documents/whole-table.ts';
import { cellParagraphs } from './cells.ts';
import { runsOf } from './prose.ts';
import { MM, STYLE } from './styles.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A90A0' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const MARGINS = { top: 20, bottom: 20, left: 80, right: 80 };
/** Numbers and heads ask for no more than keeps them off the lines. */
const NARROW = { top: 20, bottom: 20, left: 30, right: 30 };
const fill = (color: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: color });

/** How a table stands on its page. */
export interface TablePlace {
  /** Of the text between the margins, in twips. */
  readonly across: number;
  /** It takes all of that. */
  readonly wide: boolean;
  /** What it is set in. */
  readonly points: number;
}

/** What all cells of a table have in common. */
interface Look {
  /** Of its columns, in twips. */
  readonly widths: readonly number[];
  readonly points: number;
  readonly isOrder: boolean;
  readonly isWrittenIn: boolean;
  /** The last row of a table that is kept whole; null where it may go on over the page. */
  readonly last: DocumentRow | null;
}

/**
 * A table with the columns of the printed paper, readings above names: its heading row again at the head of each page,
 * no row cut in two, a section's heading never alone at the foot.
 */
export function wordTable(table: DocumentTable, { across, wide, points }: TablePlace): Table {
  const { columns, sections, rowHeight, orderPoints, wholeSections } = table;
  const isOrder = orderPoints !== undefined;
  const line = isOrder ? NONE : LINE;
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const whole = wide ? across : Math.min(across, sum * MM_PER_CHARACTER * MM);
  const widths = columns.map(({ width }) => Math.floor((width / sum) * whole));
  const isWrittenIn = rowHeight !== undefined;
  const all = sections.flatMap(({ rows }) => rows);
  const last = isWhole(table) ? (all.at(-1) ?? null) : null;
  const look = { widths, last, points: orderPoints ?? points, isOrder, isWrittenIn };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: MARGINS,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...(isOrder ? [] : [headRow(columns, widths)]),
      ...sections.flatMap(({ heading, rows }, n) => [
        ...(heading === null ? [] : [headingRow(heading, look)]),
        ...rows.map((row, at) =>
          bodyRow(
            row,
            columns,
            look,
            rowHeight,
            at < rows.length - 1 ? wholeSections === true && n > 0 : sections[n + 1]?.rows.length === 0,
          ),
        ),
      ]),
    ],
  });
}

const headRow = (columns: readonly DocumentColumn[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label }, at) =>
        new TableCell({
          ...placed(widths[at]),
          margins: NARROW,
          shading: fill('E9EEF8'),
          children: [new Paragraph({ style: STYLE.cellHead, children: runsOf(label) })],
        }),
    ),
  });

function headingRow(heading: string, { widths, isOrder }: Look): TableRow {
  const whole = widths.reduce((total, one) => total + one, 0);
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        ...placed(whole),
        columnSpan: widths.length,
        ...(isOrder ? {} : { shading: fill('F4F2EC') }),
        children: [
          new Paragraph({
            style: STYLE.cell,
            keepNext: true,
            children: runsOf(heading, { bold: true }),
          }),
        ],
      }),
    ],
  });
}

const bodyRow = (
  row: DocumentRow,
  columns: readonly DocumentColumn[],
  look: Look,
  rowHeight: number | undefined,
  /** It stays on a page with the row below it, whatever the table. */
  isKept: boolean,
): TableRow =>
  new TableRow({
    cantSplit: true,
    // Somebody writes on it.
    ...(rowHeight === undefined
      ? {}
      : { height: { value: Math.round(rowHeight * MM), rule: HeightRule.ATLEAST } }),
    children: columns.map(
      (column, at) =>
        new TableCell({
          ...placed(look.widths[at]),
          ...(column.align === 'end' ? { margins: NARROW } : {}),
          children: cellParagraphs(row.cells[at] ?? { text: '' }, column, {
            ...look,
            width: (look.widths[at] ?? 0) / MM,
            isStrong: row.strong === true,
            keepNext: look.last === null ? isKept : row !== look.last,
          }),
        }),
    ),
  });

const placed = (width = 0) => ({
  width: { size: width, type: WidthType.DXA },
  verticalAlign: VerticalAlignTable.CENTER,
});
