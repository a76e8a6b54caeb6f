import { useInsertionEffect } from 'react';
import type { Columns } from './columns.ts';

/** The rules that put each column's cells into their place: one rule a column, instead of four properties a cell. */
export const placeRules = ({ all }: Pick<Columns, 'all'>): string =>
  all
    .map(
      ({ place, box: { left, top, width, height } }) =>
        `.${place}{left:${left}px;top:${top}px;height:${height}px;width:${typeof width === 'number' ? `${width}px` : width}}`,
    )
    .join('\n');

/** Has the rules hold while the grid is there. */
export function useColumnPlaces(columns: Columns): void {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(placeRules(columns));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [columns]);
}
