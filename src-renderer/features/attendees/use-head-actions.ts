import { useLayoutEffect, useRef, useState } from 'react';
import type { ColumnActions } from './use-column-actions.ts';
import type { RowSelection } from './use-row-selection.ts';

/** What the headings do. */
export interface HeadActions extends Pick<ColumnActions, 'sortBy' | 'move' | 'resize'> {
  /** Ticks all rows, or none. */
  readonly check: () => void;
}

/** The headings' actions as one object that stays: a heading is not drawn again because what a press does is new. */
export function useHeadActions(columns: ColumnActions, selection: RowSelection): HeadActions {
  const latest = useRef({ columns, selection });
  useLayoutEffect(() => {
    latest.current = { columns, selection };
  });
  const [actions] = useState<HeadActions>(() => ({
    sortBy: (column) => latest.current.columns.sortBy(column),
    move: (track, before) => latest.current.columns.move(track, before),
    resize: (track, width) => latest.current.columns.resize(track, width),
    check: () => latest.current.selection.toggleAll(),
  }));
  return actions;
}
