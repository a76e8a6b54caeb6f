import type { RowOf } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';

/** What is of one letter only: its number (文書番号) and its date. */
const ONCE = /\.(number|date)$/;

/** The texts of papers that the next meeting begins with: all but what is of one letter only. */
export const carriedTexts = (from: Plan): readonly RowOf<'paperTexts'>[] =>
  [...from.rows.paperTexts.values()].filter(({ field }) => !ONCE.test(field));
