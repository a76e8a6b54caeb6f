import type { PageSetup } from 'hucre';
import type { WriteSheet } from 'hucre/xlsx';
import type { Document } from '../../../shared/documents/document.ts';
import { cellText } from './cell-text.ts';
import type { SheetColumns } from './sheet-widths.ts';

const MM = 1 / 25.4;

/**
 * Paper and margins as printed, one page wide.
 * @param headRow the row that stands at the head of each page, from 0; null: none
 */
export function pageSetup(
  { page }: Document,
  orientation: SheetColumns['orientation'],
  headRow: number | null,
): PageSetup {
  return {
    paperSize: page.size === 'A3' ? 'a3' : 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: 20 * MM,
      bottom: 20 * MM,
      left: 20 * MM,
      right: 20 * MM,
      header: 10 * MM,
      footer: 10 * MM,
    },
    ...(headRow === null ? {} : { printTitlesRow: `$${headRow + 1}:$${headRow + 1}` }),
  };
}

/** The first page has edition and marks in its head already; the others repeat them in the margin. */
export function headerFooter({ edition, marks }: Document): NonNullable<WriteSheet['headerFooter']> {
  const said = (text: string): string => [...cellText(text).replaceAll('&', '&&')].slice(0, 80).join('');
  const footer = '&C&P / &N';
  return {
    differentFirst: true,
    firstHeader: '',
    firstFooter: footer,
    oddHeader: `&L${said(marks.join('・'))}&R${said(edition)}`,
    oddFooter: footer,
  };
}
