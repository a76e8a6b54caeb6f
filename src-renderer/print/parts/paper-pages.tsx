import type { Document } from '../../../shared/documents/document.ts';
import { PaperHead, PaperNotes } from '../paper-head.tsx';
import { PaperSheet } from '../paper-sheet.tsx';
import { Blocks } from './blocks.tsx';
import type { LaidPage } from './lay-out.tsx';
import styles from './parts.module.css';

/** Some pages of a paper as they were laid out, one after another. */
export const PaperPages = ({
  document,
  copy,
  pages,
}: {
  readonly document: Document;
  readonly copy: number | undefined;
  readonly pages: readonly LaidPage[];
}) => (
  <PaperSheet document={document} copy={copy}>
    {pages.map(({ blocks, hasHead, hasNotes, isBelowNumber }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pages are in a fixed order and hold no state
      <div key={at} className={styles.page} data-below-number={isBelowNumber || undefined}>
        {hasHead && <PaperHead document={document} copy={copy} />}
        <Blocks blocks={blocks} document={document} />
        {hasNotes && <PaperNotes notes={document.notes} />}
      </div>
    ))}
  </PaperSheet>
);
