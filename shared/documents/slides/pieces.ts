import { type DocumentBlock, type DocumentFacts, type DocumentTable, tableOf } from '../document.ts';
import { splitReadings } from '../flat-table.ts';
import {
  CELL_MARGIN,
  linesHeight,
  linesOf,
  lineWidth,
  PARAGRAPH_GAPS,
  rowHeight,
  type TypeScale,
} from './measure.ts';
import { BODY_WIDTH, type SlideGrid, type SlideLook, type SlideParagraph, type SlideRow } from './slide.ts';

/** What is put on slides one after the other and is never cut in two, unless it is higher than a slide. */
export type Piece =
  | SlideParagraph
  | (SlideRow & {
      readonly grid: SlideGrid;
      /** The heading of the section that it is in: it is said again where the section goes on. */
      readonly section: SlideRow | null;
    });

/** The pieces of a block. A chart's figures are the table that follows; a heading of the first level is a title. */
export function piecesOf(block: DocumentBlock, type: TypeScale): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, 'subheading', type)];
    case 'paragraph':
      return [paragraph(block.text, LOOKS[block.look ?? 'line'], type)];
    case 'facts':
      return factPieces(block, type);
    case 'cover':
    case 'receipt':
      return [];
    case 'chart':
      return [paragraph(block.caption, 'subheading', type)];
    case 'table':
    case 'cards':
    case 'seat-plan': {
      const table = tableOf(block);
      return table === null ? [] : tablePieces(table, type);
    }
  }
}

const LOOKS = {
  text: 'body',
  line: 'line',
  right: 'line',
  addressee: 'line',
  center: 'line',
  subject: 'subheading',
  hint: 'hint',
  names: 'line',
} as const satisfies Readonly<Record<string, SlideLook>>;

export function paragraph(text: string, look: SlideLook, type: TypeScale): SlideParagraph {
  const size = look === 'subheading' ? type.subheading : type.text;
  const [before, after] = PARAGRAPH_GAPS[look];
  const lines = linesOf(text, BODY_WIDTH, size, look === 'subheading').length;
  return {
    kind: 'paragraph',
    look,
    text,
    size,
    before,
    after,
    height: before + linesHeight(lines, size) + after,
  };
}

/** Labels as wide as the longest, up to two fifths of the slide. */
function factPieces({ rows }: DocumentFacts, type: TypeScale): Piece[] {
  const size = type.facts;
  const longest = Math.max(...rows.map(({ label }) => lineWidth(label, size, true)));
  const label = Math.min(BODY_WIDTH * 0.4, longest + size + 2 * CELL_MARGIN.x);
  const widths = [label, BODY_WIDTH - label];
  const grid: SlideGrid = {
    look: 'facts',
    size,
    columns: widths.map((width) => ({ width, align: 'start' as const })),
    head: null,
  };
  return rows.map((row) => {
    const cells = [row.label, row.text];
    const height = rowHeight(cells, widths, size);
    return { kind: 'row', look: 'body', cells, strong: false, height, grid, section: null };
  });
}

function tablePieces(table: DocumentTable, type: TypeScale): Piece[] {
  const size = type.table;
  const { columns, sections } = splitReadings(table);
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => (width / sum) * BODY_WIDTH);
  const row = (look: SlideRow['look'], cells: readonly string[], strong = false): SlideRow => ({
    kind: 'row',
    look,
    cells,
    strong,
    height: rowHeight(cells, look === 'section' ? [BODY_WIDTH] : widths, size, look !== 'body' || strong),
  });
  const grid: SlideGrid = {
    look: 'table',
    size,
    columns: columns.map(({ align }, at) => ({ width: widths[at] ?? 0, align })),
    head: row(
      'head',
      columns.map(({ label }) => label),
    ),
  };
  return [
    ...(table.caption === null ? [] : [paragraph(table.caption, 'subheading', type)]),
    ...sections.flatMap(({ heading, rows }): Piece[] => {
      const section = heading === null ? null : row('section', [heading]);
      return [
        ...(section === null ? [] : [{ ...section, grid, section: null }]),
        ...rows.map(({ cells, strong = false }) => ({
          ...row(
            'body',
            columns.map((_, at) => cells[at]?.text ?? ''),
            strong,
          ),
          grid,
          section,
        })),
      ];
    }),
  ];
}
