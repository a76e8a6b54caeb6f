import { clock, timePointText } from '../../../../shared/domain/calendar/times.ts';
import type { Language } from '../../../../shared/domain/calendar/wareki.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import type { TimePoint } from '../../../../shared/domain/collections/values.ts';
import type { Column } from './columns.ts';

/** What a line's cells say that is not in the item itself. */
export interface LineTexts {
  readonly people: string;
  readonly place: string;
}

const pointText = (point: TimePoint, language: Language): string =>
  point === null ? '' : typeof point === 'number' ? clock(point) : timePointText(point, language);

/** Minutes of an item with definite times, else null. */
export const lengthOf = ({ start, end }: Item): number | null =>
  typeof start === 'number' && typeof end === 'number' && end > start ? end - start : null;

/** A cell as text: what is shown, and what an edit of it begins with. */
export function cellText(item: Item, column: Column, texts: LineTexts, language: Language): string {
  switch (column) {
    case 'start':
    case 'end':
      return pointText(item[column], language);
    case 'minutes':
      return String(lengthOf(item) ?? '');
    case 'fixed':
      return '';
    case 'content':
      return item.title;
    case 'people':
    case 'place':
      return texts[column];
    case 'equipment':
    case 'remarks':
      return item[column];
  }
}
