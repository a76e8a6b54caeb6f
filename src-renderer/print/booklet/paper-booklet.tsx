import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { bookletFlow } from '../../../shared/documents/booklet/booklet-flow.ts';
import {
  type BookletPage,
  bookletPages,
  imposedSides,
} from '../../../shared/documents/booklet/imposition.ts';
import type { Document, DocumentBlock } from '../../../shared/documents/document.ts';
import { blocksOf, partsOf } from '../../../shared/documents/pages/block-parts.ts';
import { documentWords } from '../../../shared/documents/words.ts';
import { measureFlow, type TurnsOf } from '../measure-flow.ts';
import { PaperBlock } from '../paper-block.tsx';
import { loadPaperFonts } from '../paper-fonts.ts';
import styles from './paper-booklet.module.css';

/** Lines on a page to write on. */
const LINES = 16;

type Pages = readonly (readonly DocumentBlock[])[];

/**
 * A booklet as its sheets are printed: two pages of A5 on each side, in the order that folding and stapling needs. It
 * is laid out where it cannot be seen, for only there is it known how high things are.
 */
export function PaperBooklet({ document: paper }: { readonly document: Document }) {
  const { pages, flow } = usePages(paper);
  const { booklet } = documentWords(paper.language);
  const order = bookletPages(pages.length);
  return (
    <>
      {flow}
      {imposedSides(order).map(({ left, right }, at) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: sides are in a fixed order and hold no state
          key={at}
          className={styles.side}
          aria-label={booklet.side(Math.floor(at / 2) + 1, at % 2 === 0)}
        >
          <span className={styles.label}>{booklet.side(Math.floor(at / 2) + 1, at % 2 === 0)}</span>
          {[left, right].map((page, half) => (
            <Leaf
              key={half === 0 ? 'left' : 'right'}
              paper={paper}
              page={page}
              blocks={typeof page === 'number' ? (pages[page] ?? []) : []}
              // Blank pages are numbered too: they are counted where they stand.
              number={numberOf(order, at, half)}
              memo={booklet.memo}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** The number of the page on a half of a side, as it is read. */
function numberOf(order: readonly BookletPage[], side: number, half: number): number {
  const last = order.length;
  const isFront = side % 2 === 0;
  const outer = Math.floor(side / 2) * 2;
  const low = isFront ? outer + 1 : outer + 2;
  return (half === 0) === isFront ? last + 1 - low : low;
}

function Leaf({
  paper,
  page,
  blocks,
  number,
  memo,
}: {
  readonly paper: Document;
  readonly page: BookletPage;
  readonly blocks: readonly DocumentBlock[];
  readonly number: number;
  readonly memo: string;
}) {
  return (
    <div className={styles.leaf} data-leaf={number}>
      {page === 'memo' && <PaperBlock block={{ kind: 'heading', text: memo }} paper={paper} wide />}
      {page === 'memo' || page === 'lines' ? (
        <Lines />
      ) : (
        blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are in a fixed order and hold no state
          <PaperBlock key={at} block={block} paper={paper} wide />
        ))
      )}
      {/* A cover bears no number, nor does its inside where nothing stands. */}
      {number > 1 && page !== 'blank' && <span className={styles.number}>{number}</span>}
    </div>
  );
}

/** Lines to write on, as many as a page with a heading holds. */
const Lines = () => (
  <div className={styles.lines} aria-hidden="true">
    {Array.from({ length: LINES }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
      <span key={at} />
    ))}
  </div>
);

/** What begins a page of a booklet: headings that say so, and what follows a cover. A heading never stands last. */
const turnsIn =
  (blocks: readonly DocumentBlock[]): TurnsOf =>
  ({ block: at }) => {
    const block = blocks[at];
    const isHeading = block?.kind === 'heading';
    return {
      newPage: (isHeading && block.newPage === true) || blocks[at - 1]?.kind === 'cover',
      keepWithNext: isHeading,
    };
  };

/** The pages of a paper, laid out anew when it changes and once its fonts are there; and what they are measured on. */
function usePages(paper: Document) {
  const flow = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<Pages>([]);
  useLayoutEffect(() => {
    const layOut = (): void => {
      if (!flow.current) return;
      const { blocks } = paper;
      const parts = partsOf(blocks);
      const room = flow.current.parentElement?.clientHeight ?? 0;
      const found = bookletFlow(measureFlow(blocks, flow.current, turnsIn(blocks)), room);
      setPages(
        found.map((page) =>
          blocksOf(
            blocks,
            page.flatMap((at) => parts[at] ?? []),
          ),
        ),
      );
    };
    layOut();
    let isGone = false;
    void loadPaperFonts(paper).then(() => {
      if (!isGone) layOut();
    });
    return () => {
      isGone = true;
    };
  }, [paper]);
  const measured = createPortal(
    <div className={styles.measure} lang={paper.language} aria-hidden="true">
      <div ref={flow} className={styles.flow}>
        {paper.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are in a fixed order and hold no state
          <PaperBlock key={at} block={block} paper={paper} wide />
        ))}
      </div>
    </div>,
    document.body,
  );
  return { pages, flow: measured };
}
