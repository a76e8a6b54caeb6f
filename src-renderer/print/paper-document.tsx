import { Fragment, type ReactNode } from 'react';
import type { Document, DocumentCards } from '../../shared/documents/document.ts';
import { isWide } from '../../shared/documents/fit-columns.ts';
import { withMarkColumn } from '../../shared/documents/mark-column.ts';
import { textArea } from '../../shared/documents/text-area.ts';
import { PaperBooklet } from './booklet/paper-booklet.tsx';
import { PaperCards } from './cards/paper-cards.tsx';
import { PaperBlock } from './paper-block.tsx';
import styles from './paper-document.module.css';
import { PaperHead, PaperNotes } from './paper-head.tsx';
import { PaperSheet } from './paper-sheet.tsx';

interface PaperDocumentProps {
  readonly document: Document;
  /** What the preview says after a block that it shows only the beginning of. */
  readonly more?: { readonly after: number; readonly node: ReactNode };
  /** Which of its numbered copies it is, from 0. */
  readonly copy?: number;
  /** Of cards: the sheets that are drawn, the first and the one after the last, from 0. Without it, all. */
  readonly sheets?: readonly [number, number];
}

/**
 * A document laid out as paper: the same sheet is the preview on the desk and what is printed. It is
 * white in both themes.
 */
export function PaperDocument({ document, more, copy, sheets }: PaperDocumentProps) {
  const { page, layout, blocks, notes, dense } = withMarkColumn(document);
  const cards = blocks.find((block) => block.kind === 'cards');
  if (cards)
    return (
      <CardSheets
        document={document}
        cards={cards}
        {...(sheets && { sheets })}
        {...(more && { more: more.node })}
      />
    );
  if (layout === 'booklet')
    return (
      <article
        className={styles.paper}
        lang={document.language}
        data-page="A4-landscape"
        data-layout={layout}
      >
        <PaperBooklet document={document} />
      </article>
    );
  return (
    <PaperSheet document={document} copy={copy}>
      <PaperHead document={document} copy={copy} />
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are in a fixed order and hold no state
        <Fragment key={`${block.kind}-${at}`}>
          <PaperBlock
            block={block}
            wide={isWide(blocks, at)}
            paper={document}
            across={textArea(page).width}
            dense={dense}
          />
          {at === more?.after && more.node}
        </Fragment>
      ))}
      <PaperNotes notes={notes} />
    </PaperSheet>
  );
}

/** Cards fill their pages: no head, no margins. */
const CardSheets = ({
  document,
  cards,
  sheets,
  more,
}: {
  readonly document: Document;
  readonly cards: DocumentCards;
  readonly sheets?: readonly [number, number];
  readonly more?: ReactNode;
}) => {
  const { page, language } = document;
  return (
    <article className={styles.cards} lang={language} data-page={`${page.size}-${page.orientation}`}>
      <PaperCards cards={cards} document={document} {...(sheets && { sheets })} />
      {more}
    </article>
  );
};
