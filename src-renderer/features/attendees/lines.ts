import type { Arrangement, Section } from '../../../shared/domain/attendees/arrange.ts';

/** One line of the grid: a heading over people, or a person. */
export type Line =
  | {
      readonly kind: 'head';
      readonly heading: NonNullable<Section['heading']>;
      readonly ids: readonly string[];
    }
  | { readonly kind: 'person'; readonly id: string };

/** The lines of an arrangement, and where each person stands among them. */
export interface Lines {
  readonly all: readonly Line[];
  readonly at: ReadonlyMap<string, number>;
  /** People alone, in order. */
  readonly ids: readonly string[];
}

/** Lays an arrangement out in lines. */
export function linesOf(arrangement: Arrangement): Lines {
  const all: Line[] = [];
  const at = new Map<string, number>();
  const people: string[] = [];
  for (const { heading, ids } of arrangement) {
    if (heading !== null) all.push({ kind: 'head', heading, ids });
    for (const id of ids) {
      at.set(id, all.length);
      all.push({ kind: 'person', id });
      people.push(id);
    }
  }
  return { all, at, ids: people };
}
