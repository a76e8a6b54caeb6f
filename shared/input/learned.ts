import * as v from 'valibot';
import type { ActivityRef, ColumnMapping, ColumnMeaning, Mapping } from '../reading/mapping.ts';
import { PERSON_FIELDS } from '../reading/mapping.ts';
import { matchKey } from '../text/match-key.ts';
import { gridOf } from './grid.ts';
import type { TableFile } from './table-file.ts';

/**
 * What a person has said a heading means. It is kept on the desk and not in a plan, so answers go by the activity's
 * title: another year's plan has other ids.
 */
export const learnedHeadingSchema = v.object({
  /** As written; several rows joined by ／. */
  heading: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  meaning: v.variant('kind', [
    v.object({ kind: v.literal('field'), field: v.picklist(PERSON_FIELDS) }),
    v.object({ kind: v.literal('answer'), titles: v.pipe(v.array(v.string()), v.minLength(1)) }),
    v.object({ kind: v.literal('choices') }),
    v.object({ kind: v.literal('ignored') }),
    v.object({ kind: v.literal('remarks') }),
  ]),
});
export type LearnedHeading = v.InferOutput<typeof learnedHeadingSchema>;

/** How many headings a desk keeps; the oldest give way. */
const MOST = 300;

/** The list with what a heading was said to mean, in the place of what was said of it before. */
export function learn(
  learned: readonly LearnedHeading[],
  heading: string,
  meaning: ColumnMeaning,
  activities: readonly ActivityRef[],
): readonly LearnedHeading[] {
  const kept = keptMeaning(meaning, activities);
  if (kept === null || matchKey(heading) === '' || heading.length > 500) return learned;
  return [...forget(learned, heading), { heading, meaning: kept }].slice(-MOST);
}

/** The list without a heading. */
export const forget = (learned: readonly LearnedHeading[], heading: string): readonly LearnedHeading[] =>
  learned.filter((one) => matchKey(one.heading) !== matchKey(heading));

function keptMeaning(
  meaning: ColumnMeaning,
  activities: readonly ActivityRef[],
): LearnedHeading['meaning'] | null {
  if (meaning === null) return { kind: 'remarks' };
  if (meaning === 'ignored') return { kind: 'ignored' };
  if (meaning.kind !== 'answer') return meaning;
  const titles = meaning.activities.flatMap((id) => activities.find((one) => one.id === id)?.title ?? []);
  return titles.length === meaning.activities.length && titles.length > 0 ? { kind: 'answer', titles } : null;
}

/** The meaning for this meeting; undefined where it has no such activity. */
function meaningHere(
  { meaning }: LearnedHeading,
  activities: readonly ActivityRef[],
): ColumnMeaning | undefined {
  switch (meaning.kind) {
    case 'remarks':
      return null;
    case 'ignored':
      return 'ignored';
    case 'answer': {
      const ids = meaning.titles.map(
        (title) => activities.find((one) => matchKey(one.title) === matchKey(title))?.id,
      );
      const known = ids.filter((id) => id !== undefined);
      return known.length === ids.length ? { kind: 'answer', activities: known } : undefined;
    }
    default:
      return meaning;
  }
}

/** The mapping with what was learned: such columns are as sure as if the person had just said so, and are marked. */
export function withLearned(
  mapping: Mapping,
  learned: readonly LearnedHeading[],
  activities: readonly ActivityRef[],
): Mapping {
  if (learned.length === 0) return mapping;
  const byKey = new Map(learned.map((one) => [matchKey(one.heading), one]));
  const columns = mapping.columns.map((column): ColumnMapping => {
    const known = byKey.get(matchKey(column.heading));
    const meaning = known && meaningHere(known, activities);
    return meaning === undefined ? column : { ...column, meaning, confidence: 'sure', isLearned: true };
  });
  return { ...mapping, columns };
}

/**
 * The row (one-based) that holds learned headings where no other heading was found: a name and one more. Null for none.
 */
export function learnedHeadingRow(
  file: TableFile,
  learned: readonly LearnedHeading[],
): { readonly sheetIndex: number; readonly row: number } | null {
  const byKey = new Map(learned.map(({ heading, meaning }) => [matchKey(heading), meaning]));
  if (byKey.size === 0) return null;
  for (const [sheetIndex, sheet] of file.sheets.entries()) {
    if (sheet.hidden) continue;
    const grid = gridOf(sheet);
    for (let row = 0; row < Math.min(grid.height, 60); row += 1) {
      const found = Array.from({ length: grid.width }, (_, column) =>
        byKey.get(matchKey(grid.text(row, column))),
      ).filter((meaning) => meaning !== undefined);
      const hasName = found.some((one) => one.kind === 'field' && NAMES.has(one.field));
      if (hasName && found.length >= 2) return { sheetIndex, row: row + 1 };
    }
  }
  return null;
}

const NAMES: ReadonlySet<string> = new Set(['name', 'familyName', 'titleAndName']);
