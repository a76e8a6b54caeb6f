import { Fragment, type ReactNode } from 'react';
import type { Document, DocumentBlock, DocumentCards } from '../../shared/documents/document.ts';
import { NEARLY_A_PAGE, textWidth } from '../../shared/documents/fit-columns.ts';
import { withMarkColumn } from '../../shared/documents/mark-column.ts';
import { PaperBooklet } from './booklet/paper-booklet.tsx';
import { PaperCards } from './cards/paper-cards.tsx';
import { copyPage } from './copy-pages.ts';
import { PaperBlock } from './paper-block.tsx';
import styles from './paper-document.module.css';

interface PaperDocumentProps {
  readonly document: Document;
  /** What the preview says after a block that it shows only the beginning of. */
  readonly more?: { readonly after: number; readonly node: ReactNode };
  /** Which of its numbered copies it is, from 0. */
  readonly copy?: number;
}

/**
 * A document laid out as paper: the same sheet is the preview on the desk and what is printed. It is
 * white in both themes.
 */
export function PaperDocument({ document, more, copy }: PaperDocumentProps) {
  const { page, layout, marks, edition, title, subtitle, blocks, notes } = withMarkColumn(document);
  const cards = blocks.find((block) => block.kind === 'cards');
  if (cards) return <CardSheets document={document} cards={cards} {...(more && { more: more.node })} />;
  const number = document.copies?.[copy ?? 0];
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
  const firstTable = blocks.findIndex(({ kind }) => kind === 'table');
  return (
    <article
      className={styles.paper}
      lang={document.language}
      data-page={`${page.size}-${page.orientation}`}
      data-layout={layout}
      style={copy === undefined ? undefined : { page: copyPage(copy) }}
    >
      {layout === 'report' && <span className={styles.edition}>{edition}</span>}
      {layout === undefined && (
        <header className={styles.head}>
          {number !== undefined && <span className={styles.copy}>{number}</span>}
          <span className={styles.edition}>{edition}</span>
          {marks.length > 0 && <strong className={styles.mark}>{marks.join('・')}</strong>}
          <h2 className={styles.title}>{title}</h2>
          {subtitle.map((line) => (
            <p key={line} className={styles.subtitle}>
              {line}
            </p>
          ))}
        </header>
      )}
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are in a fixed order and hold no state
        <Fragment key={`${block.kind}-${at}`}>
          <PaperBlock
            block={block}
            wide={at === firstTable || isWide(block)}
            size={page.size}
            across={textWidth(page)}
            dense={document.dense}
          />
          {at === more?.after && more.node}
        </Fragment>
      ))}
      {notes.length > 0 && (
        <footer className={styles.notes}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </footer>
      )}
    </article>
  );
}

const isWide = (block: DocumentBlock): boolean =>
  block.kind === 'table' && block.columns.reduce((sum, { width }) => sum + width, 0) >= NEARLY_A_PAGE;

/** Cards fill their pages: no head, no margins. */
const CardSheets = ({
  document,
  cards,
  more,
}: {
  readonly document: Document;
  readonly cards: DocumentCards;
  readonly more?: ReactNode;
}) => {
  const { page, language } = document;
  return (
    <article className={styles.cards} lang={language} data-page={`${page.size}-${page.orientation}`}>
      <PaperCards cards={cards} document={document} />
      {more}
    </article>
  );
};
