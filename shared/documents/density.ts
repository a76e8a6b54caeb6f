import { printedWidth } from '../text/printed-width.ts';
import { wishOf } from './column-wish.ts';
import type { Document, DocumentBlock, DocumentTable } from './document.ts';
import { BODY_POINTS, DENSE_POINTS, withFittedColumns } from './fit-columns.ts';
import { textArea } from './text-area.ts';
import { isWhole, withTopTable } from './whole-table.ts';

/** A last page that is filled less than so far is not worth its sheet. */
const NEXT_TO_NOTHING = 0.3;
/** Of a page, in mm: what as reckoned would just go on it may not in print. */
const SPARE = 4;
/** Of so many rows, a page less is nothing. */
const WORTH_IT = 400;
/** Title, a line below it and a mark above it; a heading; a line of prose; a note; a label with its text. */
const MM = {
  title: 13,
  subtitle: 5.6,
  mark: 11,
  heading: 11.5,
  denseHeading: 9.5,
  line: 5.6,
  note: 5.1,
  fact: 7,
} as const;
/** Of a table: a line and the air of its row; its heads; a section's heading; what stands below it. */
const TABLE_MM = { caption: 8, after: 4, reading: 2 } as const;
const ROOMY = { line: 5.56, air: 2.4, head: 8.5, section: 8.2 } as const;
const DENSE = { line: 4.7, air: 1.7, head: 7, section: 6.6 } as const;

/**
 * The paper with its columns as wide as what stands in them, and its tables set tighter where that saves a last page
 * with a few lines on it. How high things are is reckoned, not measured: where the reckoning errs the paper is tighter
 * than it need be, or keeps its last page.
 */
export function withDensity(made: Document): Document {
  const document = withTopTable(made);
  const roomy = withFittedColumns(document);
  const isPlain = document.layout === undefined || document.layout === 'letter';
  if (!isPlain || !document.blocks.every(canBeDense)) return roomy;
  // Of letters, each is short, and each page that one needs is handed out so often.
  const isLetter = document.layout === 'letter';
  if (!isLetter && rowsOf(document) > WORTH_IT) return roomy;
  const wasteful = [0, SPARE]
    .map((spare) => pagesOf(roomy, spare))
    .filter((parts) => parts.some(({ last, pages }) => pages > 1 && (isLetter || last <= NEXT_TO_NOTHING)));
  if (wasteful.length === 0) return roomy;
  const dense = withFittedColumns({ ...document, dense: true });
  const tight = count(pagesOf(dense));
  return wasteful.some((usual) => tight < count(usual)) ? dense : roomy;
}

/** Cards, rooms and receipts have sizes of their own; so has what somebody writes on, and an order in large type. */
const canBeDense = (block: DocumentBlock): boolean =>
  block.kind === 'heading' ||
  block.kind === 'paragraph' ||
  block.kind === 'facts' ||
  (block.kind === 'table' && block.rowHeight === undefined && block.orderPoints === undefined);

const rowsOf = ({ blocks }: Document): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'table' ? block.sections.reduce((all, { rows }) => all + rows.length, 0) : 0),
    0,
  );

interface Part {
  readonly pages: number;
  /** How far its last page is filled, from 0 to 1. */
  readonly last: number;
}
const count = (parts: readonly Part[]): number => parts.reduce((sum, { pages }) => sum + pages, 0);

/** The paper's parts, each of which begins on a page of its own. */
function pagesOf(document: Document, spare = 0): Part[] {
  const isDense = document.dense === true;
  const page = textArea(document.page).height - spare;
  const { title, subtitle, mark, note } = MM;
  const head = title + document.subtitle.length * subtitle + (document.marks.length > 0 ? mark : 0);
  const parts: Part[] = [];
  let filled = head;
  let pages = 1;
  const add = (height: number, again = 0): void => {
    if (filled + height > page) {
      pages += 1;
      filled = again;
    }
    filled += height;
  };
  const end = (): void => {
    parts.push({ pages, last: filled / page });
    pages = 1;
    filled = 0;
  };
  for (const block of document.blocks) {
    if ('newPage' in block && block.newPage) end();
    if (block.kind === 'table') addTable(block, isDense ? DENSE : ROOMY, page, add);
    else for (const height of heightsOf(block, document)) add(height);
  }
  if (document.notes.length > 0) add(document.notes.length * note);
  end();
  return parts;
}

function heightsOf(block: DocumentBlock, { page, dense }: Document): number[] {
  const across = page.orientation === 'portrait' ? 45 : 68;
  if (block.kind === 'heading') return [dense ? MM.denseHeading : MM.heading];
  if (block.kind === 'facts')
    return block.rows.map(({ text }) => MM.fact + (text.split('\n').length - 1) * MM.line);
  if (block.kind !== 'paragraph') return [];
  return [
    block.text.split('\n').reduce((sum, line) => sum + Math.ceil(printedWidth(line) / across), 0) * MM.line,
  ];
}

function addTable(
  table: DocumentTable,
  mm: typeof ROOMY | typeof DENSE,
  page: number,
  add: (height: number, again?: number) => void,
): void {
  const type = mm === DENSE ? DENSE_POINTS / BODY_POINTS : 1;
  const rows = table.sections.flatMap((section) => section.rows);
  const lines = table.columns.map((column, at) => {
    const { linesIn } = wishOf(
      column,
      rows.map(({ cells }) => cells[at] ?? { text: '' }),
      false,
      type,
    );
    return linesIn(column.width);
  });
  const head = mm.head + (Math.max(1, ...lines.map(([heading = 1]) => heading)) - 1) * mm.line;
  const above = (table.caption === null ? 0 : TABLE_MM.caption) + head;
  const sections: number[][] = [];
  // The heading's lines come first.
  let at = 1;
  for (const { heading, rows: own } of table.sections) {
    const heights: number[] = heading === null ? [] : [mm.section];
    sections.push(heights);
    for (const { cells } of own) {
      const most = Math.max(1, ...lines.map((column) => column[at] ?? 1));
      const reading = cells.some((cell) => cell.reading) ? TABLE_MM.reading : 0;
      heights.push(most * mm.line + mm.air + reading);
      at += 1;
    }
  }
  const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);
  const all = above + sumOf(sections.flat());
  if (isWhole(table) && all <= page) add(all);
  else {
    add(above);
    for (const [n, heights] of sections.entries()) {
      const isKept = table.wholeSections && n > 0 && head + sumOf(heights) <= page;
      for (const height of isKept ? [sumOf(heights)] : heights) add(height, head);
    }
  }
  add(TABLE_MM.after);
}
