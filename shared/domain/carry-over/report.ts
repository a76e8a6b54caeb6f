import type { Plan } from '../plan/plan.ts';
import { comesAlong } from './comes-along.ts';
import { leftBehind } from './left-behind.ts';
import type { CarryOverNote, CarryOverOptions } from './note.ts';
import { toBeChecked } from './to-be-checked.ts';

/** Lists what taking `from` over brings, leaves behind, and what has to be confirmed. Pure; no person's name is in it. */
export function carryOverReport(from: Plan, options: CarryOverOptions): readonly CarryOverNote[] {
  return [...comesAlong(from), ...leftBehind(from, options), ...toBeChecked(from, options)];
}
