import type { Language } from '../domain/calendar/wareki.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { countOf } from '../domain/release/changes.ts';
import { changesSince } from '../domain/release/compare.ts';
import { documentWords } from './words.ts';

/**
 * What a paper of the schedule says of its edition: 第2版, 第2版（変更あり） where the plan has changed
 * since, '' before the first release. The date stands beside it on the paper.
 */
export function editionLabel(plan: Plan, language: Language): string {
  const list = changesSince(plan);
  if (!list.release) return '';
  const words = documentWords(language);
  return countOf(list) === 0 ? words.edition(list.release.number) : words.editionChanged(list.release.number);
}
