import type { Document, DocumentCell, DocumentTable } from './document.ts';

type Change = (text: string) => string;

/** A paper with every text of its body changed; title, marks, edition and what it carries unseen stay. */
export const mapTexts = (document: Document, change: Change): Document => ({
  ...document,
  subtitle: document.subtitle.map(change),
  blocks: document.blocks.map((block): Document['blocks'][number] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, text: change(block.text) };
      case 'facts':
        return { ...block, rows: block.rows.map((row) => ({ ...row, text: change(row.text) })) };
      case 'cover':
        return { ...block, lines: block.lines.map(change) };
      case 'table':
        return mapTable(block, change);
      default:
        return block;
    }
  }),
  notes: document.notes.map(change),
});

const mapTable = (table: DocumentTable, change: Change): DocumentTable => ({
  ...table,
  caption: table.caption === null ? null : change(table.caption),
  columns: table.columns.map((column) => ({ ...column, label: change(column.label) })),
  sections: table.sections.map((section) => ({
    ...section,
    heading: section.heading === null ? null : change(section.heading),
    rows: section.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => mapCell(cell, change)) })),
  })),
});

const mapCell = (cell: DocumentCell, change: Change): DocumentCell =>
  cell.note === undefined
    ? { ...cell, text: change(cell.text) }
    : { ...cell, text: change(cell.text), note: change(cell.note) };

/** Every text of a paper, readings and notes included. */
export function textsOf(document: Document): string[] {
  const texts = [document.title, ...document.marks];
  const keep = (text: string): string => {
    texts.push(text);
    return text;
  };
  mapTexts(document, keep);
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const { rows } of block.sections)
      for (const { cells } of rows) for (const { reading } of cells) if (reading) texts.push(reading);
  }
  return texts;
}
