import type { ReactNode } from 'react';
import type { Document } from '../../shared/documents/document.ts';
import { copyPage } from './copy-pages.ts';
import styles from './paper-document.module.css';

/** The sheet that a paper is set on: its size, its language and, of a numbered copy, the name of its pages. */
export const PaperSheet = ({
  document: { page, layout, language },
  copy,
  children,
}: {
  readonly document: Document;
  /** Which of its numbered copies it is, from 0. */
  readonly copy?: number | undefined;
  readonly children: ReactNode;
}) => (
  <article
    className={styles.paper}
    lang={language}
    data-page={`${page.size}-${page.orientation}`}
    data-layout={layout}
    style={copy === undefined ? undefined : { page: copyPage(copy) }}
  >
    {children}
  </article>
);
