import {
  AlignmentType,
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
import { BODY_POINTS, fittedWidths } from '../../../shared/documents/fit-columns.ts';
import { splitReadings } from '../../../shared/documents/flat-table.ts';
import { runsOf } from './prose.ts';
import { CELL_POINTS, MM, STYLE } from './styles.ts';

const ALIGN = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A90A0' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Half-points, where a table is not set in the size of others. */
type Points = { readonly size?: number };
const MARGINS = { top: 20, bottom: 20, left: 80, right: 80 };
const fill = (color: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: color });

/**
 * A table as wide as the page allows: its heading row again at the head of each page, no row cut in two, a section's
 * heading never alone at the foot.
 * @param width of the text, in twips
 */
export function wordTable(table: DocumentTable, width: number): Table {
  const { columns, sections, rowHeight } = splitReadings(table);
  const isOrder = table.orderPoints !== undefined;
  const line = isOrder ? NONE : LINE;
  const points = table.orderPoints === undefined ? {} : { size: table.orderPoints * 2 };
  // Readings are a column here, so that the paper's widths are not this table's.
  const page = (width / MM / MM_PER_CHARACTER) * (BODY_POINTS / (table.orderPoints ?? CELL_POINTS));
  const parts = fittedWidths(
    [
      {
        ...table,
        columns: [...columns],
        sections: sections.map(({ rows }) => ({ heading: null, rows: [...rows] })),
      },
    ],
    page,
    true,
  );
  const sum = parts.reduce((total, one) => total + one, 0);
  const widths = parts.map((one) => Math.floor((one / sum) * width));
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
      ...sections.flatMap(({ heading, rows }) => [
        ...(heading === null ? [] : [headingRow(heading, widths, points)]),
        ...rows.map((row) => bodyRow(row, columns, widths, points, rowHeight)),
      ]),
    ],
  });
}

const headRow = (columns: readonly DocumentColumn[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) =>
      cellOf(new Paragraph({ style: STYLE.cellHead, children: runsOf(label) }), widths[at], 'E9EEF8'),
    ),
  });

function headingRow(heading: string, widths: readonly number[], points: Points): TableRow {
  const whole = widths.reduce((total, one) => total + one, 0);
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        width: { size: whole, type: WidthType.DXA },
        ...(points.size === undefined ? { shading: fill('F4F2EC') } : {}),
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
  widths: readonly number[],
  points: Points,
  rowHeight: number | null,
): TableRow =>
  new TableRow({
    cantSplit: true,
    // Somebody writes on it.
    ...(rowHeight === null
      ? {}
      : { height: { value: Math.round(rowHeight * MM), rule: HeightRule.ATLEAST } }),
    children: columns.map(({ align }, at) =>
      cellOf(
        new Paragraph({
          style: STYLE.cell,
          alignment: ALIGN[align],
          ...(points.size === undefined ? {} : { spacing: { before: 60, after: 60 } }),
          children: runsOf(row.cells[at]?.text ?? '', { ...points, ...(row.strong ? { bold: true } : {}) }),
        }),
        widths[at],
      ),
    ),
  });

const cellOf = (paragraph: Paragraph, width = 0, color?: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(color === undefined ? {} : { shading: fill(color) }),
    children: [paragraph],
  });
