import { Fragment, type ReactNode } from 'react';
import type { Document } from '../../shared/documents/document.ts';
import { withMarkColumn } from '../../shared/documents/mark-column.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { copyPage } from './copy-pages.ts';
import styles from './paper-document.module.css';
import { PaperProse } from './paper-prose.tsx';
import { PaperReceipt } from './paper-receipt.tsx';
import { PaperTable } from './paper-table.tsx';

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
  const number = document.copies?.[copy ?? 0];
  const firstTable = blocks.findIndex(({ kind }) => kind === 'table');
  return (
    <article
      className={styles.paper}
      lang={document.language}
      data-page={`${page.size}-${page.orientation}`}
      data-layout={layout}
      style={copy === undefined ? undefined : { page: copyPage(copy) }}
    >
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
      {blocks.map((block, at) => {
        const key = `${block.kind}-${at}`;
        if (block.kind === 'chart')
          return (
            <div key={key} className={styles.chart}>
              <BarChart chart={block} />
            </div>
          );
        if (block.kind === 'receipt') return <PaperReceipt key={key} receipt={block} />;
        if (block.kind !== 'table') return <PaperProse key={key} block={block} />;
        return (
          <Fragment key={key}>
            <PaperTable table={block} wide={at === firstTable} />
            {at === more?.after && more.node}
          </Fragment>
        );
      })}
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
