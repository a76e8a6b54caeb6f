import { type FC, memo } from 'react';
import type { Document, DocumentCards } from '../../../shared/documents/document.ts';
import { labelPlace, sheetCount } from '../../../shared/domain/labels/label-sheet.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { AddressLabel } from './address-label.tsx';
import { Badge } from './badge.tsx';
import { type Card, cardOf } from './card.ts';
import styles from './cards.module.css';
import { PlaceCard } from './place-card.tsx';
import { Sign } from './sign.tsx';
import { Tent } from './tent.tsx';

const LAYOUTS: Readonly<Record<DocumentCards['style'], FC<{ readonly card: Card }>>> = {
  badge: Badge,
  tent: Tent,
  'place-card': PlaceCard,
  sign: Sign,
  address: AddressLabel,
};

/** A margin that a line of small print does not lie in the way of labels. */
const MARGIN_FOR_WORDS = 80;

interface PaperCardsProps {
  readonly cards: DocumentCards;
  readonly document: Pick<Document, 'title' | 'edition' | 'page'>;
  /** The sheets that are drawn: the first and the one after the last, from 0. Without it, all. */
  readonly sheets?: readonly [number, number];
}

/** Cards on their sheets, each at its place to the tenth of a millimetre; a sheet is a page without margins. */
export const PaperCards = memo(function PaperCards({ cards, document, sheets }: PaperCardsProps) {
  const { sheet, style, offset, first, cut, table } = cards;
  const rows = table.sections.flatMap((section) => section.rows);
  const pages = sheetCount(sheet, rows.length, first);
  const Layout = LAYOUTS[style];
  const placed = rows.map((row, at) => ({ row, ...labelPlace(sheet, at, first, offset) }));
  const bottom = sheet.top + sheet.rows * sheet.height + (sheet.rows - 1) * sheet.gapY;
  const hasMargin = pageHeight(document.page) - bottom >= MARGIN_FOR_WORDS;
  const numbers = Array.from({ length: pages }, (_, at) => at).slice(...(sheets ?? []));
  const onSheet = groupBy(placed, ({ page }) => page);
  return numbers.map((page) => (
    <div
      key={page}
      className={styles.sheet}
      style={{ width: 'var(--sheet-width)', height: 'var(--sheet-height)' }}
    >
      {(onSheet.get(page) ?? []).map(({ row, x, y }) => (
        <div
          key={`${x} ${y}`}
          className={styles.card}
          data-cut={cut || undefined}
          style={{
            // By a transform: a position is rounded to pixels (0.26 mm) where text and colours are drawn.
            transform: `translate(${x / 10}mm, ${y / 10}mm)`,
            width: `${sheet.width / 10}mm`,
            height: `${sheet.height / 10}mm`,
          }}
        >
          <Layout card={cardOf(table.columns, row, sheet)} />
        </div>
      ))}
      {hasMargin && (
        <div className={styles.said}>
          <span>{document.title}</span>
          <span>
            {page + 1}／{pages}
          </span>
          <span>{document.edition}</span>
        </div>
      )}
    </div>
  ));
});

/** In tenths of a millimetre. */
function pageHeight({ size, orientation }: Document['page']): number {
  const [short, long] = size === 'A3' ? [2970, 4200] : [2100, 2970];
  return orientation === 'portrait' ? long : short;
}
