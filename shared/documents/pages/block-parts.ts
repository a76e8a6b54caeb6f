import type { DocumentBlock, DocumentSection, DocumentTable } from '../document.ts';

/** What no page cuts: the whole of a block, or of a table one line (the heading of a section: null). */
export interface BlockPart {
  readonly block: number;
  readonly line: { readonly section: number; readonly row: number | null } | null;
}

/** The parts of a document's blocks, in order; a table without a line has none. */
export const partsOf = (blocks: readonly DocumentBlock[]): BlockPart[] =>
  blocks.flatMap((block, at): BlockPart[] =>
    block.kind === 'table'
      ? block.sections.flatMap((section, n) => [
          ...(section.heading === null ? [] : [{ block: at, line: { section: n, row: null } }]),
          ...section.rows.map((_, row) => ({ block: at, line: { section: n, row } })),
        ])
      : [{ block: at, line: null }],
  );

/** What of a block stands on a page, and which of the document's blocks it is. */
export interface BlockPiece {
  readonly at: number;
  readonly block: DocumentBlock;
  /** Of a table that began on an earlier page. */
  readonly goesOn: boolean;
}

/** The blocks of a page: those whose parts stand on it, tables with the lines that do. */
export function piecesOf(blocks: readonly DocumentBlock[], parts: readonly BlockPart[]): BlockPiece[] {
  const found: BlockPiece[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    const block = part && blocks[part.block];
    if (!part || !block) return found;
    const own = parts.slice(at).findIndex((other) => other.block !== part.block);
    const lines = parts.slice(at, own < 0 ? undefined : at + own);
    found.push({
      at: part.block,
      // What begins a page stands at its head already.
      block: block.kind === 'table' ? linesOf(block, lines) : withoutBreak(block),
      goesOn: block.kind === 'table' && !isFirstLine(block, part),
    });
    at += lines.length;
  }
  return found;
}

/** The same, blocks alone. */
export const blocksOf = (blocks: readonly DocumentBlock[], parts: readonly BlockPart[]): DocumentBlock[] =>
  piecesOf(blocks, parts).map(({ block }) => block);

function isFirstLine({ sections }: DocumentTable, { line }: BlockPart): boolean {
  const first = sections.findIndex(({ heading, rows }) => heading !== null || rows.length > 0);
  return line?.section === first && line.row === (sections[first]?.heading === null ? 0 : null);
}

function linesOf(table: DocumentTable, parts: readonly BlockPart[]): DocumentTable {
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
