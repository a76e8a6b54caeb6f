import { lateAnswers } from '../domain/attendees/late-answers.ts';
import type { Language } from '../domain/calendar/wareki.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { countOf } from '../domain/release/changes.ts';
import { changesSince } from '../domain/release/compare.ts';
import { documentWords } from './words.ts';

/**
 * What a paper says of its edition: 第2版, 第2版（変更あり） where the schedule (of a paper of people: an answer)
 * has changed since, '' before the first release. The date stands beside it on the paper.
 */
export function editionLabel(plan: Plan, language: Language, of: 'schedule' | 'people' = 'schedule'): string {
  const list = changesSince(plan);
  if (!list.release) return '';
  const words = documentWords(language);
  const changed = of === 'schedule' ? countOf(list) : (lateAnswers(plan)?.answers.length ?? 0);
  return changed === 0 ? words.edition(list.release.number) : words.editionChanged(list.release.number);
}
