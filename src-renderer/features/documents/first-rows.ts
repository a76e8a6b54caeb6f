import {
  type Document,
  type DocumentCards,
  type DocumentTable,
  tableOf,
} from '../../../shared/documents/document.ts';

/** A paper of which a preview shows the beginning. */
interface Beginning {
  /** The paper, itself where nothing was cut. */
  readonly shown: Document;
  /** Rows left out. */
  readonly hidden: number;
  /** The block after which they are missing. */
  readonly after: number;
}

/**
 * A paper with no more than so many rows in its main table (and in the tables that go on with it, sheet by sheet), for
 * a preview that opens at once; totals and notes stay.
 */
export function firstRows(paper: Document, limit: number): Beginning {
  const first = paper.blocks.findIndex((block) => tableOf(block) !== null);
  const main = paper.blocks[first];
  if (main?.kind === 'cards') return firstCards(paper, first, main, limit);
  if (main?.kind !== 'table') return { shown: paper, hidden: 0, after: -1 };
  let room = limit;
  let hidden = 0;
  let after = first;
  const blocks: Document['blocks'] = [];
  for (const [at, block] of paper.blocks.entries()) {
    const isMain = block.kind === 'table' && (at === first || goesOn(main, block));
    if (isMain && room > 0) {
      const rows = rowCount(block);
      after = blocks.length;
      blocks.push(rows > room ? cutTable(block, room) : block);
      hidden += Math.max(0, rows - room);
      room -= Math.min(rows, room);
    } else if (isMain) {
      hidden += rowCount(block);
      // What stands above a table that is left out goes with it.
      while (blocks.length > after + 1) blocks.pop();
    } else blocks.push(block);
  }
  return hidden === 0 ? { shown: paper, hidden, after } : { shown: { ...paper, blocks }, hidden, after };
}

function firstCards(paper: Document, at: number, cards: DocumentCards, limit: number): Beginning {
  const hidden = Math.max(0, rowCount(cards.table) - limit);
  if (hidden === 0) return { shown: paper, hidden, after: at };
  const shown = { ...cards, table: cutTable(cards.table, limit) };
  return { shown: { ...paper, blocks: paper.blocks.with(at, shown) }, hidden, after: at };
}

const goesOn = (main: DocumentTable, { sectionLabel }: DocumentTable): boolean =>
  main.sectionLabel !== undefined && sectionLabel === main.sectionLabel;

const rowCount = ({ sections }: DocumentTable): number =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0);

function cutTable(table: DocumentTable, limit: number): DocumentTable {
  let room = limit;
  const sections = table.sections.flatMap((section) => {
    if (room === 0) return [];
    const rows = section.rows.slice(0, room);
    room -= rows.length;
    return [{ ...section, rows }];
  });
  return { ...table, sections };
}
