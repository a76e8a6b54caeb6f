import { createRef, type ReactNode } from 'react';
import type { Document } from '../../../shared/documents/document.ts';
import { type BlockPart, partsOf, piecesOf } from '../../../shared/documents/pages/block-parts.ts';
import { type FlowUnit, paginate } from '../../../shared/documents/pages/paginate.ts';
import { measureFlow, outerHeight, type TurnsOf } from '../measure-flow.ts';
import { PaperHead, PaperNotes } from '../paper-head.tsx';
import { PaperSheet } from '../paper-sheet.tsx';
import { Blocks } from './blocks.tsx';
import styles from './parts.module.css';
import { type PlacedBlock, placedBlocks } from './placed-blocks.ts';

/** A page of a long paper. */
export interface LaidPage {
  readonly blocks: readonly PlacedBlock[];
  /** The paper's title stands above, its notes stand below. */
  readonly hasHead: boolean;
  readonly hasNotes: boolean;
  /** It goes on below a numbered heading of an earlier page. */
  readonly isBelowNumber: boolean;
}

/** Puts something into the page and gives it back laid out. */
export type Show = (node: ReactNode) => void;

/** Parts that are measured at a time: the page never holds the whole of a long list. */
const AT_ONCE = 800;
/** Of a page left free, for lines that come out a hair higher in print than on the screen, in pixels. */
const SPARE = 4;
const MARGINS_MM = 40;
const PX_PER_MM = 96 / 25.4;
const SHORT_MM = { A4: 210, A3: 297 } as const;
const LONG_MM = { A4: 297, A3: 420 } as const;

/**
 * Parts a paper into its pages as print would: what holds together by the print rules stays together, heads of tables
 * stand on each page, no line is cut.
 * @param show lays out what it is given, on the screen
 * @returns null where something is higher than a page, which only print can part
 */
export function layOutPages(document: Document, show: Show): readonly LaidPage[] | null {
  const placed = placedBlocks(document);
  const blocks = placed.map(({ block }) => block);
  const parts = partsOf(blocks);
  const measured = measureParts(document, placed, parts, show);
  const hasNotes = document.notes.length > 0;
  const units = [measured.head, ...measured.parts, ...(hasNotes ? [measured.notes] : [])];
  const room = roomOf(document);
  if (units.some(({ height, table }) => height + (table?.head ?? 0) > room)) return null;
  const firstNumbered = blocks.findIndex((block) => block.kind === 'heading' && block.number !== undefined);
  return paginate(units, room).map((page): LaidPage => {
    const own = page.flatMap((at) => parts[at - 1] ?? []);
    return {
      blocks: placedPieces(placed, own),
      hasHead: page.includes(0),
      hasNotes: hasNotes && page.includes(units.length - 1),
      isBelowNumber: firstNumbered >= 0 && (own[0]?.block ?? -1) > firstNumbered,
    };
  });
}

/** What of the blocks stands on a page; a caption stands above the beginning of its table alone. */
const placedPieces = (placed: readonly PlacedBlock[], parts: readonly BlockPart[]): PlacedBlock[] =>
  piecesOf(
    placed.map(({ block }) => block),
    parts,
  ).map(({ at, block, goesOn }) => ({
    block: goesOn && block.kind === 'table' ? { ...block, caption: null } : block,
    wide: placed[at]?.wide ?? false,
  }));

/** Head, parts and notes as units; what must not stand last or begins a page is read off the print rules. */
function measureParts(
  document: Document,
  placed: readonly PlacedBlock[],
  parts: readonly BlockPart[],
  show: Show,
): { readonly head: FlowUnit; readonly parts: FlowUnit[]; readonly notes: FlowUnit } {
  const units: FlowUnit[] = [];
  let head = 0;
  let notes = 0;
  let turnsBefore = false;
  for (let from = 0; from === 0 || from < parts.length; from += AT_ONCE) {
    const own = parts.slice(from, from + AT_ONCE);
    const pieces = placedPieces(placed, own);
    const flow = createRef<HTMLDivElement>();
    show(<Measure document={document} blocks={pieces} ref={flow} />);
    if (!flow.current) throw new Error('a paper could not be measured');
    const [top, middle, bottom] = flow.current.children;
    head = heightOf(top);
    notes = heightOf(bottom);
    const numbers = [...new Set(own.map(({ block }) => block))];
    const turnsOf: TurnsOf = ({ block }, element) => {
      const { breakAfter } = getComputedStyle(element);
      const source = placed[numbers[block] ?? -1]?.block;
      const isNew = (source?.kind === 'heading' || source?.kind === 'paragraph') && source.newPage === true;
      const newPage = isNew || turnsBefore;
      turnsBefore = breakAfter === 'page';
      return { newPage, keepWithNext: breakAfter === 'avoid' };
    };
    const found = measureFlow(
      pieces.map(({ block }) => block),
      middle ?? flow.current,
      turnsOf,
    );
    units.push(
      ...found.map((unit) =>
        unit.table === null ? unit : { ...unit, table: { ...unit.table, id: numbers[unit.table.id] ?? -1 } },
      ),
    );
  }
  show(null);
  const last = units.pop();
  return {
    head: { height: head, newPage: false, keepWithNext: true, table: null },
    // The notes never stand alone at the head of a page.
    parts: last ? [...units, { ...last, keepWithNext: true }] : units,
    notes: { height: notes, newPage: false, keepWithNext: false, table: null },
  };
}

const heightOf = (wrapper: Element | undefined): number =>
  [...(wrapper?.children ?? [])].reduce((sum, element) => sum + outerHeight(element), 0);

/** Height between the margins in pixels. */
function roomOf({ page: { size, orientation } }: Document): number {
  const height = (orientation === 'portrait' ? LONG_MM : SHORT_MM)[size];
  return (height - MARGINS_MM) * PX_PER_MM - SPARE;
}

/** The blocks one below the other, as wide as on their page, where nobody sees them. */
const Measure = ({
  document,
  blocks,
  ref,
}: {
  readonly document: Document;
  readonly blocks: readonly PlacedBlock[];
  readonly ref: React.Ref<HTMLDivElement>;
}) => (
  <div className={styles.measure}>
    <PaperSheet document={document}>
      <div ref={ref}>
        <div>
          <PaperHead document={document} />
        </div>
        <div>
          <Blocks blocks={blocks} document={document} />
        </div>
        <div>
          <PaperNotes notes={document.notes} />
        </div>
      </div>
    </PaperSheet>
  </div>
);
