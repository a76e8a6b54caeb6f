import type { ReactNode } from 'react';
import type { Document } from '../../../shared/documents/document.ts';
import { withMarkColumn } from '../../../shared/documents/mark-column.ts';
import { sheetCount } from '../../../shared/domain/labels/label-sheet.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { PaperDocument } from '../paper-document.tsx';
import { layOutPages, type Show } from './lay-out.tsx';
import { isLong } from './long-paper.ts';
import { PaperPages } from './paper-pages.tsx';
import { Ink } from './part-ink.tsx';
import { partRules } from './part-rules.ts';

/** What of a long paper is printed at a time. */
export interface PaperPart {
  /** Pages of the paper in it, without the one behind them that is taken off again. */
  readonly pages: number;
  /** What stands on them. */
  readonly node: () => ReactNode;
  /** Page rules: where its numbers begin, and how many pages there are. */
  readonly rules: string;
}

/** A page of a paper: which of its copies (from 0), and which page of that. */
interface Leaf {
  readonly copy: number;
  readonly page: number;
}

/** Pages that are printed at a time: a browser's need of memory grows with them. */
const PAGES_AT_ONCE = 40;

/**
 * A long paper in parts of some pages each, laid out page by page. None for a short one, and for one that cannot be
 * parted between lines: those are printed whole.
 * @param show lays out what it is given, on the screen, to be measured
 */
export function paperParts(given: Document, show: Show): readonly PaperPart[] {
  if (!isLong(given)) return [];
  const document = withMarkColumn(given);
  const pages = pagesOf(document, show);
  if (pages === null) return [];
  const copies = document.copies?.length ?? 0;
  const leaves = Array.from({ length: Math.max(1, copies) }, (_, copy) =>
    Array.from({ length: pages.count }, (_, page): Leaf => ({ copy, page })),
  ).flat();
  const parts: PaperPart[] = [];
  for (let from = 0; from < leaves.length; from += PAGES_AT_ONCE) {
    const own = leaves.slice(from, from + PAGES_AT_ONCE);
    const [first = { copy: 0, page: 0 }] = own;
    parts.push({
      pages: own.length,
      rules: partRules({
        first: first.page + 1,
        all: pages.count,
        copy: copies > 0 ? first.copy : null,
        from,
      }),
      node: () => (
        <>
          {[...groupBy(own, ({ copy }) => copy)].map(([copy, some]) =>
            pages.draw(
              some.map(({ page }) => page),
              copies > 0 ? copy : undefined,
              copy,
            ),
          )}
          <Ink document={document} />
        </>
      ),
    });
  }
  return parts;
}

interface Pages {
  readonly count: number;
  /** Draws some of them, which follow each other. */
  readonly draw: (pages: readonly number[], copy: number | undefined, key: number) => ReactNode;
}

function pagesOf(document: Document, show: Show): Pages | null {
  const cards = document.blocks.find((block) => block.kind === 'cards');
  if (cards) {
    const labels = cards.table.sections.reduce((sum, { rows }) => sum + rows.length, 0);
    return {
      count: sheetCount(cards.sheet, labels, cards.first),
      draw: ([first = 0, ...others], _, key) => (
        <PaperDocument key={key} document={document} sheets={[first, first + others.length + 1]} />
      ),
    };
  }
  const laid = layOutPages(document, show);
  return (
    laid && {
      count: laid.length,
      draw: (pages, copy, key) => (
        <PaperPages
          key={key}
          document={document}
          copy={copy}
          pages={pages.flatMap((page) => laid[page] ?? [])}
        />
      ),
    }
  );
}
