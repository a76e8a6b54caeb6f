import type { GroupKey } from '../../../../shared/domain/attendees/city-group.ts';
import { type Arrangement, idsOf } from '../../../../shared/domain/attendees/sections.ts';

/** One line of the matrix: a city with its totals, or a person. */
export type MatrixLine =
  | { readonly kind: 'group'; readonly key: GroupKey; readonly first: string }
  | { readonly kind: 'person'; readonly id: string };

export interface MatrixLines {
  readonly all: readonly MatrixLine[];
  /** People alone, in order. */
  readonly ids: readonly string[];
  /** Where each person stands among all lines. */
  readonly at: ReadonlyMap<string, number>;
}

/** Lays an arrangement by city out in lines. */
export function matrixLines(arrangement: Arrangement): MatrixLines {
  const all: MatrixLine[] = [];
  const at = new Map<string, number>();
  for (const { heading, ids } of arrangement) {
    const [first] = ids;
    if (heading?.kind === 'group' && first !== undefined)
      all.push({ kind: 'group', key: heading.key, first });
    for (const id of ids) {
      at.set(id, all.length);
      all.push({ kind: 'person', id });
    }
  }
  return { all, ids: idsOf(arrangement), at };
}
