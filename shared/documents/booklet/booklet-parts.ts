import type { DocumentBlock, DocumentSection, DocumentTable } from '../document.ts';

/** A part of a block that is not divided: the whole of it, or of a table one line (the heading of a section: null). */
export interface BookletPart {
  readonly block: number;
  readonly line: { readonly section: number; readonly row: number | null } | null;
}

/** The parts of a document's blocks, in order; a table without a line has none. */
export const partsOf = (blocks: readonly DocumentBlock[]): BookletPart[] =>
  blocks.flatMap((block, at): BookletPart[] =>
    block.kind === 'table'
      ? block.sections.flatMap((section, n) => [
          ...(section.heading === null ? [] : [{ block: at, line: { section: n, row: null } }]),
          ...section.rows.map((_, row) => ({ block: at, line: { section: n, row } })),
        ])
      : [{ block: at, line: null }],
  );

/** The blocks of a page: those whose parts stand on it, tables with the lines that do. */
export function blocksOf(blocks: readonly DocumentBlock[], parts: readonly BookletPart[]): DocumentBlock[] {
  const found: DocumentBlock[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    const block = part && blocks[part.block];
    if (!part || !block) return found;
    const own = parts.slice(at).findIndex((other) => other.block !== part.block);
    const lines = parts.slice(at, own < 0 ? undefined : at + own);
    // What begins a page stands at its head already.
    found.push(block.kind === 'table' ? linesOf(block, lines) : withoutBreak(block));
    at += lines.length;
  }
  return found;
}

function linesOf(table: DocumentTable, parts: readonly BookletPart[]): DocumentTable {
  const sections: DocumentSection[] = table.sections.flatMap((section, n) => {
    const lines = parts.flatMap(({ line }) => (line?.section === n ? [line.row] : []));
    if (lines.length === 0) return [];
    return [
      {
        ...section,
        heading: lines.includes(null) ? section.heading : null,
        rows: lines.flatMap((row) => (row === null ? [] : (section.rows[row] ?? []))),
      },
    ];
  });
  return { ...table, sections };
}

const withoutBreak = (block: DocumentBlock): DocumentBlock =>
  block.kind === 'heading' || block.kind === 'paragraph' ? { ...block, newPage: false } : block;
