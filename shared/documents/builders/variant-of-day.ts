import type { Day, Item } from '../../domain/collections/index.ts';
import type { Variant } from '../../domain/collections/values.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { hasVariants, isInVariant } from '../../domain/schedule/sequence.ts';
import type { DocumentOptions } from '../options.ts';
import { documentWords } from '../words.ts';

/** The plan of a day that a paper shows: the one asked for, else the one that holds. */
export const variantOfDay = (day: Day, { variant }: Pick<DocumentOptions, 'variant'>): Variant =>
  variant ?? day.variant;

/** Whether a paper shows an item: on no day, on a day that is gone, or in the plan that is shown of its day. */
export function isOnPaper(plan: Plan, item: Item, options: Pick<DocumentOptions, 'variant'>): boolean {
  const day = item.dayId === null ? undefined : plan.rows.days.get(item.dayId);
  return day === undefined || isInVariant(item, variantOfDay(day, options));
}

/** 〔雨天時〕 of a day that has two plans, '' of one that has not. */
export function variantMark(plan: Plan, day: Day, options: DocumentOptions): string {
  if (!hasVariants(plan, day.id)) return '';
  const { variantNames, variantMark: mark } = documentWords(options.language);
  return mark(variantNames[variantOfDay(day, options)]);
}
