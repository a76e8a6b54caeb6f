import { useCallback, useMemo, useRef } from 'react';
import { useSelection } from '../../store/selection.ts';
import type { Lines } from './lines.ts';

/** The rows that are ticked. */
export interface RowSelection {
  readonly ids: readonly string[];
  readonly state: 'all' | 'some' | 'none';
  readonly has: (id: string) => boolean;
  /** Ticks or unticks a row; `range`: every row between the last one and this. */
  readonly toggle: (id: string, range?: boolean) => void;
  /** Ticks all of these; where all are ticked, none. */
  readonly toggleMany: (ids: readonly string[]) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Ticked rows among the people shown; nobody out of sight is deleted, and what another screen has selected is left out. */
export function useRowSelection(lines: Lines): RowSelection {
  const { placeOf } = lines;
  const { ids: all, select } = useSelection();
  const anchor = useRef<string | null>(null);
  const ids = useMemo(() => all.filter((id) => placeOf(id) !== null), [all, placeOf]);
  const set = useMemo(() => new Set(ids), [ids]);
  const whole = lines.size > 0 && ids.length >= lines.size && lines.ids.every((id) => set.has(id));

  const toggle = useCallback(
    (id: string, range = false) => {
      const shown = lines.ids;
      const from = range && anchor.current !== null ? shown.indexOf(anchor.current) : -1;
      const to = shown.indexOf(id);
      anchor.current = id;
      if (from >= 0 && to >= 0) {
        select([...new Set([...ids, ...shown.slice(Math.min(from, to), Math.max(from, to) + 1)])]);
      } else select(set.has(id) ? ids.filter((one) => one !== id) : [...ids, id]);
    },
    [ids, set, lines, select],
  );

  const toggleMany = useCallback(
    (many: readonly string[]) => {
      const going = new Set(many);
      if (many.every((id) => set.has(id))) select(ids.filter((id) => !going.has(id)));
      else select([...new Set([...ids, ...many])]);
    },
    [ids, set, select],
  );

  return {
    ids,
    state: ids.length === 0 ? 'none' : whole ? 'all' : 'some',
    has: (id) => set.has(id),
    toggle,
    toggleMany,
    toggleAll: () => select(whole ? [] : lines.ids),
    clear: () => {
      anchor.current = null;
      select([]);
    },
  };
}
