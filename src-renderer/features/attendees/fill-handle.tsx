import type { MouseEvent } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { type Columns, FIXED_TRACKS } from './columns.ts';
import styles from './fill-handle.module.css';
import { cellBox } from './geometry.ts';
import type { GridControl } from './grid-control.ts';
import type { Lines } from './lines.ts';

export interface FillHandleProps {
  readonly grid: Pick<GridControl, 'range' | 'edit'>;
  readonly lines: Lines;
  readonly columns: Columns;
  readonly onPress: (event: MouseEvent) => void;
}

/** The small square at the range's end: drawn down, it fills the rows with the range. Its keyboard twin is Ctrl+D. */
export function FillHandle({ grid: { range, edit }, lines, columns, onPress }: FillHandleProps) {
  const { attendees: words } = useWords();
  const column = range ? columns.all[range.to] : undefined;
  // Cells that keep their place have theirs drawn nowhere sure while the rest is scrolled.
  if (!range || !column || edit || column.track < FIXED_TRACKS) return null;
  const box = cellBox(columns, column, lines.topOf(lines.lineOfPlace(range.last)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; Ctrl+D does the same
    <span
      className={styles.handle}
      style={{ top: box.top + box.height - 5, left: `calc(${box.left}px + ${box.width} - 7px)` }}
      title={words.table.fillHint}
      onMouseDown={onPress}
    />
  );
}
