import type { ActivityRef } from '../reading/mapping.ts';
import { oneLine } from './cell-texts.ts';
import { findHeading, headingParts } from './find-heading.ts';
import { gridOf } from './grid.ts';
import { namesActivity, readHeading } from './read-heading.ts';
import type { TableFile } from './table-file.ts';

/**
 * The activities that a list itself names in its headings, for reading it without knowing the meeting: id and
 * title are the heading's text.
 */
export function headingActivities(file: TableFile): readonly ActivityRef[] {
  const place = findHeading(file, []);
  const sheet = place === null ? undefined : file.sheets[place.sheetIndex];
  if (!place || !sheet) return [];
  const grid = gridOf(sheet);
  const rows = Array.from({ length: place.depth }, (_, n) => place.top + n);
  const titles = new Set<string>();
  for (let column = 0; column < grid.width; column += 1) {
    const parts = headingParts(grid, rows, column);
    const { meaning } = readHeading(parts, []);
    const last = parts.findLast((part) => namesActivity([part]));
    if (meaning === null && last !== undefined) titles.add(oneLine(last));
  }
  return [...titles].map((title) => ({ id: title, title }));
}
