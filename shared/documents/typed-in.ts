import type { Plan } from '../domain/plan/plan.ts';

/** The collections in which the words of papers are typed, each with a screen of its own. */
const TYPED_IN = ['attendees', 'items', 'places', 'organisations', 'activities', 'agenda'] as const;
export type TypedIn = (typeof TYPED_IN)[number];

/** Where something in a paper was typed: the rows that have to be put right. */
export interface Source {
  readonly collection: TypedIn;
  readonly ids: readonly string[];
}

/**
 * Finds the rows from which what is wrong in a paper's texts comes.
 * @param texts those of the paper that hold some of it
 * @param isWrong whether a text holds some of it
 */
export const sourcesOf = (
  plan: Plan,
  texts: readonly string[],
  isWrong: (text: string) => boolean,
): readonly Source[] =>
  texts.length === 0
    ? []
    : TYPED_IN.flatMap((collection) => {
        const rows: ReadonlyMap<string, object> = plan.rows[collection];
        const ids = [...rows].flatMap(([id, row]) =>
          wrongLines(row, isWrong).some((line) => texts.some((text) => text.includes(line))) ? [id] : [],
        );
        return ids.length === 0 ? [] : [{ collection, ids }];
      });

/** The lines of a row's own texts that are wrong; a paper may set a text of several lines as several. */
const wrongLines = (row: object, isWrong: (text: string) => boolean): string[] =>
  Object.values(row)
    .filter((value): value is string => typeof value === 'string' && isWrong(value))
    .flatMap((value) => value.split('\n'))
    .filter(isWrong)
    .map((line) => line.trim());
